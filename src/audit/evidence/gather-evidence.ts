import { ledgerRange } from '../../compose/input/entries-sheet.ts';
import { foundInputLayout } from '../../compose/input/input-layout.ts';
import { ledgerDisclosure } from '../../compose/tables/ledger-disclosure.ts';
import { factsOf } from '../../ledger/model/facts.ts';
import { INPUT_SHEETS } from '../../ledger/model/sheets.ts';
import { ledgerOf, type Located } from '../../ledger/read/ledger-of.ts';
import { recognise, withPagesJoined } from '../../recognise/recognise.ts';
import type { Irregularity, RecognisedWorkbook } from '../../recognise/scan/recognised-workbook.ts';
import { tablesOf } from '../../tables/all.ts';
import type { TableId } from '../../tables/model/table.ts';
import type { CellPlace, WorkbookSnapshot } from '../../workbook/model/snapshot.ts';
import { SHEETS_BESIDE_TABLES } from '../model/our-sheets.ts';
import { linearRelations } from '../relations/linear-relations.ts';
import { shapeOf } from '../relations/shape.ts';
import { CellLabels } from './cell-labels.ts';
import { evaluateRelations } from './equation.ts';
import type { Evidence } from './evidence.ts';
import { readFigures, type Readings } from './readings.ts';
import { roundingOf } from './rounding.ts';
import { scaledTables } from './scaled-tables.ts';

export interface EvidenceOptions {
  /** No tail difference is allowed, whatever the workbook; without it that holds only where our input sheets are. */
  readonly exact?: boolean;
}

/** Reads everything that the audit looks at: the twelve tables as far as they are found, their figures, and the ledger. */
export function gatherEvidence(snapshot: WorkbookSnapshot, options: EvidenceOptions = {}): Evidence {
  return evidenceOf(snapshot, recognise(isOurs(snapshot) ? withoutOurSheets(snapshot) : snapshot), options);
}

/** What there is to look at, and where people see the cells of it. */
export interface JoinedEvidence {
  readonly evidence: Evidence;
  readonly placeOf: (place: CellPlace) => CellPlace;
}

/** The same with every table in one piece; undefined where none goes on elsewhere (续表). Ours never do. */
export function joinedEvidence(
  { snapshot, found, isOurs: ours }: Evidence,
  options: EvidenceOptions = {},
): JoinedEvidence | undefined {
  if (ours || !hasSecondTable(found)) return undefined;
  const joined = withPagesJoined(snapshot);
  return joined && { evidence: gatherEvidence(joined.snapshot, options), placeOf: joined.placeOf };
}

const hasSecondTable = ({ tables }: RecognisedWorkbook): boolean =>
  [...tables.values()].some(({ irregularities }) => irregularities.some(({ kind }) => kind === 'second table'));

/** The same where the tables have been recognised. */
export function evidenceOf(
  snapshot: WorkbookSnapshot,
  recognised: RecognisedWorkbook,
  { exact: isExactWanted = false }: EvidenceOptions = {},
): Evidence {
  const ours = isOurs(snapshot);
  const ledger = ours ? ledgerIn(snapshot) : NO_LEDGER;
  const found = ofPublisher(recognised, ledger);
  const exact = isExactWanted || ours;
  const tables = new Map([...found.tables].map(([id, { placed }]) => [id, placed]));
  const printed = readFigures(found.tables, snapshot);
  const shape = shapeOf(tables, uncertainTables(found), exact || isClassified(printed));
  const relations = linearRelations(shape);
  const evaluate = (some: Readings) => evaluateRelations(relations.all, some, roundingOf(some, found, exact));
  const asPrinted = evaluate(printed);
  const inYuan = scaledTables(asPrinted, printed);
  const readings = inYuan.size === 0 ? printed : readFigures(found.tables, snapshot, inYuan);
  return {
    snapshot,
    found,
    isOurs: ours,
    shape,
    readings,
    relations,
    equations: inYuan.size === 0 ? asPrinted : evaluate(readings),
    inYuan,
    ...ledger,
    exact,
    year: yearOf(found),
    labels: new CellLabels(tables),
    answers: new Map(),
  };
}

const isOurs = ({ sheets }: WorkbookSnapshot) =>
  INPUT_SHEETS.every((name) => sheets.some((sheet) => sheet.name === name));

/** In a workbook of ours there is no table on the sheets that we write beside them. */
function withoutOurSheets({ sheets }: WorkbookSnapshot): WorkbookSnapshot {
  return { sheets: sheets.filter(({ name }) => !SHEETS_BESIDE_TABLES.includes(name)) };
}

type FoundLedger = Pick<Evidence, 'ledger' | 'ledgerProblems'>;

const NO_LEDGER: FoundLedger = { ledger: undefined, ledgerProblems: [] };

/** The ledger, or what keeps it from being one; neither where no entries are filled in. */
function ledgerIn(snapshot: WorkbookSnapshot): FoundLedger {
  const reading = ledgerOf(snapshot);
  if (!reading.ok) {
    const isBlank = reading.problems.some(
      ({ problem: { code, path } }) => code === 'listEmpty' && path[0] === 'entries',
    );
    return isBlank ? NO_LEDGER : { ledger: undefined, ledgerProblems: reading.problems.filter(isError) };
  }
  const { ledger, lists, places } = reading;
  const range = ledgerRange(foundInputLayout(lists, places, ledger));
  const facts = factsOf(ledger);
  const disclosure = ledgerDisclosure(ledger, facts);
  return { ledger: { ledger, facts, disclosure, range, places }, ledgerProblems: [] };
}

const isError = ({ problem }: Located) => problem.severity === 'error';

/** A table of the department that stands there from before is none of a unit's. */
function ofPublisher(found: RecognisedWorkbook, { ledger }: FoundLedger): RecognisedWorkbook {
  if (!ledger || ledger.ledger.scope === '部门' || found.publisher === '部门') return found;
  const own = new Set(tablesOf(found.publisher).map(({ id }) => id));
  return { ...found, tables: new Map([...found.tables].filter(([id]) => own.has(id))) };
}

/** Whether no money stands in 未列经济分类 of table 7. */
function isClassified(readings: Readings): boolean {
  for (const { figure, amount } of readings.values()) {
    if (figure.row === 'unclassified' && amount !== 0) return false;
  }
  return true;
}

/** Tables with money in a row that could not be read. */
function uncertainTables({ tables }: RecognisedWorkbook): ReadonlySet<TableId> {
  const isUnread = ({ kind }: Irregularity) => kind === 'unknown row' || kind === 'unreadable code';
  return new Set([...tables].flatMap(([id, { irregularities }]) => (irregularities.some(isUnread) ? [id] : [])));
}

/** The year that most titles name. */
function yearOf({ tables }: RecognisedWorkbook): number | undefined {
  const votes = new Map<number, number>();
  for (const { year } of tables.values()) if (year !== undefined) votes.set(year, (votes.get(year) ?? 0) + 1);
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
}

import { foundInputLayout } from '../compose/input-layout.ts';
import { ledgerRange } from '../compose/entries-sheet.ts';
import { foundSums } from '../compose/ledger-sums.ts';
import { ledgerOf } from '../ledger/ledger-of.ts';
import type { Located } from '../ledger/ledger-of.ts';
import { INPUT_SHEETS } from '../ledger/sheets.ts';
import { recognise } from '../recognise/recognise.ts';
import type { FoundWorkbook, Oddity } from '../recognise/found-workbook.ts';
import type { TableId } from '../tables/table.ts';
import type { Texts } from '../texts/texts.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { weigh } from './equation.ts';
import type { Finding } from './finding.ts';
import { folded } from './findings/fold.ts';
import { underLackingProjects } from './findings/lacking-projects.ts';
import { linearFindings } from './findings/linear-findings.ts';
import { notChecked, notCheckedFindings } from './findings/not-checked.ts';
import { logicFindings } from './findings/logic-findings.ts';
import { underOtherLedger } from './findings/other-ledger.ts';
import { watchFormulas } from './formulas.ts';
import { asksOf } from './ledger-selectors.ts';
import { readFigures } from './readings.ts';
import type { Readings } from './readings.ts';
import { SHEETS_BESIDE_TABLES } from './our-sheets.ts';
import { outlineFindings } from './outline/outline-findings.ts';
import { linearRelations } from './relations/linear-relations.ts';
import { shapeOf } from './relations/shape.ts';
import { LOGIC_RULES } from './rules/logic-rules.ts';
import type { Evidence } from './rules/evidence.ts';
import { Wording } from './wording.ts';

export interface AuditOptions {
  readonly texts: Texts;
  /** No tail difference is allowed, whatever the workbook; without it that holds only where our input sheets are. */
  readonly exact?: boolean;
}

/** What the audit of a workbook came to. */
export interface Audit {
  readonly found: FoundWorkbook;
  readonly exact: boolean;
  /** Relations that hold. */
  readonly passed: number;
  /** Relations of which nothing could be said, and rules of which something could not. */
  readonly unchecked: number;
  readonly findings: readonly Finding[];
}

/** 一键审核: checks a workbook as it stands, whatever was typed into it. Writes nothing. */
export function audit(snapshot: WorkbookSnapshot, { texts, exact: wanted = false }: AuditOptions): Audit {
  const isOurs = INPUT_SHEETS.every((name) => snapshot.sheets.some((sheet) => sheet.name === name));
  const exact = wanted || isOurs;
  const { ledger, problems: ledgerProblems } = isOurs ? ledgerIn(snapshot) : NO_LEDGER;
  const found = recognise(isOurs ? withoutOurs(snapshot) : snapshot);
  const tables = new Map([...found.tables].map(([id, { placed }]) => [id, placed]));
  const readings = readFigures(found.tables, snapshot);
  const shape = shapeOf(tables, uncertainTables(found), exact || isClassified(readings));
  const relations = linearRelations(shape);
  const equations = weigh(relations.all, readings, exact);
  const asked =
    ledger && isGenerated(readings)
      ? { range: foundSums(snapshot) ?? ledger.range, asks: asksOf(ledger.ledger, tables) }
      : undefined;
  const watch = isOurs ? watchFormulas({ tables, ledger: asked }, readings) : undefined;
  const wording = new Wording(tables);
  const evidence: Evidence = {
    snapshot,
    found,
    shape,
    readings,
    equations,
    ledger,
    ledgerProblems,
    exact,
    year: yearOf(found),
    wording,
    texts,
    answers: new Map(),
  };
  const linear = linearFindings(evidence, watch, wording);
  const logic = logicFindings(LOGIC_RULES, evidence, linear.erased);
  const open = notChecked(relations, evidence);
  return {
    found,
    exact,
    passed: equations.filter(({ outcome }) => outcome === 'pass').length,
    unchecked:
      equations.filter(({ outcome }) => outcome === 'unchecked').length +
      open.reduce((sum, { rules }) => sum + rules.length, 0),
    findings: [
      ...underOtherLedger(underLackingProjects(folded(linear.findings, linear.causes, logic), evidence)),
      ...notCheckedFindings(open, texts),
      ...otherSheets(snapshot, found, exact, texts),
    ],
  };
}

/** In a workbook of ours there is no table on the sheets that we write beside them. */
function withoutOurs({ sheets }: WorkbookSnapshot): WorkbookSnapshot {
  return { sheets: sheets.filter(({ name }) => !SHEETS_BESIDE_TABLES.includes(name)) };
}

/** Sheets without any of the twelve tables: tables of other layouts, perhaps. */
function otherSheets({ sheets }: WorkbookSnapshot, { tables }: FoundWorkbook, exact: boolean, texts: Texts): Finding[] {
  const taken = new Set([...[...tables.values()].map(({ sheet }) => sheet), ...SHEETS_BESIDE_TABLES]);
  return sheets.filter(({ name }) => !taken.has(name)).flatMap((sheet) => outlineFindings(sheet, exact, texts));
}

interface FoundLedger {
  readonly ledger: Evidence['ledger'];
  readonly problems: Evidence['ledgerProblems'];
}

const NO_LEDGER: FoundLedger = { ledger: undefined, problems: [] };

/** The ledger, or what keeps it from being one; neither where no entries are filled in. */
function ledgerIn(snapshot: WorkbookSnapshot): FoundLedger {
  const reading = ledgerOf(snapshot);
  if (!reading.ok) {
    const isBlank = reading.problems.some(
      ({ problem: { code, path } }) => code === 'listEmpty' && path[0] === 'entries',
    );
    return isBlank ? NO_LEDGER : { ledger: undefined, problems: reading.problems.filter(isError) };
  }
  const { ledger, lists, places } = reading;
  return { ledger: { ledger, range: ledgerRange(foundInputLayout(lists, places, ledger)), places }, problems: [] };
}

const isError = ({ problem }: Located) => problem.severity === 'error';

/** In a form that waits for its ledger to be filled in (空白模板) nothing stands in any leaf. */
function isGenerated(readings: Readings): boolean {
  for (const { figure, formula, state } of readings.values()) {
    if (figure.from.kind === 'typed' && (formula !== null || state !== 'blank')) return true;
  }
  return false;
}

/** Whether no money stands in 未列经济分类 of table 7. */
function isClassified(readings: Readings): boolean {
  for (const { table, figure, amount } of readings.values()) {
    if (table === 'T07' && figure.row === 'unclassified' && amount !== 0) return false;
  }
  return true;
}

/** Tables with money in a row that could not be read. */
function uncertainTables({ tables }: FoundWorkbook): ReadonlySet<TableId> {
  const isUnread = ({ kind }: Oddity) => kind === 'unknown row' || kind === 'unreadable code';
  return new Set([...tables].flatMap(([id, { oddities }]) => (oddities.some(isUnread) ? [id] : [])));
}

/** The year that most titles name. */
function yearOf({ tables }: FoundWorkbook): number | undefined {
  const votes = new Map<number, number>();
  for (const { year } of tables.values()) if (year !== undefined) votes.set(year, (votes.get(year) ?? 0) + 1);
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
}

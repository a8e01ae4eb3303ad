import { foundInputLayout } from '../compose/input-layout.ts';
import { ledgerRange } from '../compose/entries-sheet.ts';
import { foundSums } from '../compose/ledger-sums.ts';
import { ledgerOf } from '../ledger/ledger-of.ts';
import { INPUT_SHEETS } from '../ledger/sheets.ts';
import { recognise } from '../recognise/recognise.ts';
import type { FoundWorkbook, Oddity } from '../recognise/found-workbook.ts';
import type { TableId } from '../tables/table.ts';
import type { Texts } from '../texts/texts.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { weigh } from './equation.ts';
import type { Finding } from './finding.ts';
import { folded } from './findings/fold.ts';
import { linearFindings } from './findings/linear-findings.ts';
import { logicFindings } from './findings/logic-findings.ts';
import { watchFormulas } from './formulas.ts';
import { asksOf } from './ledger-selectors.ts';
import { readFigures } from './readings.ts';
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
  /** Relations and rules of which nothing could be said. */
  readonly unchecked: number;
  readonly findings: readonly Finding[];
}

/** 一键审核: checks a workbook as it stands, whatever was typed into it. Writes nothing. */
export function audit(snapshot: WorkbookSnapshot, { texts, exact: wanted = false }: AuditOptions): Audit {
  const isOurs = INPUT_SHEETS.every((name) => snapshot.sheets.some((sheet) => sheet.name === name));
  const exact = wanted || isOurs;
  const ledger = isOurs ? ledgerIn(snapshot) : undefined;
  const found = recognise(snapshot);
  const tables = new Map([...found.tables].map(([id, { placed }]) => [id, placed]));
  const readings = readFigures(found.tables, snapshot);
  const shape = shapeOf(tables, uncertainTables(found));
  const relations = linearRelations(shape);
  const equations = weigh(relations.all, readings, exact);
  const watch = isOurs
    ? watchFormulas(
        tables,
        readings,
        ledger && { range: foundSums(snapshot) ?? ledger.range, asks: asksOf(ledger.ledger, tables) },
      )
    : undefined;
  const wording = new Wording(tables);
  const evidence: Evidence = {
    snapshot,
    found,
    shape,
    readings,
    equations,
    ledger,
    exact,
    year: yearOf(found),
    wording,
    texts,
  };
  const linear = linearFindings(evidence, watch, wording);
  const logic = logicFindings(LOGIC_RULES, evidence, linear.erased);
  return {
    found,
    exact,
    passed: equations.filter(({ outcome }) => outcome === 'pass').length,
    unchecked: equations.filter(({ outcome }) => outcome === 'unchecked').length + relations.unchecked.size,
    findings: [...folded(linear.findings, linear.causes, logic), ...otherSheets(snapshot, found, exact, texts)],
  };
}

/** Sheets without any of the twelve tables: tables of other layouts, perhaps. */
function otherSheets({ sheets }: WorkbookSnapshot, { tables }: FoundWorkbook, exact: boolean, texts: Texts): Finding[] {
  const taken = new Set<string>([...tables.values()].map(({ sheet }) => sheet).concat(INPUT_SHEETS));
  return sheets.filter(({ name }) => !taken.has(name)).flatMap((sheet) => outlineFindings(sheet, exact, texts));
}

function ledgerIn(snapshot: WorkbookSnapshot): Evidence['ledger'] {
  const reading = ledgerOf(snapshot);
  if (!reading.ok || reading.ledger.entries.length === 0) return undefined;
  const { ledger, lists, places } = reading;
  return { ledger, range: ledgerRange(foundInputLayout(lists, places, ledger)), places };
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

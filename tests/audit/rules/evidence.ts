import { readFigures } from '../../../src/audit/readings.ts';
import { linearRelations } from '../../../src/audit/relations/linear-relations.ts';
import { shapeOf } from '../../../src/audit/relations/shape.ts';
import type { Evidence, Objection } from '../../../src/audit/rules/evidence.ts';
import { LOGIC_RULES } from '../../../src/audit/rules/logic-rules.ts';
import { weigh } from '../../../src/audit/equation.ts';
import { Wording } from '../../../src/audit/wording.ts';
import { ledgerRange } from '../../../src/compose/entries-sheet.ts';
import { foundInputLayout } from '../../../src/compose/input-layout.ts';
import { ledgerOf } from '../../../src/ledger/ledger-of.ts';
import type { FoundWorkbook } from '../../../src/recognise/found-workbook.ts';
import { recognise } from '../../../src/recognise/recognise.ts';
import { zhCN } from '../../../src/texts/texts.ts';
import { cellName } from '../../../src/workbook/address.ts';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot.ts';

/** What rules look at in a workbook. `change` makes of what was recognised what a test needs. */
export function evidenceOf(
  snapshot: WorkbookSnapshot,
  {
    exact = true,
    change = (found) => found,
  }: { exact?: boolean; change?: (found: FoundWorkbook) => FoundWorkbook } = {},
): Evidence {
  const found = change(recognise(snapshot));
  const tables = new Map([...found.tables].map(([id, { placed }]) => [id, placed]));
  const readings = readFigures(found.tables, snapshot);
  const shape = shapeOf(tables);
  const equations = weigh(linearRelations(shape).all, readings, exact);
  const years = [...found.tables.values()].map(({ year }) => year).sort();
  const year = years[Math.floor(years.length / 2)];
  const wording = new Wording(tables);
  return {
    snapshot,
    found,
    shape,
    readings,
    equations,
    ledger: ledgerIn(snapshot),
    ledgerProblems: [],
    exact,
    year,
    wording,
    texts: zhCN,
    answers: new Map(),
  };
}

function ledgerIn(snapshot: WorkbookSnapshot): Evidence['ledger'] {
  const reading = ledgerOf(snapshot);
  if (!reading.ok) return undefined;
  const { ledger, lists, places } = reading;
  return { ledger, range: ledgerRange(foundInputLayout(lists, places, ledger)), places };
}

/** What one rule says of a workbook. */
export function objections(id: string, evidence: Evidence): readonly Objection[] {
  const rule = LOGIC_RULES.find((one) => one.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule.check(evidence);
}

/** What all rules say, severity and number first: 提示 T5-5. */
export function everyObjection(evidence: Evidence) {
  return LOGIC_RULES.flatMap((rule) =>
    rule.check(evidence).map((objection) => ({ rule: rule.id, severity: rule.severity, ...objection })),
  );
}

/** Cells of an objection: 表5 一般公共预算支出!A17 */
export const cellsOf = ({ cells }: Objection) =>
  cells.map(({ place }) => `${place.sheet}!${cellName(place.row, place.column)}`);

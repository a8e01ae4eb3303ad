import { patchOf } from '../app/audit/fix.ts';
import { NARRATIVE_FORM } from '../ledger/model/narrative.ts';
import {
  NARRATIVE_SHEET,
  PARAMETERS,
  PARAMETERS_SHEET,
  SOURCE_COLUMN,
  SUPPLEMENTS,
  TERMS,
  UNITS,
} from '../ledger/model/sheets.ts';
import { findLabel } from '../ledger/read/find-label.ts';
import { findList } from '../ledger/read/find-list.ts';
import type { SheetPlan } from '../workbook/model/plan.ts';
import { type SheetSnapshot, valueAt } from '../workbook/model/snapshot.ts';
import type { WorkbookPort } from '../workbook/port/port.ts';

const SCOPE_LABEL = PARAMETERS.find(({ field }) => field === 'scope')!.label;

/** Whether what was typed for the text of a department is that of a unit too: it is where the department has no other unit. */
const isSharedText = (units: number) => units <= 1;

/** A ledger as JSON with a unit as 公开口径; what was typed for the text of the whole does not hold for one of several units. */
export function scopedJson(json: unknown, unit: string): object {
  const ledger = json as {
    readonly units?: readonly unknown[];
    readonly scope?: unknown;
    readonly narrative?: unknown;
  };
  if (ledger.scope === unit || isSharedText(ledger.units?.length ?? 0)) return { ...ledger, scope: unit };
  const { narrative: _, ...rest } = ledger;
  return { ...rest, scope: unit };
}

/** The workbook with the code of a unit as 公开口径, so that the tables are those of this unit alone; its text likewise. */
export async function scopedPort(port: WorkbookPort, unit: string): Promise<WorkbookPort> {
  const { sheets } = await port.read([PARAMETERS_SHEET, NARRATIVE_SHEET]);
  const parameters = sheets.find(({ name }) => name === PARAMETERS_SHEET);
  const row = parameters && findLabel(parameters, SCOPE_LABEL);
  if (!parameters || row === undefined) return port;
  const form = sheets.find(({ name }) => name === NARRATIVE_SHEET);
  const isOwn = valueAt(parameters, row, 1) === unit || isSharedText(countUnits(parameters));
  const typed = isOwn || !form ? [] : [patch(NARRATIVE_SHEET, typedCells(form), '')];
  await port.apply({ sheets: [patch(PARAMETERS_SHEET, [[row, 1]], unit), ...typed] });
  return port;
}

type Cell = readonly [row: number, column: number];

function countUnits(parameters: SheetSnapshot): number {
  const list = findList(parameters, UNITS, SUPPLEMENTS);
  const column = list?.columns.get('code');
  if (!list || column === undefined) return 0;
  return list.rows.filter((row) => (valueAt(parameters, row, column) ?? '') !== '').length;
}

/** The cells of 情况说明·填报 in which something is typed. */
function typedCells(form: SheetSnapshot): Cell[] {
  const lines = NARRATIVE_FORM.flatMap((group) => group.lines).flatMap(({ label }): Cell[] => {
    const row = findLabel(form, label);
    return row === undefined ? [] : [1, SOURCE_COLUMN].map((column) => [row, column] as const);
  });
  const terms = findList(form, TERMS);
  const items = terms
    ? terms.rows.flatMap((row) => [...terms.columns.values()].map((column): Cell => [row, column]))
    : [];
  return [...lines, ...items].filter(([row, column]) => (valueAt(form, row, column) ?? '') !== '');
}

/** A plan that writes a text into these cells and nothing else. */
const patch = (sheet: string, places: readonly Cell[], text: string): SheetPlan =>
  patchOf(
    sheet,
    places.map(([row, column]) => ({ place: { sheet, row, column }, content: { text } })),
  );

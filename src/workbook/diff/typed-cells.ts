import { followRows, plannedTexts, signsOf } from './follow-rows.ts';
import type { CellContent, SheetPlan } from '../model/plan.ts';
import { labelText } from '../model/row-labels.ts';
import { rowMoves, type RowMove } from './row-moves.ts';
import { rowless } from './rowless.ts';
import { type CellPlace, type SheetSnapshot, valueAt } from '../model/snapshot.ts';

/** A cell in which something stands that is neither what is planned there nor what we wrote. */
export interface TypedCell {
  readonly place: CellPlace;
  /** A value, or a formula with its "=". */
  readonly typed: string | number | boolean;
  /** What the plan puts there, of a formula its result; null: nothing. */
  readonly planned: string | number | null;
  /** Where it stays if it is kept: the row of the plan, or one below it; undefined: its row is gone. */
  readonly row: number | undefined;
}

/** A sheet that is there, beside the plan for it. */
export interface ComparedSheet {
  readonly plan: SheetPlan;
  readonly typed: readonly TypedCell[];
  readonly moves: readonly RowMove[];
  /** From this row on nothing of it is the plan's or ours: below the table. */
  readonly below: number;
  /** Whether the plan makes it another sheet at all. */
  readonly changes: boolean;
}

/** Half a unit of what is printed. */
const SAME_AMOUNT = 0.005;

/** Compares a sheet that is there with what it is to be; `own` tells the rows that are as we wrote them. */
export function compareSheet(plan: SheetPlan, sheet: SheetSnapshot, own: (row: number) => boolean): ComparedSheet {
  return plan.mode === 'patch' ? comparePatch(plan, sheet) : compareWhole(plan, sheet, own);
}

/** Only constants in the place of formulas count: what else a patch writes is ours. */
function comparePatch(plan: SheetPlan, sheet: SheetSnapshot): ComparedSheet {
  const typed = plan.cells.flatMap((line, row) =>
    line.flatMap((cell, column): TypedCell[] => {
      const content = cell?.content;
      const found = contentAt(sheet, row, column);
      if (!content || !('formula' in content) || found === null || isFormula(sheet, row, column)) return [];
      if (isSame(found, false, content)) return [];
      return [{ place: { sheet: plan.name, row, column }, typed: found, planned: content.result, row }];
    }),
  );
  return { plan, typed, moves: [], below: sheet.values.length, changes: true };
}

function compareWhole(plan: SheetPlan, sheet: SheetSnapshot, own: (row: number) => boolean): ComparedSheet {
  const places = placesIn(plan, sheet);
  const known = knownIn(plan);
  const isOwn = sheet.values.map((_, row) => own(row));
  const isTables = sheet.formulas.map(
    (line, row) => isOwn[row] || line.some((formula, column) => formula !== null && known.formula(formula, column)),
  );
  const below = places.findLastIndex((place, row) => place !== undefined || isTables[row]) + 1;
  const typed: TypedCell[] = [];
  let same = 0;
  let others = 0;
  sheet.values.forEach((line, row) =>
    line.forEach((_, column) => {
      const found = contentAt(sheet, row, column);
      if (found === null) return;
      const place = places[row];
      const content = place === undefined ? undefined : plan.cells[place]?.[column]?.content;
      const formula = isFormula(sheet, row, column);
      if (isSame(found, formula, content)) {
        same++;
        return;
      }
      others++;
      const gone = place === undefined && isTables[row]!;
      const tables = formula ? known.formula(String(found), column) : plan.labels?.columns.includes(column);
      if (isOwn[row] || (gone && tables) || (!plan.labels && known.content(found, column))) return;
      if (place !== undefined && !content && isMovedAlong(found, { plan, place, sheet, row })) return;
      typed.push({
        place: { sheet: sheet.name, row, column },
        typed: found,
        planned: plannedValue(content),
        row: place ?? (row >= below ? plan.cells.length + row - below : undefined),
      });
    }),
  );
  const moves = plan.labels ? rowMoves(places, plan.cells.length) : [];
  const planned = plan.cells.flat().filter((cell) => cell?.content).length;
  return { plan, typed, moves, below, changes: others > 0 || same < planned };
}

/**
 * Whether a text stands elsewhere in its row than the plan has it, and not there: another version gave the columns other widths,
 * and captions begin where the columns leave them room.
 */
function isMovedAlong(
  found: TypedCell['typed'],
  { plan, place, sheet, row }: { plan: SheetPlan; place: number; sheet: SheetSnapshot; row: number },
): boolean {
  const column = plan.cells[place]!.findIndex(
    (cell) => cell?.content && 'text' in cell.content && cell.content.text === found,
  );
  return column >= 0 && contentAt(sheet, row, column) === null;
}

/** What a plan says in a column, in whichever row. */
interface Known {
  /** A formula of that kind, be it for other codes: where one stands is a row of the table. */
  readonly formula: (formula: string, column: number) => boolean;
  /** Exactly that: where rows are not told apart they may come in any order. */
  readonly content: (content: TypedCell['typed'], column: number) => boolean;
}

function knownIn({ cells }: SheetPlan): Known {
  const all = new Set<string>();
  const key = (kind: string, value: unknown, column: number) => JSON.stringify([kind, value, column]);
  const ofKind = (formula: string) => rowless(formula).replace(/"[^"]*"/g, '""');
  cells.forEach((line) =>
    line.forEach((cell, column) => {
      const content = cell?.content;
      if (!content) return;
      if ('formula' in content) all.add(key('kind', ofKind(content.formula), column));
      all.add(key('content', 'formula' in content ? rowless(content.formula) : plannedValue(content), column));
    }),
  );
  return {
    formula: (formula, column) => all.has(key('kind', ofKind(formula), column)),
    content: (content, column) =>
      all.has(key('content', content, column)) || all.has(key('content', rowless(String(content)), column)),
  };
}

/** Where each row of the sheet stands in the plan; without labels where it is. */
function placesIn(plan: SheetPlan, sheet: SheetSnapshot): (number | undefined)[] {
  const { labels } = plan;
  if (!labels) return sheet.values.map((_, row) => (row < plan.cells.length ? row : undefined));
  const texts = sheet.values.map((_, row) =>
    labels.columns.map((column) => (isFormula(sheet, row, column) ? '' : labelText(valueAt(sheet, row, column)))),
  );
  return followRows(texts, plannedTexts(plan, labels), signsOf(plan, labels));
}

function isFormula(sheet: SheetSnapshot, row: number, column: number): boolean {
  return (sheet.formulas[row]?.[column] ?? null) !== null;
}

function contentAt(sheet: SheetSnapshot, row: number, column: number): TypedCell['typed'] | null {
  return sheet.formulas[row]?.[column] ?? valueAt(sheet, row, column);
}

/** Whether it makes no difference that one takes the place of the other. */
function isSame(found: TypedCell['typed'], formula: boolean, content: CellContent | undefined): boolean {
  if (!content) return false;
  if (formula) return 'formula' in content && rowless(String(found)) === rowless(content.formula);
  if ('text' in content) return found === content.text;
  const value = 'number' in content ? content.number : content.result;
  return typeof value === 'number' && typeof found === 'number'
    ? Math.abs(found - value) < SAME_AMOUNT
    : found === value;
}

function plannedValue(content: CellContent | undefined): string | number | null {
  if (!content) return null;
  if ('text' in content) return content.text;
  return 'number' in content ? content.number : content.result;
}

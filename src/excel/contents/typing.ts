import { widthOf } from '../../base/lists.ts';
import type { Area } from '../../workbook/model/address.ts';
import type { RowMove } from '../../workbook/diff/row-moves.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/model/snapshot.ts';
import { contentSteps } from './contents.ts';
import { loaded } from '../requests/load-areas.ts';
import { rangeOf, untracked } from '../requests/areas.ts';
import { contentsOf, formatsToFill, formatSteps, recordedBlocks } from './recorded-contents.ts';
import type { Contents, Typed } from '../formats/sheet-state.ts';
import type { SheetStep } from '../requests/steps.ts';

/** A cell that somebody has changed, and what it holds by now. */
export interface Edit {
  readonly row: number;
  readonly column: number;
  readonly typed: Typed;
  /** The number format that came along; null: it is what it was. */
  readonly format: string | null;
}

const WHAT = 'values,formulas,numberFormat';
const USED = `rowIndex,columnIndex,rowCount,columnCount,${WHAT}`;

/** Loads what stands on a sheet, or in areas of it; after the round trip the result gives it; nothing where no sheet is. */
export function requestTyping(sheet: Excel.Worksheet, areas: 'whole' | readonly Area[]): () => Contents[] {
  const ranges =
    areas === 'whole'
      ? [untracked(sheet.getUsedRangeOrNullObject(true)).load(USED)]
      : areas.map((area) => rangeOf(sheet, area).load(USED));
  return () =>
    ranges.flatMap((range) => {
      if (range.isNullObject) return [];
      const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
      return [contentsOf({ row, column, rows, columns }, loaded(range, WHAT))];
    });
}

/** What the answer takes that `askTyping` gets, roughly. */
export function typingBytes(contents: readonly Contents[]): number {
  return 3 * JSON.stringify(contents).length;
}

/** What has been typed and taken away. */
export function edits(before: readonly Contents[], now: readonly Contents[]): Edit[] {
  const [old, found] = [cellsIn(before), cellsIn(now)];
  const changed = [...found].filter(([key, { typed }]) => typed !== old.get(key)?.typed);
  const gone = [...old].filter(([key]) => !found.has(key));
  return [
    ...changed.map(([, cell]) => {
      const format = formatAt(now, cell);
      return { ...cell, format: format === formatAt(before, cell) ? null : format };
    }),
    ...gone.map(([, cell]) => ({ ...cell, typed: null, format: null })),
  ];
}

/** Whether something else stands there by now than was seen; what formulas result in does not count, nor does the format. */
export function isTypedSince(
  { sheets }: WorkbookSnapshot,
  sheet: string,
  areas: 'whole' | readonly Area[],
  now: readonly Contents[],
): boolean {
  const seen = sheets.find(({ name }) => name === sheet);
  if (!seen) return true;
  const columns = widthOf(seen.values);
  const parts = areas === 'whole' ? [{ row: 0, column: 0, rows: seen.values.length, columns }] : areas;
  const before = parts.map((area): Contents => {
    const lines = Array.from({ length: area.rows }, (_, row) => row + area.row);
    const cells = lines.map((row) =>
      Array.from({ length: area.columns }, (_, column) => typedIn(seen, row, area.column + column)),
    );
    return { area, cells, formats: [] };
  });
  return edits(before, now).length > 0;
}

/** What a cell that was read holds, in Excel's own notation. */
function typedIn({ values, formulas }: SheetSnapshot, row: number, column: number): Typed {
  const value = values[row]?.[column] ?? null;
  return formulas[row]?.[column] ?? (typeof value === 'string' ? `'${value}` : value);
}

/** The same edits after rows have moved; where a row has gone they stand below everything. */
export function movedEdits(all: readonly Edit[], moves: readonly RowMove[], below: number): Edit[] {
  return all.map((edit) => {
    const { row } = edit;
    const isGone = moves.some(({ row: first, count }) => count < 0 && row >= first && row < first - count);
    const before = moves.filter(({ row: first }) => first <= row);
    return { ...edit, row: isGone ? below : before.reduce((sum, { count }) => sum + count, row) };
  });
}

/** Writes edits again, over contents as they were recorded. */
export function editSteps(all: readonly Edit[], recorded: readonly Contents[]): SheetStep[] {
  return all.flatMap((edit) => {
    const { row, column, typed, format } = edit;
    const area = { row, column, rows: 1, columns: 1 };
    return contentsSteps({ area, cells: [[typed]], formats: [{ area, value: format ?? formatAt(recorded, edit) }] });
  });
}

/** Writes contents into cells whatever their look. */
export function contentsSteps(contents: Contents): SheetStep[] {
  const { first, afterwards } = formatsToFill(contents);
  return [...formatSteps(first), ...contentSteps(recordedBlocks(contents)), ...formatSteps(afterwards)];
}

type Cell = Omit<Edit, 'format'>;

/** The cells that hold something, by their place. */
function cellsIn(contents: readonly Contents[]): Map<string, Cell> {
  const found = new Map<string, Cell>();
  for (const { area, cells } of contents) {
    cells.forEach((line, row) =>
      line.forEach((typed, column) => {
        if (typed === null) return;
        const cell = { row: area.row + row, column: area.column + column, typed };
        found.set(`${cell.row},${cell.column}`, cell);
      }),
    );
  }
  return found;
}

function formatAt(contents: readonly Contents[], { row, column }: Pick<Cell, 'row' | 'column'>): string {
  const all = contents.flatMap(({ formats }) => formats);
  return all.find(({ area }) => isIn(area, row, column))?.value ?? 'General';
}

function isIn({ row: top, column: left, rows, columns }: Area, row: number, column: number): boolean {
  return row >= top && row < top + rows && column >= left && column < left + columns;
}

import { read, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { GridCell, ScaledCell } from '../../workbook/model/grid.ts';
import { numberScale } from '../../workbook/model/number-scale.ts';
import type { CellValue, SheetSnapshot } from '../../workbook/model/snapshot.ts';
import { UnreadableWorkbook } from '../package/errors.ts';
import { CellRectangle, CellRoom } from './cell-rectangle.ts';
import { cleanCell } from './clean-cell.ts';
import type { ForeignSheet } from './foreign-sheet.ts';

/** Without cellStyles hidden rows are not told; formats are wanted because 000000 makes a code of a number. */
const OPTIONS = { dense: true, cellStyles: true, cellNF: true, cellHTML: false, raw: true } as const;

/** The visible sheets of an .xls, .et or the XML of Excel 2003, as readForeign gives them. Throws UnreadableWorkbook. */
export function readOldWorkbook(source: Uint8Array | string): ForeignSheet[] {
  const { SheetNames, Sheets, Workbook } = open(source, false);
  const room = new CellRoom();
  return SheetNames.filter((_, index) => !Workbook?.Sheets?.[index]?.Hidden).map((name) =>
    foreignSheet(name, Sheets[name]!, room),
  );
}

/** All sheets of an .xls or .et with their formulas, as readWorkbook gives those of an .xlsx. Throws UnreadableWorkbook. */
export function readOldSnapshot(bytes: Uint8Array): SheetSnapshot[] {
  const { SheetNames, Sheets } = open(bytes, true);
  const room = new CellRoom();
  return SheetNames.map((name) => {
    const cells = new CellRectangle(room);
    forEachCell(Sheets[name]!, (row, column, cell) => {
      const formula = cell.f === undefined ? null : `=${cell.f}`;
      const value = cell.t === 'e' ? (cell.w ?? '#VALUE!') : plainValue(cell);
      if (value !== null || formula !== null) cells.put(row, column, value, formula);
    });
    return { name, ...cells.whole };
  });
}

function open(source: Uint8Array | string, cellFormula: boolean): WorkBook {
  try {
    return read(source, { type: typeof source === 'string' ? 'string' : 'array', ...OPTIONS, cellFormula });
  } catch (cause) {
    const isEncrypted = cause instanceof Error && /password|encrypt/i.test(cause.message);
    throw new UnreadableWorkbook(isEncrypted ? 'encrypted' : 'damaged', { cause });
  }
}

function forEachCell(sheet: WorkSheet, take: (row: number, column: number, cell: CellObject) => void): void {
  const rows: ((CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  rows.forEach((line, row) =>
    line?.forEach((cell, column) => {
      if (cell) take(row, column, cell);
    }),
  );
}

function foreignSheet(name: string, sheet: WorkSheet, room: CellRoom): ForeignSheet {
  const cells = new CellRectangle(room);
  const uncalculated: GridCell[] = [];
  const scaled: ScaledCell[] = [];
  forEachCell(sheet, (row, column, cell) => {
    if (cell.f !== undefined && plainValue(cell) === null && cell.t !== 'e') uncalculated.push({ row, column });
    const by = cell.t === 'n' ? numberScale(String(cell.z ?? '')) : 1;
    if (by > 1) scaled.push({ row, column, by });
    const value = cleanCell(shownValue(cell));
    if (value !== null) cells.put(row, column, value, null);
  });
  const { values } = cells.whole;
  return {
    name,
    values,
    merged: (sheet['!merges'] ?? []).map(({ s, e }) => ({
      row: s.r,
      column: s.c,
      rows: e.r - s.r + 1,
      columns: e.c - s.c + 1,
    })),
    hiddenRows: (sheet['!rows'] ?? []).flatMap((row, index) => (row?.hidden ? [index] : [])),
    ...(uncalculated.length > 0 && { uncalculated }),
    ...(scaled.length > 0 && { scaled }),
  };
}

function plainValue(cell: CellObject): CellValue {
  if (cell.t === 'z' || cell.v === undefined) return null;
  return cell.v instanceof Date ? (cell.w ?? '') : cell.v;
}

function shownValue(cell: CellObject): CellValue {
  if (cell.t === 'e') return cell.w ?? '#VALUE!';
  // 19001 shown as 019001 is a code
  if (cell.t === 'n' && /^0{2,}$/.test(String(cell.z)) && cell.w) return cell.w;
  return plainValue(cell);
}

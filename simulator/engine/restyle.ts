import type { ICellData, IStyleData, Nullable } from '@univerjs/presets';
import type { Area } from '../../src/workbook/model/address.ts';
import { eachCell, holds, mapCells } from '../grid/areas.ts';
import { DEFAULT_STYLE, patchStyle, type CellStyle, type StylePatch } from '../grid/cell-style.ts';
import { SHEET_COLUMNS, SHEET_ROWS, type Engine } from '../grid/engine.ts';
import type { Book } from './book.ts';
import { styleData, styleOf } from './style-data.ts';

/** How cells look. Whole rows and columns keep their look in Univer's rows and columns, for cells yet to come. */
export function stylePart(book: Book): Pick<Engine, 'styles' | 'restyle'> {
  const { library } = book;

  const restyleLines = (sheet: string, area: Area, patch: StylePatch | null) => {
    const { SetRowDataMutation, SetColDataMutation } = library;
    const worksheet = book.sheet(sheet);
    const patched = patcher(patch);
    const wholeColumns = area.rows >= SHEET_ROWS;
    if (wholeColumns) {
      const end = Math.min(area.column + area.columns, worksheet.getColumnCount());
      const columnData = lines(area.column, end, (column) => patched(worksheet.getColumnStyle(column)));
      book.run(SetColDataMutation, { subUnitId: sheet, columnData });
    }
    if (area.columns >= SHEET_COLUMNS) {
      const end = Math.min(area.row + area.rows, worksheet.getRowCount());
      // The whole sheet is done by its columns, except for rows that have a look of their own.
      const change = (old: Nullable<IStyleData>) => (wholeColumns && !old ? null : patched(old));
      const rowData = lines(area.row, end, (row) => change(worksheet.getRowStyle(row)));
      book.run(SetRowDataMutation, { subUnitId: sheet, rowData });
    }
  };

  const restyleCells = (sheet: string, area: Area, patch: StylePatch | null) => {
    const lookAt = styleReader(book, sheet);
    const patched = new Map<CellStyle, ReturnType<typeof patchLook>>();
    const cells = book.sheet(sheet).getCellMatrix();
    const cellValue: Record<number, Record<number, ICellData>> = {};
    eachTouched(book, sheet, area, (row, column) => {
      const old = lookAt(row, column);
      if (!patched.has(old)) patched.set(old, patchLook(old, patch));
      const { data, isSame } = patched.get(old)!;
      const cell = cells.getValue(row, column);
      // Without a look of its own, a cell has that of its row or column, which may change.
      if (isSame && cell?.s) return;
      // Without its type, the content would be guessed anew.
      (cellValue[row] ??= {})[column] = { s: data, t: cell?.t };
    });
    // Called a change of style, it starts no calculation.
    book.run(library.SetRangeValuesMutation, { subUnitId: sheet, cellValue, trigger: library.SetStyleCommand.id });
  };

  return {
    styles: (sheet, area) => mapCells(area, styleReader(book, sheet)),
    restyle: (sheet, changes) => {
      for (const { area, style } of changes) {
        restyleCells(sheet, area, style);
        restyleLines(sheet, area, style);
      }
    },
  };
}

/** Reads looks of one sheet's cells; cells that look the same give the same object. */
export function styleReader(book: Book, sheet: string): (row: number, column: number) => CellStyle {
  const worksheet = book.sheet(sheet);
  const cells = worksheet.getCellMatrix();
  const known = new Map<string, CellStyle>();
  return (row, column) => {
    const cell = cells.getValue(row, column);
    const key = JSON.stringify([cell?.s, worksheet.getRowStyle(row, true), worksheet.getColumnStyle(column, true)]);
    let look = known.get(key);
    if (!look)
      known.set(key, (look = styleOf(worksheet.getComposedCellStyleByCellData(row, column, cell), DEFAULT_STYLE)));
    return look;
  };
}

/** Visits all cells of an area; of whole rows and columns only those that exist. */
function eachTouched(book: Book, sheet: string, area: Area, visit: (row: number, column: number) => void): void {
  if (area.rows < SHEET_ROWS && area.columns < SHEET_COLUMNS) {
    book.reach(sheet, area);
    eachCell(area, visit);
    return;
  }
  book
    .sheet(sheet)
    .getCellMatrix()
    .forValue((row, column) => {
      if (holds(area, row, column)) visit(row, column);
    });
}

/** A look after a change, as Univer's data, and whether it was that before; `null` as change and data: no look of its own. */
function patchLook(old: CellStyle, patch: StylePatch | null) {
  const look = patch && patchStyle(old, patch);
  return { data: look && styleData(look), isSame: JSON.stringify(look) === JSON.stringify(old) };
}

function patcher(patch: StylePatch | null): (old: Nullable<IStyleData>) => IStyleData | null {
  return (old) => patchLook(styleOf(old ?? {}, DEFAULT_STYLE), patch).data;
}

function lines<T>(first: number, end: number, styleAt: (index: number) => T): Record<number, { s: T }> {
  const result: Record<number, { s: T }> = {};
  for (let index = first; index < end; index++) result[index] = { s: styleAt(index) };
  return result;
}

import type { ICellData, Nullable } from '@univerjs/presets';
import type { CellValue } from '../../src/workbook/model/snapshot.ts';
import { WHOLE_SHEET } from '../grid/a1.ts';
import { holds, mapCells } from '../grid/areas.ts';
import { displayText } from '../grid/display-text.ts';
import type { CellInput, Engine } from '../grid/engine.ts';
import type { Book } from './book.ts';
import { styleReader } from './restyle.ts';

/** What cells hold: values, formulas, what they show. */
export function cellPart(book: Book): Pick<Engine, 'usedArea' | 'values' | 'formulas' | 'texts' | 'write'> {
  const { library } = book;
  const cellAt = (sheet: string, row: number, column: number) =>
    book.sheet(sheet).getCellMatrix().getValue(row, column);

  return {
    usedArea: (sheet, valuesOnly, within = WHOLE_SHEET) => {
      let top = Infinity;
      let left = Infinity;
      let bottom = -1;
      let right = -1;
      book
        .sheet(sheet)
        .getCellMatrix()
        .forValue((row, column, cell) => {
          if (!cell || !(hasContent(cell) || (!valuesOnly && cell.s)) || !holds(within, row, column)) return;
          top = Math.min(top, row);
          left = Math.min(left, column);
          bottom = Math.max(bottom, row);
          right = Math.max(right, column);
        });
      return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
    },

    values: (sheet, area) => mapCells(area, (row, column) => cellValue(cellAt(sheet, row, column))),

    formulas: (sheet, area) => {
      const model = book.injector.get(library.FormulaDataModel);
      return mapCells(area, (row, column) => {
        const cell = cellAt(sheet, row, column);
        if (cell?.f) return cell.f;
        return (cell?.si && model.getFormulaStringByCell(row, column, sheet, book.unit)) || null;
      });
    },

    texts: (sheet, area) => {
      const lookAt = styleReader(book, sheet);
      return mapCells(area, (row, column) => {
        const value = cellValue(cellAt(sheet, row, column));
        return value === null ? '' : displayText(value, lookAt(row, column).numberFormat);
      });
    },

    write: (sheet, area, inputs) => {
      book.reach(sheet, area);
      const cellValue: Record<number, Record<number, ICellData>> = {};
      inputs.forEach((line, r) =>
        line.forEach((input, c) => {
          const row = area.row + r;
          const column = area.column + c;
          if (input !== undefined) (cellValue[row] ??= {})[column] = cellData(input, cellAt(sheet, row, column));
        }),
      );
      book.run(library.SetRangeValuesMutation, { subUnitId: sheet, cellValue });
    },
  };
}

function hasContent(cell: ICellData): boolean {
  return cellValue(cell) !== null || Boolean(cell.f) || Boolean(cell.si);
}

/** A cell that was typed with line breaks is a small document. */
function cellValue(cell: Nullable<ICellData>): CellValue {
  const document = cell?.p?.body?.dataStream;
  if (document !== undefined) return document.replace(/\r\n$/, '').replaceAll('\r', '\n');
  if (cell?.v === undefined || cell.v === null) return null;
  if (cell.t === 3) return Boolean(Number(cell.v));
  return cell.t === 2 ? Number(cell.v) : cell.v;
}

/**
 * The type is always given, so that Univer guesses nothing: "019" stays text. A formula is taken away only where there
 * is one: Univer searches its dependencies for each that goes.
 */
function cellData(input: NonNullable<CellInput> | null, old: Nullable<ICellData>): ICellData {
  const formula = old?.f || old?.si ? { f: null, si: null } : {};
  const empty = { v: null, p: null, ...formula };
  if (input === null) return empty;
  if ('formula' in input) return { ...empty, si: null, f: input.formula };
  const { value } = input;
  if (typeof value === 'string') return { ...empty, v: value, t: 1 };
  return typeof value === 'number' ? { ...empty, v: value, t: 2 } : { ...empty, v: value ? 1 : 0, t: 3 };
}

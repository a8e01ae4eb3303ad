import { ExcelProblem } from './errors.ts';
import type { UsedCells } from './snapshot-of.ts';

/** What a loaded range holds. Desktop Excel gives null instead of an error when there are too many cells. */
export function cellsOf({ rowIndex, columnIndex, values, formulas }: Excel.Range): UsedCells {
  if (!values || !formulas) throw new ExcelProblem('tooLarge');
  return { rowIndex, columnIndex, values, formulas };
}

/** What cellsOf needs. */
export const USED_CELLS = 'rowIndex,columnIndex,values,formulas';

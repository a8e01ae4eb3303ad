import type { CellValue, SheetSnapshot } from '../workbook/snapshot.ts';

/** What Excel says of a used area; rows and columns count from 0. */
export interface UsedCells {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

/** The snapshot of a sheet: the used cells with empty ones before them, so that it begins in A1. null: an empty sheet. */
export function snapshotOf(name: string, used: UsedCells | null): SheetSnapshot {
  if (!used) return { name, values: [], formulas: [] };
  const { rowIndex, columnIndex } = used;
  const pad = <T>(cells: (T | null)[][]) => {
    const width = columnIndex + (cells[0]?.length ?? 0);
    const above = Array.from({ length: rowIndex }, () => Array<null>(width).fill(null));
    return [...above, ...cells.map((row) => [...Array<null>(columnIndex).fill(null), ...row])];
  };
  const formulas = used.formulas.map((row, r) => row.map((formula, c) => formulaOf(formula, used.values[r]?.[c])));
  const values = used.values.map((row, r) => row.map((value, c) => valueOf(value, formulas[r]?.[c])));
  return { name, values: pad(values), formulas: pad(formulas) };
}

/** Where a cell has no formula Excel gives its value; a text that begins with "=" is its own value, a formula is not. */
function formulaOf(formula: unknown, value: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : null;
}

/** Excel gives "" for an empty cell, and also for a formula whose result is no text. */
function valueOf(value: unknown, formula: string | null | undefined): CellValue {
  return value === '' && !formula ? null : (value as CellValue);
}

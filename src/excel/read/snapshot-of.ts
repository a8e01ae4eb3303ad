import type { CellValue, SheetSnapshot } from '../../workbook/model/snapshot.ts';
import { largest } from '../../base/lists.ts';

/** What Excel says of an area; rows and columns count from 0. */
export interface UsedCells {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

/** More rows than any table has. */
const TALL = 20_000;

/**
 * The snapshot of a sheet: the parts that hold something, with empty cells before and between them, so that it begins in A1.
 * All empty rows are one and the same, and of a tall sheet rows end with their last cell: somebody may have touched a single
 * cell in the last row and column, and then there is no room for all that lies between.
 */
export function snapshotOf(name: string, parts: readonly UsedCells[]): SheetSnapshot {
  const rows = largest(
    parts.map(({ rowIndex, values }) => rowIndex + values.length),
    0,
  );
  const width = largest(
    parts.map(({ columnIndex, values }) => columnIndex + (values[0]?.length ?? 0)),
    0,
  );
  const isTall = rows > TALL;
  const blank = Array<null>(isTall ? 0 : width).fill(null);
  const values: (readonly CellValue[])[] = Array.from({ length: rows }, () => blank);
  const formulas: (readonly (string | null)[])[] = Array.from({ length: rows }, () => blank);
  for (const part of parts) {
    const { rowIndex, columnIndex } = part;
    const padded = <T>(cells: readonly (T | null)[]) => [
      ...Array<null>(columnIndex).fill(null),
      ...cells,
      ...Array<null>(isTall ? 0 : width - columnIndex - cells.length).fill(null),
    ];
    part.values.forEach((line, index) => {
      const typed = part.formulas[index] ?? [];
      const found = line.map((value, column) => formulaOf(typed[column], value));
      formulas[rowIndex + index] = padded(found);
      values[rowIndex + index] = padded(line.map((value, column) => valueOf(value, found[column])));
    });
  }
  return { name, values, formulas };
}

/** Where a cell has no formula Excel gives its value; a text that begins with "=" is its own value, a formula is not. */
function formulaOf(formula: unknown, value: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : null;
}

/** Excel gives "" for an empty cell, and also for a formula whose result is no text. */
function valueOf(value: unknown, formula: string | null | undefined): CellValue {
  return value === '' && !formula ? null : (value as CellValue);
}

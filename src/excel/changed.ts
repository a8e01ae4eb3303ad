import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot.ts';
import type { Contents, Typed } from './sheet-state.ts';

/** Contents of an area of a sheet. */
interface OnSheet {
  readonly sheet: string;
  readonly contents: Contents;
}

/** The sheets on which something else stands than was seen; results of formulas do not count. */
export function changedFrom({ sheets }: WorkbookSnapshot, found: readonly OnSheet[]): string[] {
  const changed = found.filter(({ sheet, contents: { area, cells } }) => {
    const seen = sheets.find(({ name }) => name === sheet)!;
    return cells.some((line, row) =>
      line.some((cell, column) => cell !== typedIn(seen, area.row + row, area.column + column)),
    );
  });
  return [...new Set(changed.map(({ sheet }) => sheet))];
}

function typedIn({ values, formulas }: SheetSnapshot, row: number, column: number): Typed {
  const value = values[row]?.[column] ?? null;
  return formulas[row]?.[column] ?? (typeof value === 'string' ? `'${value}` : value);
}

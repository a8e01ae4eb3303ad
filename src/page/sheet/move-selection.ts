import type { Area } from '../../workbook/model/address.ts';

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Where a key leads from a cell, as in Excel; undefined: it leads nowhere. `page`: rows of a page. */
export function movedBy(
  { key, ctrlKey, metaKey, altKey }: Key,
  { row, column, rows, columns }: Area,
  size: { readonly rows: number; readonly columns: number },
  page: number,
): { readonly row: number; readonly column: number } | undefined {
  if (altKey || size.rows === 0) return undefined;
  const far = ctrlKey || metaKey;
  const to = (nextRow: number, nextColumn: number) => ({
    row: Math.min(size.rows - 1, Math.max(0, nextRow)),
    column: Math.min(size.columns - 1, Math.max(0, nextColumn)),
  });
  switch (key) {
    case 'ArrowUp':
      return to(far ? 0 : row - 1, column);
    case 'ArrowDown':
      return to(far ? size.rows : row + rows, column);
    case 'ArrowLeft':
      return to(row, far ? 0 : column - 1);
    case 'ArrowRight':
      return to(row, far ? size.columns : column + columns);
    case 'PageUp':
      return to(row - page, column);
    case 'PageDown':
      return to(row + page, column);
    case 'Home':
      return to(far ? 0 : row, 0);
    case 'End':
      return to(far ? size.rows : row, size.columns);
    default:
      return undefined;
  }
}

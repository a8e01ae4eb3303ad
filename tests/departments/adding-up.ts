import { type Row, type Sheet, add } from './book.ts';
import { type Claim, equal } from './claim.ts';

export const labelled = ({ rows }: Sheet, column: number, label: RegExp) =>
  rows.filter(({ cells }) => label.test(String(cells[column] ?? '')));

export const nameOf = ({ cells }: Row) => cells.filter((cell) => typeof cell === 'string' && cell !== '').join(' ');

/** In every row, one column is the sum of others. */
export const across = (rows: readonly Row[], total: string, parts: readonly string[]): Claim[] =>
  rows.map((row) => equal(nameOf(row), row.money(total), add([row], ...parts)));

/** In every column, one row is the sum of others. */
export const down = (where: string, total: Row, parts: readonly Row[], columns: readonly string[]): Claim[] =>
  columns.map((path) => equal(`${where} ${path}`, total.money(path), add(parts, path)));

import type { Selector } from '../facts/selector.ts';
import type { Band, Column, MoneyColumn, TextColumn } from './table.ts';

const MONEY_WIDTH = 13;

/** A column of text. */
export function text(
  key: string,
  label: string,
  width: number,
  horizontal: TextColumn['horizontal'] = 'center',
): TextColumn {
  return { kind: 'text', key, label, width, horizontal };
}

/** A column of amounts in 万元: the facts it selects, or `sumOf(…)`. */
export function amount(key: string, label: string, of: MoneyColumn['of'], width = MONEY_WIDTH): MoneyColumn {
  return { kind: 'money', key, label, width, of };
}

/** The sum of other columns of the same row. */
export function sumOf(...keys: string[]): { sumOf: readonly string[] } {
  return { sumOf: keys };
}

/** A heading above several columns. */
export function band(label: string, columns: readonly Column[]): Band {
  return { kind: 'band', label, columns };
}

/** The columns under all headings, from left to right. */
export function leafColumns(columns: readonly Column[]): (TextColumn | MoneyColumn)[] {
  return columns.flatMap((column) => (column.kind === 'band' ? leafColumns(column.columns) : [column]));
}

/** What a column selects: its own facts, or together those of the columns whose sum it is. */
export function columnSelector(key: string, columns: readonly Column[]): Selector {
  const column = leafColumns(columns).find((candidate) => candidate.key === key);
  if (column?.kind !== 'money') throw new Error(`no money column "${key}"`);
  if (!('sumOf' in column.of)) return column.of;
  return column.of.sumOf.flatMap((part) => columnSelector(part, columns));
}

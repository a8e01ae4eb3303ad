import type { Selector } from '../../facts/selector.ts';
import type { Band, Column, LeafColumn, MoneyColumn, Sum, TextColumn } from './table.ts';

const MONEY_WIDTH = 13;

/** A column of text. */
export function text(
  key: string,
  label: string,
  width: number,
  horizontal: TextColumn['horizontal'] = 'center',
  indent?: number,
): TextColumn {
  return { kind: 'text', key, label, width, horizontal, ...(indent && { indent }) };
}

/** A column of amounts in 万元: the facts it selects, or a sum of other columns. */
export function amount(key: string, label: string, of: MoneyColumn['of'], width = MONEY_WIDTH): MoneyColumn {
  return { kind: 'money', key, label, width, of };
}

/** The sum of other columns of the same row, or of other rows of the same column, and the rule that says so. */
export function sum(rule: string, ...addends: string[]): Sum {
  return { rule, addends };
}

/** A heading above several columns. */
export function band(label: string, columns: readonly Column[]): Band {
  return { kind: 'band', label, columns };
}

/** The columns under all headings, from left to right. */
export function leafColumns(columns: readonly Column[]): readonly LeafColumn[] {
  const known = leaves.get(columns) ?? readLeaves(columns);
  leaves.set(columns, known);
  return known;
}

const readLeaves = (columns: readonly Column[]): readonly LeafColumn[] =>
  columns.flatMap((column) => (column.kind === 'band' ? leafColumns(column.columns) : [column]));

/** What each money column selects, by its key: its own facts, or together those of the columns whose sum it is. */
export function columnSelectors(columns: readonly Column[]): ReadonlyMap<string, Selector> {
  const known = selectors.get(columns) ?? readSelectors(columns);
  selectors.set(columns, known);
  return known;
}

/** What each money column selects that is no sum, by its key. */
export function leafSelectors(columns: readonly Column[]): readonly (readonly [key: string, select: Selector])[] {
  return leafColumns(columns).flatMap((column) =>
    column.kind === 'money' && !('addends' in column.of) ? [[column.key, column.of] as const] : [],
  );
}

/* A declaration does not change. */
const leaves = new WeakMap<readonly Column[], readonly LeafColumn[]>();
const selectors = new WeakMap<readonly Column[], ReadonlyMap<string, Selector>>();

function readSelectors(columns: readonly Column[]): ReadonlyMap<string, Selector> {
  const money = new Map(
    leafColumns(columns).flatMap((column) => (column.kind === 'money' ? [[column.key, column]] : [])),
  );
  const selectorOf = (key: string): Selector => {
    const column = money.get(key);
    if (!column) throw new Error(`no money column "${key}"`);
    return 'addends' in column.of ? column.of.addends.flatMap(selectorOf) : column.of;
  };
  return new Map([...money.keys()].map((key) => [key, selectorOf(key)]));
}

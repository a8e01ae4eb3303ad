import { smallest } from '../../base/lists.ts';
import type { AmountMeaning, Column } from './column.ts';
import type { CodeField, Field } from './field-aliases.ts';

export interface AmountColumn extends Column {
  readonly meaning: AmountMeaning;
}

/** The columns by what they hold. */
export interface Layout {
  /** How many columns there are. */
  readonly width: number;
  readonly fields: ReadonlyMap<Field, number>;
  readonly sources: readonly number[];
  /** Columns of 类, 款, 项 by classification. */
  readonly parts: ReadonlyMap<CodeField, readonly number[]>;
  readonly amounts: readonly AmountColumn[];
  readonly totals: readonly (Column & { readonly parts: readonly number[] })[];
  /** One column of amounts per source. */
  readonly isWide: boolean;
  /** Columns that say what a row is about, from left to right. */
  readonly keys: readonly Column[];
  /** Columns in which 合计 makes a row a sum: keys, names and whatever stands before the amounts. */
  readonly labels: readonly Column[];
}

export function layoutOf(columns: readonly Column[]): Layout {
  const fields = new Map<Field, number>();
  const parts = new Map<CodeField, number[]>();
  const sources: number[] = [];
  for (const { index, meaning } of columns) {
    if (meaning.is === 'field' && meaning.field === 'source') sources.push(index);
    else if (meaning.is === 'field') fields.set(meaning.field, index);
    else if (meaning.is === 'part') parts.set(meaning.of, [...(parts.get(meaning.of) ?? []), index]);
  }
  const amounts = columns.filter((column): column is AmountColumn => column.meaning.is === 'amount');
  const firstMoney = smallest(columns.filter(isMoney).map((column) => column.index));
  const isKey = ({ meaning }: Column) => meaning.is === 'field' || meaning.is === 'part';
  return {
    width: columns.length,
    fields,
    sources,
    parts,
    amounts,
    totals: columns.flatMap((column) =>
      column.meaning.is === 'total' ? [{ ...column, parts: column.meaning.parts }] : [],
    ),
    isWide: amounts.some((column) => column.meaning.sources),
    keys: columns.filter(isKey),
    labels: columns.filter((column) => !isMoney(column) && (isKey(column) || column.index < firstMoney)),
  };
}

const isMoney = ({ meaning }: Column) => meaning.is === 'amount' || meaning.is === 'total';

import type { ExpenditureKind } from './expenditure-words.ts';
import type { CodeField, Field } from './field-aliases.ts';
import type { MoneyUnit } from '../../money/money-unit.ts';

/** What a column was understood to hold. */
export type Meaning =
  | { readonly is: 'field'; readonly field: Field }
  /** One part of a code that is split over columns: 类 0, 款 1, 项 2. */
  | { readonly is: 'part'; readonly of: CodeField; readonly level: number }
  | AmountMeaning
  /** The sum of other columns: not read, but compared with them. */
  | { readonly is: 'total'; readonly moneyUnit?: MoneyUnit; readonly parts: readonly number[] }
  | { readonly is: 'passedOver' }
  | { readonly is: 'unknown' };

export interface AmountMeaning {
  readonly is: 'amount';
  /** Where the heading names it. */
  readonly moneyUnit?: MoneyUnit;
  /** In a list with one column per source: the names of the sources that the heading may mean. */
  readonly sources?: readonly string[];
  /** The column whose amount is contained in this one and is read there (其中). */
  readonly without?: number;
  /** The heading itself says 基本支出 or a kind of project. */
  readonly kind?: ExpenditureKind;
}

export interface Column {
  readonly index: number;
  /** How people know it: its headings, or its letter; no two are the same. */
  readonly id: string;
  /** Its headings, the outermost first. */
  readonly path: readonly string[];
  readonly meaning: Meaning;
  /** Its numbers are no money for certain, or are read or compared as money. All others are told to the accountant. */
  readonly isSettled: boolean;
}

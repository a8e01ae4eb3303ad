import type { TextField } from '../../ledger/model/narrative.ts';
import type { Quantity } from './quantity.ts';

/** Something that a sentence depends on; what depends on a missing number does not hold. */
export type Condition =
  | { readonly kind: 'missing'; readonly of: Quantity }
  | { readonly kind: 'zero'; readonly of: Quantity }
  | { readonly kind: 'positive'; readonly of: Quantity }
  /** Whether a typed text is 无. */
  | { readonly kind: 'none'; readonly field: TextField }
  /** Whether a group has shares: a positive total and no negative part. */
  | { readonly kind: 'shares'; readonly group: readonly Quantity[] }
  | { readonly kind: 'not'; readonly condition: Condition }
  | { readonly kind: 'both'; readonly conditions: readonly [Condition, Condition] };

/** A part of a sentence. A string is fixed words. */
export type Part =
  | string
  | { readonly kind: 'number'; readonly of: Quantity }
  /** The share of a part in its group, by largest remainder: 88.22 */
  | { readonly kind: 'share'; readonly group: readonly Quantity[]; readonly index: number }
  /** By how much a quantity is more or less than another, of that other: 11.76 */
  | { readonly kind: 'rate'; readonly of: Quantity; readonly against: Quantity }
  /** What 情况说明·填报 says in words. */
  | { readonly kind: 'typed text'; readonly field: TextField }
  /** The name of the department or of the unit that publishes. */
  | { readonly kind: 'name' }
  | {
      readonly kind: 'choice';
      readonly when: Condition;
      readonly then: readonly Part[];
      readonly otherwise: readonly Part[];
    }
  /** Those items that apply, one after the other. */
  | { readonly kind: 'list'; readonly items: readonly Item[]; readonly separator: string };

/** An item of a list, and when it applies. */
export interface Item {
  readonly when: Condition;
  readonly parts: readonly Part[];
}

/** A heading of the second or third level, or a paragraph, of a part of the text. */
export interface Paragraph {
  readonly look: 'section' | 'subsection' | 'body';
  readonly parts: readonly Part[];
}

export const number = (of: Quantity): Part => ({ kind: 'number', of });
export const typedText = (field: TextField): Part => ({ kind: 'typed text', field });
export const name: Part = { kind: 'name' };

export const zero = (of: Quantity): Condition => ({ kind: 'zero', of });
export const positive = (of: Quantity): Condition => ({ kind: 'positive', of });
export const missing = (of: Quantity): Condition => ({ kind: 'missing', of });
export const not = (condition: Condition): Condition => ({ kind: 'not', condition });
export const both = (...conditions: [Condition, Condition]): Condition => ({ kind: 'both', conditions });

export const choice = (when: Condition, then: readonly Part[], otherwise: readonly Part[] = []): Part => ({
  kind: 'choice',
  when,
  then,
  otherwise,
});

export const list = (items: readonly Item[], separator: string): Part => ({ kind: 'list', items, separator });

/** 421.04万元，占88.22%; without its share where the group has none. */
export function amountWithShare(group: readonly Quantity[], index: number): Part[] {
  const share: Part = { kind: 'share', group, index };
  return [number(group[index]!), '万元', choice({ kind: 'shares', group }, ['，占', share, '%'])];
}

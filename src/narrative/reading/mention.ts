import type { Publisher } from '../../tables/model/publisher.ts';
import type { FoundSubject, Scope } from '../subjects/subject.ts';
import type { NumberUnit } from '../text/numbers.ts';

/** A stretch of the given text: offsets in UTF-16, the end exclusive; the number of its line, from 0. */
export interface Stretch {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** What a figure says of its subject: this year's amount or that of last year, what changed, its rate, or its share. */
export type Role = 'now' | 'last' | 'change' | 'rate' | 'share';

/** Which way a change goes by the words before it; 'none' where no word says it. */
export type Direction = 'up' | 'down' | 'none';

/** Why nothing can be said of a figure. */
export type Unread = 'no subject' | 'in a reason' | 'other basis' | 'other unit';

/** A figure of the text. */
export interface Mention {
  readonly at: Stretch;
  readonly sentence: Stretch;
  /** Digits without separators, with the sign that is printed. */
  readonly digits: string;
  readonly unit: NumberUnit;
  readonly role: Role;
  readonly direction: Direction;
  readonly scope: Scope;
  /** What it is about; undefined where that could not be read. */
  readonly subject: FoundSubject['subjects'] | undefined;
  /** The words of the text for that. */
  readonly words: string;
  /** What it may be about as well: the whole of the list before it. */
  readonly otherwise?: FoundSubject['subjects'];
  /** What a share is said to be a share of. */
  readonly whole?: FoundSubject['subjects'];
  readonly unread?: Unread;
  /** The year that made it a figure of another year, where digits did. */
  readonly year?: { readonly at: Stretch; readonly printed: number };
  /** A word for a reason stands by. */
  readonly hasReason: boolean;
}

/** What is said without a figure: that there is nothing, or that it is as last year. */
export interface Statement {
  readonly kind: 'none' | 'same';
  readonly at: Stretch;
  readonly sentence: Stretch;
  readonly subject: FoundSubject['subjects'];
  readonly words: string;
  readonly scope: Scope;
  /** A reason stands right behind it. */
  readonly hasReason: boolean;
}

/** A year where only one year can stand. */
export interface YearMention {
  readonly at: Stretch;
  readonly sentence: Stretch;
  readonly year: number;
  /** Whether the budget year should stand there, or the one before. */
  readonly should: 'this' | 'last';
}

/** A stretch of the text with what stands there. */
export interface Words {
  readonly at: Stretch;
  readonly sentence: Stretch;
  readonly words: string;
}

/** A text as it was read. */
export interface ReadNarrative {
  readonly mentions: readonly Mention[];
  readonly statements: readonly Statement[];
  readonly years: readonly YearMention[];
  /** Names that stand before the budget year where a sentence begins. */
  readonly openings: readonly Words[];
  /** XX, ××, 待填 */
  readonly placeholders: readonly Words[];
  /** 占 76.23, without the sign. */
  readonly signless: readonly Words[];
  /** Lines that are headings. */
  readonly headings: readonly Words[];
  /** 我部门, 2024年单位预算: who publishes, in the words of the form. */
  readonly publishers: readonly (Words & { readonly publisher: Publisher })[];
  /** Reasons with the words that bring them. */
  readonly reasons: readonly Words[];
  /** The items that the operating funds are said to include. */
  readonly lists: readonly (Words & { readonly names: readonly string[] })[];
}

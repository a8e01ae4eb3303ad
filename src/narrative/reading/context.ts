import type { MoneyUnit } from '../../money/money-unit.ts';
import type { SubjectFinder } from '../subjects/find-subjects.ts';
import type { FoundSubject, Scope } from '../subjects/subject.ts';
import type { Line } from '../text/lines.ts';
import type { MaskedLine } from './masks.ts';
import type { Mention, Unread } from './mention.ts';
import type { ColumnRoles } from './table-lines.ts';

/** What the lines above leave for the next one. */
export interface Context {
  readonly year: number;
  readonly finder: SubjectFinder;
  /** Names of units that are not the department: what stands behind them is theirs. */
  readonly units: readonly string[];
  scope: Scope;
  /** Subject of a heading: figures of the line below it may need no other. */
  heading: FoundSubject | undefined;
  /** 单位：元 above a table: of numbers that name none. */
  unit: MoneyUnit;
  columns: ColumnRoles | undefined;
}

/** A line with what was found in it. */
export interface Reading {
  readonly line: Line;
  readonly mask: MaskedLine;
  readonly subjects: readonly FoundSubject[];
  readonly context: Context;
}

/** What is known where a figure of a line is reached. */
export interface State {
  /** Where the figure before ends. */
  from: number;
  current: FoundSubject | undefined;
  scope: Scope;
  /** The first subject of the sentence: what 合计 sums up. */
  first: FoundSubject | undefined;
  /** Why the figure before could not be read. */
  unread: Unread | undefined;
  /** What the figure before may have been about as well. */
  otherwise: Mention['otherwise'];
  /** Behind 其中: of which amount the next ones are parts, where that changes what they mean. */
  part: Part | undefined;
  /** 2024年收入…，支出…: the year that a sentence began with; what is known of its figures goes for the next ones. */
  era: Pick<Known, 'year'> | undefined;
  /** Why nothing of this sentence can be read: it is about final accounts, or another unit. */
  closed: Unread | undefined;
}

/** Parts of a budget have that budget's scope; of parts of anything else nothing is known. */
export type Part = Scope | 'unknown';

/** A figure's surroundings: the words since the figure before, and those behind its subject. */
export interface Around {
  readonly lead: string;
  readonly gap: string;
  readonly subject: FoundSubject | undefined;
  readonly reading: Reading;
  readonly isTable: boolean;
  readonly state: State;
}

/** What is read of a figure besides its place. */
export type Known = Pick<Mention, 'unit' | 'role' | 'direction' | 'subject' | 'words'> &
  Partial<Pick<Mention, 'unread' | 'year' | 'otherwise' | 'whole'>>;

import type { FoundSubject } from '../subjects/subject.ts';
import type { Known } from './context.ts';
import type { Unread } from './mention.ts';

/** How many characters besides neutral words may stand between a subject and its figure. */
export const MOST_REMAINDER = 1;

/** A figure of which nothing is known. */
export const NOTHING = { role: 'now', direction: 'none', subject: undefined, words: '' } as const;

/** Money in a unit that is not read. */
export const OTHER_MONEY = { ...NOTHING, unit: 'other', unread: 'other basis' } as const;

/** What a figure is about, or why that is not known. */
export function subjectOf(
  subject: FoundSubject | undefined,
  unread: Unread | undefined,
  line: string,
): Pick<Known, 'subject' | 'unread' | 'words'> {
  if (!subject) return { subject: undefined, words: '', unread: unread ?? 'no subject' };
  return {
    subject: subject.subjects,
    words: subject.words ?? line.slice(subject.start, subject.end),
    ...(unread && { unread }),
  };
}

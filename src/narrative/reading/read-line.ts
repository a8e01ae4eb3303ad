import { largest } from '../../base/lists.ts';
import type { Line } from '../text/lines.ts';
import { type PrintedNumber, numbersIn } from '../text/numbers.ts';
import type { Context, Reading, State } from './context.ts';
import { figureOf } from './figure-of.ts';
import { isOfThisYear } from './last-year.ts';
import type { MaskedLine } from './masks.ts';
import type { Mention, ReadNarrative } from './mention.ts';
import { statementsIn } from './statements.ts';
import { sentenceAt, stretch, wordsOf } from './stretches.ts';
import { isKept, partOf, subjectsBefore } from './subjects-before.ts';

/** The figures and the statements of a line, and the line itself where it is a heading. */
export function readLine(
  line: Line,
  mask: MaskedLine,
  context: Context,
): Pick<ReadNarrative, 'mentions' | 'statements' | 'headings'> {
  const subjects = context.finder.find(mask.text, context.scope);
  const numbers = numbersIn(line.text);
  const reading = { line, mask, subjects, context };
  const before = context.scope;
  const mentions = figures(reading, numbers);
  const statements = statementsIn(line, mask, subjects, before, context);
  const isHeading = numbers.length === 0 && line.text.length < 40 && !/[。；]/.test(line.text);
  if (numbers.length === 0) for (const { sets } of subjects) if (sets) context.scope = sets;
  const last = isHeading ? subjects.at(-1) : undefined;
  context.heading = last && { ...last, words: line.text.slice(last.start, last.end) };
  return { mentions, statements, headings: isHeading ? [wordsOf(line, 0, line.text.length)] : [] };
}

function figures(reading: Reading, numbers: readonly PrintedNumber[]): Mention[] {
  const { line, mask, context } = reading;
  const mentions: Mention[] = [];
  const isTable = line.text.includes('\t');
  const state: State = {
    from: 0,
    current: context.heading,
    scope: context.scope,
    first: undefined,
    unread: undefined,
    otherwise: undefined,
    part: undefined,
    era: undefined,
    closed: undefined,
  };
  for (const number of numbers) {
    const lead = mask.text.slice(state.from, number.start);
    const own = subjectsBefore(number, lead, reading, state);
    for (const { sets } of own) if (sets && !isKept(context.scope, sets)) context.scope = sets;
    const subject = own.at(-1);
    if (/[。；]/.test(lead) || isOfThisYear(lead, context.year)) {
      state.era = undefined;
      state.closed = undefined;
    }
    if (subject) {
      state.part = partOf(state, subject, lead);
      state.scope = !state.part || state.part === 'unknown' ? context.scope : state.part;
      if (!state.first || lead.includes('。')) state.first = own[0]!;
      state.otherwise = undefined;
      state.current = subject;
    }
    const gap = mask.text.slice(
      Math.max(subject ? subject.end : state.from, lastQuestion(mask.text, number.start)),
      number.unit === '%' && lead.includes('占') ? state.from + lead.lastIndexOf('占') : number.start,
    );
    const known = figureOf(number, { lead, gap, subject, reading, isTable, state });
    if (known) {
      mentions.push({
        ...known,
        at: stretch(line, number.start, number.end),
        sentence: sentenceAt(line, number.start),
        digits: number.digits,
        scope: state.scope,
        hasReason: hasReason(reading, number),
      });
      state.unread = known.unread;
      state.otherwise = known.otherwise;
      // what follows is about something that was not read either
      if (known.unread === 'no subject' && !isTable) state.current = undefined;
    }
    state.from = number.end;
  }
  return mentions;
}

const lastQuestion = (text: string, end: number) => largest(['?', '？'].map((sign) => text.lastIndexOf(sign, end) + 1));

/** Whether a reason is given for a figure: in its clause, or right behind its sentence. */
function hasReason({ mask, line }: Reading, { start, end }: PrintedNumber): boolean {
  const from = largest(['。', '；'].map((sign) => line.text.lastIndexOf(sign, start) + 1));
  const close = line.text.slice(end).search(/[。；]/);
  const until = close < 0 ? line.text.length : end + close + 1;
  return mask.reasons.some((reason) => reason.start >= from && reason.start <= until);
}

import type { Texts } from '../../texts/texts.ts';
import { fill } from '../../texts/texts.ts';
import { print } from '../say-equation.ts';
import type { FoundCell } from '../finding.ts';
import type { Evidence, Objection } from './evidence.ts';

/** What the messages of the rules are called. */
type Message = keyof Texts['audit']['rules'];

/** Lists in a sentence name so many at most. */
const MOST_NAMED = 6;

/** An objection in words: {placeholders} of the message are filled in. */
export function object(
  { texts }: Evidence,
  message: Message,
  details: Readonly<Record<string, string | number>>,
  cells: readonly (FoundCell | undefined)[],
  more: Omit<Objection, 'message' | 'cells'> = {},
): Objection {
  const standing = cells.filter((cell) => cell !== undefined);
  return { message: fill(texts.audit.rules[message], details), cells: standing, ...more };
}

/** 甲、乙、丙 and the count where there are more. */
export function list(items: readonly string[], { audit }: Texts): string {
  const named = items.slice(0, MOST_NAMED).join('、');
  return items.length > MOST_NAMED ? fill(audit.rules.andMore, { named, count: items.length }) : named;
}

/** “甲”、“乙” likewise: projects by their names. */
export function listProjects(names: readonly string[], texts: Texts): string {
  return list(
    names.map((name) => `“${name}”`),
    texts,
  );
}

/** Two sums that do not go together, as a finding gives them (0.01 of the printed unit). */
export const sums = (actual: number, expected: number) => ({ actual, expected, difference: actual - expected });

/** The same two sums in words. */
export const saidSums = (actual: number, expected: number) => ({
  actual: print(actual),
  expected: print(expected),
  difference: print(Math.abs(actual - expected)),
});

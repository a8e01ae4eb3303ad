import { PURPOSE, REASON } from './words.ts';

/** Stands in place of words that are not read. */
const FILLER = '\u0001';

/** A line in which reasons and purposes are blanked out, character by character. */
export interface MaskedLine {
  readonly text: string;
  /** Where words for a reason stand. */
  readonly reasons: readonly { readonly start: number; readonly end: number }[];
}

/** Reasons are free words, and so are purposes, unless figures stand in them. */
export function masked(line: string): MaskedLine {
  const reasons = stretches(line, REASON);
  const purposes = stretches(line, PURPOSE).filter(({ start, end }) => !/\d/.test(line.slice(start, end)));
  const characters = [...Array(line.length).keys()].map((index) => line[index]!);
  for (const { start, end } of [...reasons, ...purposes]) characters.fill(FILLER, start, end);
  return { text: characters.join(''), reasons };
}

function stretches(line: string, begins: RegExp): { start: number; end: number }[] {
  return [...line.matchAll(begins)].map(({ index, 0: found }) => {
    const rest = line.slice(index + found.length);
    const end = rest.search(/[。；;]/);
    return { start: index, end: end < 0 ? line.length : index + found.length + end };
  });
}

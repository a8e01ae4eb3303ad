import type { Line } from '../text/lines.ts';
import type { Stretch, Words } from './mention.ts';

/** Places of a compact line in the text that was given. */
export function stretch({ offsets, line }: Line, start: number, end: number): Stretch {
  return { line, start: offsets[start]!, end: offsets[Math.max(start, end - 1)]! + 1 };
}

/** The sentence around a place of a line. */
export function sentenceAt(line: Line, at: number): Stretch {
  const start = line.text.lastIndexOf('。', at - 1) + 1;
  const end = line.text.indexOf('。', at);
  return stretch(line, Math.min(start, at), end < 0 ? line.text.length : end + 1);
}

/** The words that stand there. */
export const wordsOf = (line: Line, start: number, end: number): Words => ({
  at: stretch(line, start, end),
  sentence: sentenceAt(line, start),
  words: line.text.slice(start, end),
});

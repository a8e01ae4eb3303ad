import { largest } from '../../base/lists.ts';
import { splitDelimited, type Delimiter } from '../../workbook/model/delimited.ts';
import { gridOf } from '../../workbook/model/grid.ts';
import { cleanCell } from './clean-cell.ts';
import type { ForeignSheet } from './foreign-sheet.ts';

const DELIMITERS: readonly Delimiter[] = ['\t', ',', ';', '|'];
/** So many lines tell what parts the cells. */
const SAMPLE = 100;

/** A text whose cells are parted by tabs, commas, semicolons or bars: whatever parts most of its lines most evenly. */
export function readDelimited(text: string): ForeignSheet {
  const rows = splitDelimited(text, delimiterOf(text));
  return { name: '', ...gridOf(rows.map((line) => line.map((cell) => cleanCell(cell) ?? ''))) };
}

function delimiterOf(text: string): Delimiter {
  const sample = text.slice(0, 100_000);
  const ranked = DELIMITERS.map((delimiter) => ({ delimiter, even: evenness(sample, delimiter) }));
  return ranked.reduce((best, one) => (one.even > best.even ? one : best)).delimiter;
}

/** How many cells the lines have that have as many as most of them: lines of one cell say nothing. */
function evenness(text: string, delimiter: Delimiter): number {
  const counts = new Map<number, number>();
  for (const line of splitDelimited(text, delimiter).slice(0, SAMPLE)) {
    // a delimiter behind the last cell parts nothing, and neither do tabs that follow digits to keep them text
    const cells = line.filter((cell) => cell.trim() !== '').length;
    const parted = cells > 1 ? line.length : 1;
    if (parted > 1) counts.set(parted, (counts.get(parted) ?? 0) + 1);
  }
  return largest(
    [...counts].map(([cells, lines]) => lines * (cells - 1)),
    0,
  );
}

import type { Dimension } from '../facts/fact.ts';
import { DIMENSIONS } from '../facts/fact.ts';
import type { FactIndex } from '../facts/fact-index.ts';
import { rowDimensions } from '../facts/fact-index.ts';
import type { Box, Selector } from '../facts/selector.ts';
import { boxSelects } from '../facts/selector.ts';
import { fixedRangeName } from '../workbook/address.ts';
import type { LedgerRange, SumRow } from './ledger-range.ts';

/** Takes the parts of a formula, one after the other. */
export type Say = (part: string) => void;

/** The formula of which the parts are said. */
export function said(formula: (say: Say) => void): string {
  let text = '';
  formula((part) => (text += part));
  return text;
}

/** Σ SUMIFS over the boxes of a selector; without any condition a plain SUM, 0 where nothing can answer. */
export const askLedger = (selector: Selector, ledger: LedgerRange): string =>
  said((say) => sayAsking(selector, ledger, say));

/** The same in its parts: who compares a formula need not put it together. */
export function sayAsking(selector: Selector, ledger: LedgerRange, say: Say): void {
  const { sums } = ledger;
  let isFirst = true;
  for (const box of selector) {
    const sought = sums ? inSums(box, ledger, sums) : { box, ledger };
    if (!sought) continue;
    if (!isFirst) say('+');
    isFirst = false;
    // rows of sums are asked once in just these words
    sayAll(sought, sums ? newWords(sought.ledger) : wordsOf(ledger), say);
  }
  if (isFirst) say('0');
}

/** What a formula asks for, and where. */
interface Sought {
  readonly box: Box;
  readonly ledger: LedgerRange;
}

/** One formula for every way to take one key of each dimension. */
function sayAll({ box, ledger }: Sought, { sum, asking, asked }: Words, say: Say): void {
  let count = 0;
  let ways = 1;
  for (const dimension of DIMENSIONS) {
    if (!box[dimension]) continue;
    asked[count++] = dimension;
    ways *= box[dimension].length;
  }
  for (let way = 0; way < ways; way++) {
    if (way > 0) say('+');
    if (count === 0) say(sum);
    let left = ways;
    let rest = way;
    for (let index = 0; index < count; index++) {
      const dimension = asked[index]!;
      const keys = box[dimension]!;
      left /= keys.length;
      const { first, next } = (asking[dimension] ??= askingFor(dimension, ledger));
      say(index === 0 ? first : next);
      say(keys[Math.floor(rest / left)]!);
      rest %= left;
    }
    if (count > 0) say('")');
  }
}

/**
 * The same of sums: their keys stand still, so that only the rows between the first and the last that answer are asked, and for
 * nothing that all of these have.
 */
function inSums(box: Box, ledger: LedgerRange, sums: FactIndex<SumRow>): Sought | undefined {
  const group = sums.candidates(box);
  const selected = group.filter((row) => boxSelects(box, row));
  const [first, last] = [selected[0], selected.at(-1)];
  if (!first || !last) return undefined;
  const others = group.filter((row) => row.row > first.row && row.row < last.row && !boxSelects(box, row));
  const isApart = group.at(-1)!.row - group[0]!.row === group.length - 1;
  return {
    box: needed(box, others, isApart ? [] : rowDimensions(box)),
    ledger: { ...ledger, first: first.row, last: last.row },
  };
}

/** Of a box the conditions to keep and those that tell others apart; one of many keys makes many formulas, and goes first. */
function needed(box: Box, others: readonly SumRow[], keep: readonly Dimension[]): Box {
  return DIMENSIONS.filter((dimension) => box[dimension] && !keep.includes(dimension))
    .sort((a, b) => box[b]!.length - box[a]!.length)
    .reduce<Box>((left, dimension) => {
      const { [dimension]: _, ...rest } = left;
      return others.some((row) => boxSelects(rest, row)) ? left : rest;
    }, box);
}

/** What the formulas of a ledger have in common. */
interface Words {
  /** All of it. */
  readonly sum: string;
  /** What stands before a key, by its dimension. */
  readonly asking: Partial<Record<Dimension, Asking>>;
  /** At its beginning the dimensions of the formula that is being said: one list for all of them, one after the other. */
  readonly asked: Dimension[];
}

/** Before the first key, and behind another. */
interface Asking {
  readonly first: string;
  readonly next: string;
}

const known = new WeakMap<LedgerRange, Words>();

function wordsOf(ledger: LedgerRange): Words {
  let words = known.get(ledger);
  if (!words) known.set(ledger, (words = newWords(ledger)));
  return words;
}

const newWords = (ledger: LedgerRange): Words => ({ sum: `SUM(${amountsOf(ledger)})`, asking: {}, asked: [] });

function askingFor(dimension: Dimension, ledger: LedgerRange): Asking {
  const column = ledger.keys[dimension];
  if (column === undefined) throw new Error(`the ledger has no column for ${dimension}`);
  const asking = `,${rangeName(column, ledger)},"`;
  return { first: `SUMIFS(${amountsOf(ledger)}${asking}`, next: `"${asking}` };
}

const amountsOf = (ledger: LedgerRange) => rangeName(ledger.amount, ledger);

function rangeName(column: number, { sheet, first, last }: LedgerRange): string {
  return fixedRangeName(sheet, { row: first, column, rows: last - first + 1, columns: 1 });
}

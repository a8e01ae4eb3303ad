import type { Dimension } from '../facts/fact.ts';
import { DIMENSIONS } from '../facts/fact.ts';
import type { FactIndex } from '../facts/fact-index.ts';
import { rowDimensions } from '../facts/fact-index.ts';
import type { Box, Selector } from '../facts/selector.ts';
import { selects } from '../facts/selector.ts';
import { fixedRangeName } from '../workbook/address.ts';
import type { LedgerRange, SumRow } from './ledger-range.ts';

/** Σ SUMIFS over the boxes of a selector; without any condition a plain SUM, 0 where nothing can answer. */
export function askLedger(selector: Selector, ledger: LedgerRange): string {
  const { sums } = ledger;
  const asked = selector.flatMap((box) => (sums ? askSums(box, ledger, sums) : askAll(box, ledger)));
  return asked.length > 0 ? asked.reduce((all, one) => `${all}+${one}`) : '0';
}

/** One formula for every way to take one key of each dimension. */
function askAll(box: Box, ledger: LedgerRange): string[] {
  const { amounts, conditions } = wordsOf(ledger);
  let ways = [''];
  for (const dimension of DIMENSIONS) {
    const keys = box[dimension];
    if (!keys) continue;
    const column = ledger.keys[dimension];
    if (column === undefined) throw new Error(`the ledger has no column for ${dimension}`);
    const asked = (conditions[column] ??= `,${rangeName(column, ledger)},"`);
    const longer: string[] = [];
    for (const way of ways) for (const key of keys) longer.push(`${way}${asked}${key}"`);
    ways = longer;
  }
  return ways.map((criteria) => (criteria === '' ? `SUM(${amounts})` : `SUMIFS(${amounts}${criteria})`));
}

/**
 * The same of sums: their keys stand still, so that only the rows between the first and the last that answer are asked, and for
 * nothing that all of these have.
 */
function askSums(box: Box, ledger: LedgerRange, sums: FactIndex<SumRow>): string[] {
  const group = sums.candidates(box);
  const selected = group.filter((row) => selects([box], row));
  const [first, last] = [selected[0], selected.at(-1)];
  if (!first || !last) return [];
  const others = group.filter(({ row }) => row > first.row && row < last.row).filter((row) => !selects([box], row));
  const isApart = group.at(-1)!.row - group[0]!.row === group.length - 1;
  return askAll(needed(box, others, isApart ? [] : rowDimensions(box)), {
    ...ledger,
    first: first.row,
    last: last.row,
  });
}

/** Of a box the conditions to keep and those that tell others apart; one of many keys makes many formulas, and goes first. */
function needed(box: Box, others: readonly SumRow[], keep: readonly Dimension[]): Box {
  return DIMENSIONS.filter((dimension) => box[dimension] && !keep.includes(dimension))
    .sort((a, b) => box[b]!.length - box[a]!.length)
    .reduce<Box>((left, dimension) => {
      const { [dimension]: _, ...rest } = left;
      return others.some((row) => selects([rest], row)) ? left : rest;
    }, box);
}

/** What the formulas of a ledger have in common: the range of the amounts, and how a condition on a column begins. */
interface Words {
  readonly amounts: string;
  readonly conditions: string[];
}

const known = new WeakMap<LedgerRange, Words>();

function wordsOf(ledger: LedgerRange): Words {
  let words = known.get(ledger);
  if (!words) known.set(ledger, (words = { amounts: rangeName(ledger.amount, ledger), conditions: [] }));
  return words;
}

function rangeName(column: number, { sheet, first, last }: LedgerRange): string {
  return fixedRangeName(sheet, { row: first, column, rows: last - first + 1, columns: 1 });
}

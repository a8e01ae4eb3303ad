import type { Dimension } from '../facts/fact.ts';
import { DIMENSIONS } from '../facts/fact.ts';
import type { FactIndex } from '../facts/fact-index.ts';
import { rowDimensions } from '../facts/fact-index.ts';
import type { Box, Selector } from '../facts/selector.ts';
import { selects } from '../facts/selector.ts';
import { fixedRangeName } from '../workbook/address.ts';
import type { LedgerRange, SumRow } from './ledger-range.ts';

type Keys = readonly (readonly [Dimension, string])[];

/** Σ SUMIFS over the boxes of a selector; without any condition a plain SUM, 0 where nothing can answer. */
export function askLedger(selector: Selector, ledger: LedgerRange): string {
  const { sums } = ledger;
  return selector.flatMap((box) => (sums ? askSums(box, ledger, sums) : askAll(box, ledger))).join('+') || '0';
}

function askAll(box: Box, ledger: LedgerRange): string[] {
  return combinations(box).map((keys) => askRows(keys, ledger));
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

function askRows(keys: Keys, ledger: LedgerRange): string {
  const rows = ledger.last - ledger.first + 1;
  const range = (column: number) => fixedRangeName(ledger.sheet, { row: ledger.first, column, rows, columns: 1 });
  if (keys.length === 0) return `SUM(${range(ledger.amount)})`;
  const criteria = keys.map(([dimension, key]) => {
    const column = ledger.keys[dimension];
    if (column === undefined) throw new Error(`the ledger has no column for ${dimension}`);
    return `${range(column)},"${key}"`;
  });
  return `SUMIFS(${range(ledger.amount)},${criteria.join(',')})`;
}

/** Every way to take one key of each dimension. */
function combinations(box: Box): Keys[] {
  return DIMENSIONS.filter((dimension) => box[dimension]).reduce<Keys[]>(
    (ways, dimension) => ways.flatMap((way) => box[dimension]!.map((key) => [...way, [dimension, key] as const])),
    [[]],
  );
}

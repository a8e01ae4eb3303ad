import { append } from '../../base/lists.ts';
import { type Dimension, DIMENSIONS } from '../../facts/fact.ts';
import { type FactIndex, rowDimensions } from '../../facts/fact-index.ts';
import { type Box, type Selector, boxSelects } from '../../facts/selector.ts';
import { fixedRangeName } from '../../workbook/model/address.ts';
import type { LedgerRange, SumRow } from './ledger-range.ts';

/**
 * The part of a formula that adds up the published amounts (万元) of a selector's facts: one SUMIFS for every way to take one key
 * of each dimension of its boxes; without any condition a plain SUM, and 0 where no row can match. Throws where the ledger has no
 * column for a dimension.
 */
export function ledgerQuery(selector: Selector, ledger: LedgerRange): string {
  const { sums } = ledger;
  const terms: string[] = [];
  for (const box of selector) {
    const query = sums ? queryOverSums(box, ledger, sums) : { box, ledger };
    if (query) append(terms, termsOf(query));
  }
  return terms.length > 0 ? terms.join('+') : '0';
}

/** The conditions of a formula, and the rows that it compares. */
interface Query {
  readonly box: Box;
  readonly ledger: LedgerRange;
}

function termsOf({ box, ledger }: Query): readonly string[] {
  const amounts = rangeName(ledger.amount, ledger);
  let conditions: readonly string[] = [''];
  for (const dimension of DIMENSIONS) {
    const keys = box[dimension];
    if (!keys) continue;
    const range = rangeName(columnOf(dimension, ledger), ledger);
    conditions = conditions.flatMap((before) => keys.map((key) => `${before},${range},"${key}"`));
  }
  return conditions.map((all) => (all === '' ? `SUM(${amounts})` : `SUMIFS(${amounts}${all})`));
}

/**
 * The same over rows of sums: nobody types there, so that only the rows from the first to the last that match need be compared,
 * and not by the conditions that all of these fulfil. Undefined where no row matches.
 */
function queryOverSums(box: Box, ledger: LedgerRange, sums: FactIndex<SumRow>): Query | undefined {
  const group = sums.candidates(box);
  const selected = group.filter((row) => boxSelects(box, row));
  const [first, last] = [selected[0], selected.at(-1)];
  if (!first || !last) return undefined;
  const others = group.filter((row) => row.row > first.row && row.row < last.row && !boxSelects(box, row));
  const isApart = group.at(-1)!.row - group[0]!.row === group.length - 1;
  return {
    box: neededConditions(box, others, isApart ? [] : rowDimensions(box)),
    ledger: { ...ledger, first: first.row, last: last.row, names: new Map() },
  };
}

/**
 * The conditions of a box without those that no other row between fails, except for the dimensions to keep. A condition of many
 * keys makes many formulas: it is left out first.
 */
function neededConditions(box: Box, others: readonly SumRow[], keep: readonly Dimension[]): Box {
  return DIMENSIONS.filter((dimension) => box[dimension] && !keep.includes(dimension))
    .sort((a, b) => box[b]!.length - box[a]!.length)
    .reduce<Box>((left, dimension) => {
      const { [dimension]: _, ...rest } = left;
      return others.some((row) => boxSelects(rest, row)) ? left : rest;
    }, box);
}

function columnOf(dimension: Dimension, ledger: LedgerRange): number {
  const column = ledger.keys[dimension];
  if (column === undefined) throw new Error(`the ledger has no column for ${dimension}`);
  return column;
}

/** Every cell that is gathered from the ledger names the same columns: put together anew, they cost bench audit speed 15 %. */
function rangeName(column: number, { sheet, first, last, names }: LedgerRange): string {
  let name = names.get(column);
  if (name === undefined) {
    name = fixedRangeName(sheet, { row: first, column, rows: last - first + 1, columns: 1 });
    names.set(column, name);
  }
  return name;
}

import { hundredths, printHundredths } from '../money/hundredths.ts';
import type { Disclosure } from '../tables/model/disclosure.ts';
import type { MoneyColumn, Table } from '../tables/model/table.ts';

/** Half-width characters beside an amount, for the lines of the cell. */
const PADDING = 2;
/** 999.99 and what headings need. */
const MIN_WIDTH = 9;

/** How wide the columns of amounts are, in half-width characters: no amount of the department may print as ####. */
export function moneyWidth({ print }: Table, { facts }: Disclosure): (column: MoneyColumn) => number {
  if (facts.length === 0) return ({ width }) => Math.max(width, MIN_WIDTH);
  // no cell is further from zero than all amounts together
  const most = hundredths(facts.reduce((sum, { amount }) => sum + Math.abs(amount), 0));
  const needed = Math.max(MIN_WIDTH, printHundredths(most).length + PADDING);
  return ({ width }) => (print === 'many columns' ? needed : Math.max(width, needed));
}

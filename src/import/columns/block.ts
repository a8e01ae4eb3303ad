import type { MoneyUnit } from '../../money/money-unit.ts';
import type { Column } from './column.ts';
import type { BlockRows } from './find-blocks.ts';

/** A page of a list: rows below headings of their own, with their own order of columns and unit of money. */
export interface Block extends BlockRows {
  /** Which of the pages it is, from 0. */
  readonly index: number;
  readonly columns: readonly Column[];
  /** What its title says, or the page before where it says nothing; undefined also where titles contradict each other. */
  readonly moneyUnit: MoneyUnit | undefined;
}

/** The block in which a row stands. There is always one: the first begins with the sheet. */
export function blockAt(blocks: readonly Block[], row: number): Block {
  return blocks.findLast(({ from }) => from <= row) ?? blocks[0]!;
}

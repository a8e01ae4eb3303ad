import { widthOf } from '../../base/lists.ts';
import { assignColumns } from './assign-columns.ts';
import type { Block } from './block.ts';
import { detectColumns } from './detect-columns.ts';
import { splitDelimited } from '../../workbook/model/delimited.ts';
import { findBlocks } from './find-blocks.ts';
import { type Grid, gridOf } from '../../workbook/model/grid.ts';
import { Inquiry, type Answers, type Question } from './question.ts';

/** What was understood of a foreign list before its rows are read. */
export interface ListStructure {
  readonly grid: Grid;
  readonly answers: Answers;
  /** Its pages, from top to bottom; at least one. */
  readonly blocks: readonly Block[];
  /** Questions about columns that the answers leave open. What rows raise is asked when they are converted. */
  readonly questions: readonly Question[];
  /** The same, answered ones too. */
  readonly asked: readonly Question[];
}

/**
 * Understands an export of a budget system or a list of a department's own: a grid, or the text of the clipboard (cells parted by
 * tabs). `answers` are remembered ones. Never throws.
 */
export function readStructure(input: Grid | string, answers: Answers = {}): ListStructure {
  const grid = typeof input === 'string' ? gridOf(splitDelimited(input, '\t')) : input;
  const inquiry = new Inquiry(answers);
  const blocks: Block[] = [];
  for (const rows of findBlocks(grid)) {
    const index = blocks.length;
    const { headings, firstRow, titleUnits } = rows;
    const paths = headings?.paths ?? Array.from({ length: widthOf(grid.values) }, () => []);
    const detected = detectColumns(grid, paths, rows);
    const page = index === 0 ? undefined : firstRow;
    const columns = assignColumns(detected, headings !== undefined, inquiry, page);
    const moneyUnit =
      titleUnits.size === 0 ? blocks.at(-1)?.moneyUnit : titleUnits.size === 1 ? [...titleUnits][0] : undefined;
    blocks.push({ ...rows, index, columns, moneyUnit });
  }
  return { grid, answers, blocks, questions: inquiry.open, asked: inquiry.asked };
}

import { rangeOf } from '../requests/areas.ts';
import { bytesOnWire } from '../requests/payload.ts';
import type { SheetStep } from '../requests/steps.ts';
import type { WrittenSheet } from './written-cells.ts';

const CELL_BYTES = 1_000;

/**
 * What to write into a cell so that it holds exactly this text. Excel reads text as if somebody typed it, and "=1", "019",
 * "100%" or "3-1" would become something else. A text cell ("@") takes it as it is; in any other a leading apostrophe,
 * which Excel takes off, says that text follows. null: not by a plain write (see writeApostropheTexts).
 */
export function literal(text: string, numberFormat: string): string | null {
  if (text === '') return text;
  if (numberFormat !== '@') return `'${text}`;
  return text.startsWith("'") ? null : text;
}

/**
 * Texts with an apostrophe of their own in text cells: whether Excel takes one off there is written nowhere. So the cell
 * is General while the text comes, with one apostrophe more, and a text cell again afterwards.
 */
export function apostropheSteps({ cells }: WrittenSheet): SheetStep[] {
  return cells.flatMap((line, row) =>
    line.flatMap((cell, column) => {
      if (!cell?.content || !('text' in cell.content)) return [];
      const { text } = cell.content;
      if (literal(text, cell.numberFormat) !== null) return [];
      const write = (sheet: Excel.Worksheet) => {
        const range = rangeOf(sheet, { row, column, rows: 1, columns: 1 });
        range.numberFormat = [['General']];
        range.values = [[literal(text, 'General')]];
        range.numberFormat = [[cell.numberFormat]];
      };
      return [{ bytes: CELL_BYTES + bytesOnWire(text), write }];
    }),
  );
}

import type { PlacedTable, PlacedText } from '../compose/placed-table.ts';
import type { Area } from '../workbook/address.ts';
import { fold } from '../workbook/fold.ts';
import type { TableBody } from './body.ts';
import type { Caption } from './caption.ts';
import { headingWord } from './heading-words.ts';
import type { HeadingMatch } from './match-headings.ts';
import { noteRows } from './notes.ts';
import type { FoundFrame } from './place-found.ts';
import type { Region } from './regions.ts';
import type { HeadingBlock } from './heading-blocks.ts';

/** Where title, caption, headings and notes of a table with columns were found. */
export function frameOf(
  region: Region,
  block: HeadingBlock,
  match: HeadingMatch,
  caption: Caption,
  body: TableBody,
): FoundFrame {
  const used = [...match.columns.values()];
  const left = Math.min(...used);
  const right = Math.max(...used);
  const last = body.rows.at(-1) ?? body.first;
  const line = (cell: { row: number; column: number } | undefined, to = right): Area | undefined =>
    cell && { row: cell.row, column: cell.column, rows: 1, columns: Math.max(1, to - cell.column + 1) };
  let notes: ReadonlyMap<PlacedText, number> | undefined;

  return {
    head: { first: region.title?.row ?? block.first, last: block.last },
    body: { first: body.first, last },
    areaOf: (text, declared) => {
      switch (text.look) {
        case 'title':
          return line(region.title);
        case 'subtitle':
          return line(caption.subtitle);
        case 'captionLeft': {
          const besides = caption.moneyUnit?.row === caption.department?.row ? caption.moneyUnit : undefined;
          const isRight = besides && caption.department && besides.column > caption.department.column;
          return line(caption.department, isRight ? besides.column - 1 : right);
        }
        case 'captionRight':
          return line(caption.moneyUnit);
        case 'header':
          return headingArea(text, declared.head.last, block, match);
        default: {
          notes ??= noteRows(region.view, notesOf(declared), body.notes, last + 1);
          return { row: notes.get(text)!, column: left, rows: 1, columns: right - left + 1 };
        }
      }
    },
  };
}

const notesOf = ({ texts, body }: PlacedTable) => texts.filter(({ area }) => area.row > body.last);

/** A heading of a column reaches down to the last row of headings, a group title over the columns of its group. */
function headingArea(
  { area, text }: PlacedText,
  lowest: number,
  { paths, last }: HeadingBlock,
  { declared, columns }: HeadingMatch,
): Area | undefined {
  const word = headingWord(fold(text));
  const below = declared.columns.slice(area.column, area.column + area.columns);
  const found = below.flatMap(({ key }) => columns.get(key) ?? []);
  if (found.length === 0) return undefined;
  const column = Math.min(...found);
  const isLowest = area.row + area.rows - 1 === lowest;
  const cell = paths[column]!.findLast((one) => one.word === word);
  if (!cell) return undefined;
  return {
    row: cell.row,
    column,
    rows: isLowest ? last - cell.row + 1 : 1,
    columns: Math.max(...found) - column + 1,
  };
}

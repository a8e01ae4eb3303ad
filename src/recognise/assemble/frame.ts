import { largest, smallest } from '../../base/lists.ts';
import type { PlacedTable } from '../../layout/placed-table.ts';
import type { TableLine } from '../../layout/table-lines.ts';
import type { Area } from '../../workbook/model/address.ts';
import type { TableBody } from '../scan/body.ts';
import type { Caption } from '../scan/caption.ts';
import type { DeclaredHeading } from '../scan/declared-headings.ts';
import type { HeadingMatch } from '../scan/match-headings.ts';
import { noteRows } from '../scan/notes.ts';
import type { Region } from '../scan/regions.ts';
import type { HeadingBlock } from '../scan/heading-blocks.ts';

/** Where the parts of a table stand that are neither rows nor columns; undefined: not there. */
export interface FoundFrame {
  /** Of a line of title or caption. */
  readonly lineArea: (line: TableLine) => Area | undefined;
  readonly headingArea: (heading: DeclaredHeading) => Area | undefined;
  /** Of all lines under the table; each has its place. */
  readonly noteAreas: (notes: readonly TableLine[]) => readonly Area[];
  readonly body: PlacedTable['body'];
  readonly head: PlacedTable['head'];
}

/** Where title, caption, headings and notes of a table with columns were found. */
export function frameOf(
  region: Region,
  block: HeadingBlock,
  match: HeadingMatch,
  caption: Caption,
  body: TableBody,
): FoundFrame {
  const used = [...match.columns.values()];
  const left = smallest(used);
  const right = largest(used);
  const last = body.rows.at(-1) ?? body.first;
  const line = (cell: { row: number; column: number } | undefined, to = right): Area | undefined =>
    cell && { row: cell.row, column: cell.column, rows: 1, columns: Math.max(1, to - cell.column + 1) };

  return {
    head: { first: region.title?.row ?? block.first, last: block.last },
    body: { first: body.first, last },
    headingArea: (heading) => headingArea(heading, block, match),
    noteAreas: (notes) => {
      const rows = noteRows(region.view, notes, body.notes, last + 1);
      return notes.map((note) => ({ row: rows.get(note)!, column: left, rows: 1, columns: right - left + 1 }));
    },
    lineArea: ({ style }) => {
      switch (style) {
        case 'title':
          return line(region.title);
        case 'subtitle':
          return line(caption.subtitle);
        case 'captionLeft': {
          const besides = caption.moneyUnit?.row === caption.department?.row ? caption.moneyUnit : undefined;
          const isRight = besides && caption.department && besides.column > caption.department.column;
          return line(caption.department, isRight ? besides.column - 1 : right);
        }
        default:
          return line(caption.moneyUnit);
      }
    },
  };
}

/** A heading of a column reaches down to the last row of headings, a group title over the columns of its group. */
function headingArea(
  { word, columns: below, isLowest }: DeclaredHeading,
  { paths, last }: HeadingBlock,
  { columns }: HeadingMatch,
): Area | undefined {
  let column = Infinity;
  let right = -1;
  for (const key of below) {
    const at = columns.get(key);
    if (at === undefined) continue;
    column = Math.min(column, at);
    right = Math.max(right, at);
  }
  const cell = paths[column]?.findLast((one) => one.word === word);
  if (!cell) return undefined;
  return {
    row: cell.row,
    column,
    rows: isLowest ? last - cell.row + 1 : 1,
    columns: right - column + 1,
  };
}

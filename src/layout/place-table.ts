import { smallest, sum } from '../base/lists.ts';
import type { Disclosure } from '../tables/model/disclosure.ts';
import type { Table } from '../tables/model/table.ts';
import type { Area } from '../workbook/model/address.ts';
import { placeForm } from './place-form.ts';
import { placePanels, type PlacedBody } from './place-panels.ts';
import { pageBreaks } from './page-breaks.ts';
import { printScale, roomOnPage } from './paper.ts';
import type { PlacedTable } from './placed-table.ts';
import { neededHeight, rowHeight, widthOfArea } from './sizes.ts';
import { captionLines, noteLines, titleLines } from './table-lines.ts';

/** Sizes of type that titles have on paper, whatever the width of their table; a row of them is so many times as high. */
const TITLE_SIZES = { title: 16, subtitle: 12 } as const;
const HEIGHT_OF_TITLE = 1.9;
const CAPTION_HEIGHT = 20;
const HEADER_ROW_HEIGHT = 22;

/** Width that the unit of money needs at the right of the caption. */
const UNIT_WIDTH = 12;

/** Gives everything that a table prints its place: title, caption, headings, rows, notes. */
export function placeTable(table: Table, disclosure: Disclosure, leaves: 'ledger' | 'typed'): PlacedTable {
  const titles = titleLines(table, disclosure);
  const captions = captionLines(table, disclosure);
  const captionRows = captions.length > 0 ? 1 : 0;
  const first = titles.length + captionRows;
  const body =
    table.body.kind === 'panels'
      ? placePanels(table.body, table, disclosure, first, leaves)
      : placeForm(table.body, table, disclosure, first);
  const end = first + body.lines;
  const listsProjects = [...body.rows.keys()].some((key) => key.startsWith('project:'));
  const notes = noteLines(table, disclosure, leaves, listsProjects);
  const width = body.widths.length;
  const wholeRow = (row: number): Area => ({ row, column: 0, rows: 1, columns: width });
  const captionAreas = captionAreasOf(captions.length, titles.length, body.widths);
  const sheetWidth = sum(body.widths);
  const below = () => [
    ...Array<number>(captionRows).fill(CAPTION_HEIGHT),
    ...headingHeights(body),
    ...body.heights().slice(body.headRows),
    ...notes.map(({ text }) => rowHeight([{ text, width: sheetWidth }])),
  ];
  const scale = printScale(table, body.widths, () => [TITLE_SIZES.title * HEIGHT_OF_TITLE, ...below()]);
  const sizes = titles.map(({ style }) => Math.round(TITLE_SIZES[style] / scale));
  const heights = () => [...sizes.map((size) => Math.ceil(size * HEIGHT_OF_TITLE)), ...below()];
  const head = { first: 0, last: first + body.headRows - 1 };
  const { pages } = body;
  return {
    table,
    texts: [
      ...titles.map((title, row) => ({ ...title, area: wholeRow(row), look: { size: sizes[row]! } })),
      ...captions.map((caption, index) => ({ ...caption, area: captionAreas[index]! })),
      ...body.texts,
      ...notes.map((note, index) => ({ ...note, area: wholeRow(end + index) })),
    ],
    figures: body.figures,
    body: { first: first + body.headRows, last: end - 1 },
    head,
    ...(pages && {
      pages: {
        repeated: pages.repeated,
        // the lines above the body stand together
        breaks: () =>
          pageBreaks(heights(), [...Array<number>(first).fill(Infinity), ...pages.crossed()], roomOnPage(table, scale)),
      },
    }),
    columns: body.columns,
    rows: body.rows,
    widths: body.widths,
    heights,
  };
}

/** Every heading shows in full: in its own row where it has one, else in the rows that it takes together. */
function headingHeights({ texts, widths, headRows }: PlacedBody): number[] {
  const heights = Array<number>(headRows).fill(HEADER_ROW_HEIGHT);
  const headings = texts.filter((text) => text.style === 'header').sort((a, b) => a.area.rows - b.area.rows);
  const top = smallest(headings.map((heading) => heading.area.row));
  for (const { text, area } of headings) {
    const width = widthOfArea(area, widths);
    const start = area.row - top;
    const room = sum(heights.slice(start, start + area.rows));
    const missing = neededHeight([{ text, width }]) - room;
    if (missing > 0) heights[start + area.rows - 1]! += missing;
  }
  return heights;
}

/** One caption takes the row; of two the right one takes what its text needs. */
function captionAreasOf(captions: number, row: number, widths: readonly number[]): Area[] {
  let split = widths.length;
  if (captions === 2) for (let room = 0; room < UNIT_WIDTH; room += widths[split]!) split--;
  return [
    { row, column: 0, rows: 1, columns: split },
    { row, column: split, rows: 1, columns: widths.length - split },
  ];
}

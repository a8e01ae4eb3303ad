import { absenceStatement } from '../tables/absence.ts';
import type { Disclosure } from '../tables/disclosure.ts';
import type { Note, Table } from '../tables/table.ts';
import { placeForm } from './place-form.ts';
import { placePanels } from './place-panels.ts';
import type { PlacedBody } from './place-panels.ts';
import type { PlacedTable, PlacedText } from './placed-table.ts';
import { neededHeight, rowHeight } from './sizes.ts';

const TITLE_HEIGHT = 30;
const CAPTION_HEIGHT = 20;
const HEADER_ROW_HEIGHT = 22;

/** Width that the unit of money needs at the right of the caption. */
const UNIT_WIDTH = 12;

/** Gives everything that a table prints its place: title, caption, headings, rows, notes. */
export function placeTable(table: Table, disclosure: Disclosure, leaves: 'ledger' | 'typed'): PlacedTable {
  const titles = table.title(disclosure.year);
  const captionRows = table.caption === 'none' ? 0 : 1;
  const first = titles.length + captionRows;
  const body =
    table.body.kind === 'panels'
      ? placePanels(table.body, table, disclosure, first, leaves)
      : placeForm(table.body, table, disclosure, first);
  const end = first + body.lines;
  const notes = notesOf(table, disclosure, leaves);
  const width = body.widths.length;
  const line = (row: number, text: string, look: PlacedText['look']): PlacedText => ({
    area: { row, column: 0, rows: 1, columns: width },
    text,
    look,
  });
  const sheetWidth = body.widths.reduce((sum, one) => sum + one, 0);
  return {
    table,
    texts: [
      ...titles.map((title, row) => line(row, title, row === 0 ? 'title' : 'subtitle')),
      ...caption(table, disclosure, titles.length, body.widths),
      ...body.texts,
      ...notes.map((note, index) => ({ ...line(end + index, note.text, note.look), unless: note.unless })),
    ],
    figures: body.figures,
    body: { first: first + body.headRows, last: end - 1 },
    head: { first: 0, last: first + body.headRows - 1 },
    columns: body.columns,
    rows: body.rows,
    widths: body.widths,
    heights: () => [
      ...titles.map((_, row) => (row === 0 ? TITLE_HEIGHT : CAPTION_HEIGHT)),
      ...Array<number>(captionRows).fill(CAPTION_HEIGHT),
      ...headingHeights(body),
      ...body.heights().slice(body.headRows),
      ...notes.map(({ text }) => rowHeight([{ text, width: sheetWidth }])),
    ],
  };
}

/** Every heading shows in full: in its own row where it has one, else in the rows that it takes together. */
function headingHeights({ texts, widths, headRows }: PlacedBody): number[] {
  const heights = Array<number>(headRows).fill(HEADER_ROW_HEIGHT);
  const headings = texts.filter((text) => text.look === 'header').sort((a, b) => a.area.rows - b.area.rows);
  const top = Math.min(...headings.map((heading) => heading.area.row));
  for (const { text, area } of headings) {
    const width = widths.slice(area.column, area.column + area.columns).reduce((sum, one) => sum + one, 0);
    const start = area.row - top;
    const room = heights.slice(start, start + area.rows).reduce((sum, one) => sum + one, 0);
    const missing = neededHeight([{ text, width }]) - room;
    if (missing > 0) heights[start + area.rows - 1]! += missing;
  }
  return heights;
}

/**
 * The lines under the table, and for an empty one its statement (空表). What depends on money is decided now where there is a
 * ledger; on a blank form it is left to a formula.
 */
function notesOf(table: Table, disclosure: Disclosure, leaves: 'ledger' | 'typed'): Omit<PlacedText, 'area'>[] {
  const notes: Note[] = [...table.notes];
  if (table.absence) {
    notes.push({
      text: absenceStatement(table.absence, disclosure.year),
      unless: { select: table.select, link: { table: table.id, columns: ['total'], rows: { by: 'total' } } },
    });
  }
  return notes.flatMap(({ text, unless }): Omit<PlacedText, 'area'>[] => {
    if (!unless) return [{ text, look: 'note' }];
    if (leaves === 'typed') return [{ text, look: 'liveNote', unless: unless.link }];
    return disclosure.has(unless.select) ? [] : [{ text, look: 'note' }];
  });
}

function caption(table: Table, disclosure: Disclosure, row: number, widths: readonly number[]): PlacedText[] {
  if (table.caption === 'none') return [];
  const department = `部门名称：${disclosure.department.name}`;
  let split = widths.length;
  if (table.caption === 'department and unit') {
    for (let room = 0; room < UNIT_WIDTH; room += widths[split]!) split--;
  }
  const left: PlacedText = {
    area: { row, column: 0, rows: 1, columns: split },
    text: department,
    look: 'captionLeft',
  };
  if (split === widths.length) return [left];
  const right: PlacedText = {
    area: { row, column: split, rows: 1, columns: widths.length - split },
    text: '单位：万元',
    look: 'captionRight',
  };
  return [left, right];
}

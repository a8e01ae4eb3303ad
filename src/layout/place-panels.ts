import { largest } from '../base/lists.ts';
import { leafColumns } from '../tables/model/columns.ts';
import type { Disclosure } from '../tables/model/disclosure.ts';
import type { Column, Panel, PanelBody, Table } from '../tables/model/table.ts';
import type { Figure, PlacedText } from './placed-table.ts';
import { moneyWidth } from './money-width.ts';
import { originOf, panelSelectors, placeRows, type Places } from './place-rows.ts';
import { closeRowHeight, roomIn, rowHeight, widthOfArea } from './sizes.ts';
import { INDENT_WIDTH } from './styles.ts';

/** What the body of a table takes, with its headings, from a first row on. */
export interface PlacedBody {
  readonly texts: PlacedText[];
  readonly figures: Figure[];
  readonly columns: Map<string, number>;
  readonly rows: Map<string, number>;
  readonly widths: number[];
  readonly headRows: number;
  /** Number of rows, with those of the headings. */
  lines: number;
  /** Heights of these rows as far as the body says: headings say it themselves. */
  readonly heights: () => number[];
  /** Of a form: which of its rows is repeated on every page, and how many merged cells go on from each row to the next. */
  readonly pages?: { readonly repeated: number; readonly crossed: () => number[] };
}

/** Places panels side by side: headings above, then the rows. `asked` tells whether leaves ask a ledger or are typed. */
export function placePanels(
  { panels }: PanelBody,
  table: Table,
  disclosure: Disclosure,
  first: number,
  leaves: 'ledger' | 'typed',
): PlacedBody {
  const placed: PlacedBody = {
    texts: [],
    figures: [],
    columns: new Map(),
    rows: new Map(),
    widths: [],
    headRows: largest(panels.map((panel) => depthOf(panel.columns))),
    lines: 0,
    heights: () => heightsOf(placed, first, table.print === 'one page' ? closeRowHeight : rowHeight),
  };
  for (const panel of panels) placePanel(panel, table, disclosure, first, leaves, placed);
  return placed;
}

function placePanel(
  panel: Panel,
  table: Table,
  disclosure: Disclosure,
  first: number,
  leaves: 'ledger' | 'typed',
  placed: PlacedBody,
): void {
  const left = placed.widths.length;
  placeHeadings(panel.columns, first, left, placed.headRows, placed);
  const widthOfMoney = moneyWidth(table, disclosure);
  leafColumns(panel.columns).forEach((column, index) => {
    placed.columns.set(column.key, left + index);
    placed.widths.push(column.kind === 'money' ? widthOfMoney(column) : column.width);
  });
  const rows = panel.rows(disclosure);
  const top = first + placed.headRows;
  placed.lines = Math.max(placed.lines, placed.headRows + rows.length);
  rows.forEach(({ key }, index) => placed.rows.set(key, top + index));
  const places: Places = {
    rowOf: (_, index) => top + index,
    columns: placed.columns,
    originOf: (row, column) => originOf(row, column, leaves),
  };
  placeRows(panel, rows, panelSelectors(panel, table, disclosure), places, placed);
}

/** Every row shows the texts of all panels in full. */
function heightsOf({ texts, widths, lines }: PlacedBody, first: number, heightOf: typeof rowHeight): number[] {
  const byLine = Array.from({ length: lines }, (): { text: string; width: number }[] => []);
  for (const { area, text, style, look } of texts) {
    const width = roomIn(widthOfArea(area, widths)) - (look?.indent ?? 0) * INDENT_WIDTH;
    if (style !== 'header') byLine[area.row - first]!.push({ text, width });
  }
  return byLine.map(heightOf);
}

function placeHeadings(columns: readonly Column[], row: number, left: number, rows: number, placed: PlacedBody): void {
  let column = left;
  for (const heading of columns) {
    const width = heading.kind === 'band' ? leafColumns(heading.columns).length : 1;
    const height = heading.kind === 'band' ? 1 : rows;
    placed.texts.push({ area: { row, column, rows: height, columns: width }, text: heading.label, style: 'header' });
    if (heading.kind === 'band') placeHeadings(heading.columns, row + 1, column, rows - 1, placed);
    column += width;
  }
}

function depthOf(columns: readonly Column[]): number {
  return largest(columns.map((column) => (column.kind === 'band' ? 1 + depthOf(column.columns) : 1)));
}

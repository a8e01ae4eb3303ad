import { and, everything } from '../facts/selector.ts';
import type { Selector } from '../facts/selector.ts';
import { columnSelectors, leafColumns } from '../tables/columns.ts';
import type { Disclosure } from '../tables/disclosure.ts';
import type { Column, MoneyColumn, Panel, PanelBody, Row, Table, TextColumn } from '../tables/table.ts';
import type { Area } from '../workbook/address.ts';
import type { Figure, Origin, PlacedText } from './placed-table.ts';
import { moneyWidth } from './money-width.ts';
import { closeRowHeight, rowHeight } from './sizes.ts';

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
    headRows: Math.max(...panels.map((panel) => depthOf(panel.columns))),
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
  const leafs = leafColumns(panel.columns);
  const left = placed.widths.length;
  placeHeadings(panel.columns, first, left, placed.headRows, placed);
  const widthOfMoney = moneyWidth(table, disclosure);
  leafs.forEach((column, index) => {
    placed.columns.set(column.key, left + index);
    placed.widths.push(column.kind === 'money' ? widthOfMoney(column) : column.width);
  });
  const selectors = panelSelectors(panel, table, disclosure);
  const rows = panel.rows(disclosure);
  placed.lines = Math.max(placed.lines, placed.headRows + rows.length);
  rows.forEach((row, index) => {
    const sheetRow = first + placed.headRows + index;
    placed.rows.set(row.key, sheetRow);
    placeTexts(row, leafs, sheetRow, left, placed);
    for (const column of leafs) {
      if (column.kind !== 'money') continue;
      const area = cellAt(sheetRow, placed.columns.get(column.key)!);
      if (row.select === undefined) placed.texts.push({ area, text: '', look: 'amount' });
      else placed.figures.push(figureOf(row, column, area, selectors.get(column.key)!, table, leaves));
    }
  });
}

/** What each money column of a panel selects for this disclosure, whatever the row. */
export function panelSelectors(panel: Panel, table: Table, { scope }: Disclosure): ReadonlyMap<string, Selector> {
  const known = selectors.get(panel) ?? within(table.select, columnSelectors(panel.columns));
  selectors.set(panel, known);
  return scope === everything ? known : within(scope, known);
}

/** A declaration does not change. */
const selectors = new WeakMap<Panel, ReadonlyMap<string, Selector>>();

function within(whole: Selector, parts: ReadonlyMap<string, Selector>): ReadonlyMap<string, Selector> {
  return new Map([...parts].map(([key, select]) => [key, and(whole, select)]));
}

/** Every row shows the texts of all panels in full. */
function heightsOf({ texts, widths, lines }: PlacedBody, first: number, heightOf: typeof rowHeight): number[] {
  const byLine = Array.from({ length: lines }, (): { text: string; width: number }[] => []);
  for (const { area, text, look } of texts) {
    if (look !== 'header') byLine[area.row - first]!.push({ text, width: widthOf(area, widths) });
  }
  return byLine.map(heightOf);
}

function figureOf(
  row: Row,
  column: MoneyColumn,
  area: Area,
  select: Selector,
  table: Table,
  leaves: 'ledger' | 'typed',
): Figure {
  return {
    row: row.key,
    column: column.key,
    area,
    select: row.spare ? [] : and(select, row.select!),
    from: originOf(row, column, table, leaves),
  };
}

function originOf(row: Row, column: MoneyColumn, table: Table, leaves: 'ledger' | 'typed'): Origin {
  if ('sumOf' in column.of) return { kind: 'columns', keys: column.of.sumOf };
  if (row.sumOf && row.sumOf.length > 0) return { kind: 'rows', keys: row.sumOf };
  if (row.links) {
    const link = row.links[column.key];
    if (!link) throw new Error(`${table.id}: row ${row.key} has no link for column ${column.key}`);
    return { kind: 'link', link };
  }
  return { kind: leaves };
}

function placeTexts(
  { texts, spread }: Row,
  leafs: readonly (TextColumn | MoneyColumn)[],
  sheetRow: number,
  left: number,
  placed: PlacedBody,
): void {
  const at = (key: string | undefined) => (key === undefined ? -1 : leafs.findIndex((column) => column.key === key));
  const from = at(spread?.from);
  const to = at(spread?.to);
  leafs.forEach((column, index) => {
    if (column.kind !== 'text' || (index > from && index <= to)) return;
    const columns = index === from ? to - from + 1 : 1;
    placed.texts.push({
      area: { row: sheetRow, column: left + index, rows: 1, columns },
      text: texts[column.key] ?? '',
      look: column.horizontal === 'center' || columns > 1 ? 'textCenter' : 'textLeft',
    });
  });
}

function placeHeadings(columns: readonly Column[], row: number, left: number, rows: number, placed: PlacedBody): void {
  let column = left;
  for (const heading of columns) {
    const width = heading.kind === 'band' ? leafColumns(heading.columns).length : 1;
    const height = heading.kind === 'band' ? 1 : rows;
    placed.texts.push({ area: { row, column, rows: height, columns: width }, text: heading.label, look: 'header' });
    if (heading.kind === 'band') placeHeadings(heading.columns, row + 1, column, rows - 1, placed);
    column += width;
  }
}

function depthOf(columns: readonly Column[]): number {
  return Math.max(...columns.map((column) => (column.kind === 'band' ? 1 + depthOf(column.columns) : 1)));
}

const cellAt = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

function widthOf(area: Area, widths: readonly number[]): number {
  return widths.slice(area.column, area.column + area.columns).reduce((sum, width) => sum + width, 0);
}

import { largest, smallest } from '../base/lists.ts';
import { and, both, everything, type Selector } from '../facts/selector.ts';
import { columnSelectors, leafColumns } from '../tables/model/columns.ts';
import type { Disclosure } from '../tables/model/disclosure.ts';
import type { LeafColumn, MoneyColumn, Panel, Row, Table } from '../tables/model/table.ts';
import type { Area } from '../workbook/model/address.ts';
import type { Figure, Origin, PlacedText } from './placed-table.ts';
import type { Look } from './styles.ts';

/** Where the cells of a panel stand. What has no place is left out. */
export interface Places {
  readonly rowOf: (row: Row, index: number) => number | undefined;
  /** Sheet column by key. */
  readonly columns: ReadonlyMap<string, number>;
  readonly originOf: (row: Row, column: MoneyColumn) => Origin;
}

/** Gives every cell in the rows of a panel its place. */
export function placeRows(
  panel: Panel,
  rows: readonly Row[],
  selectors: ReadonlyMap<string, Selector>,
  { rowOf, columns, originOf }: Places,
  into: { readonly texts: PlacedText[]; readonly figures: Figure[] },
): void {
  const leafs = leafColumns(panel.columns);
  rows.forEach((row, index) => {
    const sheetRow = rowOf(row, index);
    if (sheetRow === undefined) return;
    placeTexts(row, leafs, sheetRow, columns, into.texts);
    for (const column of leafs) {
      const at = columns.get(column.key);
      if (column.kind !== 'money' || at === undefined) continue;
      const area: Area = { row: sheetRow, column: at, rows: 1, columns: 1 };
      if (row.select === undefined) into.texts.push({ area, text: '', style: 'amount' });
      else into.figures.push(new PlacedFigure(row, column, area, originOf(row, column), selectors.get(column.key)!));
    }
  });
}

/** What it gathers is put together when it is first asked for: most never are. */
class PlacedFigure implements Figure {
  readonly row: string;
  readonly column: string;
  private gathered: Selector | undefined;

  constructor(
    private readonly ofRow: Row,
    { key }: MoneyColumn,
    readonly area: Area,
    readonly from: Origin,
    private readonly ofColumn: Selector,
  ) {
    this.row = ofRow.key;
    this.column = key;
  }

  get look(): Look | undefined {
    return this.ofRow.isTotal && BOLD;
  }

  get select(): Selector {
    const { spare, select } = this.ofRow;
    return (this.gathered ??= spare ? [] : both(this.ofColumn, select!));
  }
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

const LEAF = { ledger: { kind: 'ledger' }, typed: { kind: 'typed' } } as const;

/** Where the figure of a row in a column comes from; `leaves` tells whether those that are no sums ask a ledger or are typed. */
export function originOf(row: Row, column: MoneyColumn, leaves: 'ledger' | 'typed'): Origin {
  if ('addends' in column.of) return { kind: 'columns', sum: column.of };
  if (row.sum && row.sum.addends.length > 0) return { kind: 'rows', sum: row.sum };
  if (!row.links) return LEAF[leaves];
  const link = row.links[column.key];
  if (!link) throw new Error(`row ${row.key} has no link for column ${column.key}`);
  return { kind: 'link', link };
}

function placeTexts(
  row: Row,
  leafs: readonly LeafColumn[],
  at: number,
  columns: ReadonlyMap<string, number>,
  placed: PlacedText[],
): void {
  const { texts, spread } = row;
  const from = spread ? indexOf(spread.from, leafs) : -1;
  const to = spread ? indexOf(spread.to, leafs) : -1;
  for (let index = 0; index < leafs.length; index++) {
    const column = leafs[index]!;
    if (column.kind !== 'text' || (index > from && index <= to)) continue;
    const isSpread = index === from && to > from;
    const area = isSpread ? areaOver(leafs.slice(from, to + 1), at, columns) : cellIn(columns.get(column.key), at);
    if (!area) continue;
    const isCentred = column.horizontal === 'center' || isSpread;
    const look = lookOf(row, isCentred ? 0 : (column.indent ?? 0));
    placed.push({
      area,
      text: texts[column.key] ?? '',
      style: isCentred ? 'textCenter' : 'textLeft',
      ...(look && { look }),
    });
  }
}

const BOLD: Look = { isBold: true };

/** How the texts of a row look in a column that is indented itself. */
function lookOf({ isTotal, indent: own = 0 }: Row, ofColumn: number): Look | undefined {
  const indent = ofColumn > 0 ? ofColumn + own : 0;
  if (indent === 0) return isTotal && BOLD;
  return { indent, ...(isTotal && BOLD) };
}

const indexOf = (key: string, leafs: readonly LeafColumn[]) => leafs.findIndex((column) => column.key === key);

const cellIn = (column: number | undefined, row: number): Area | undefined =>
  column === undefined ? undefined : { row, column, rows: 1, columns: 1 };

/** As far as those of the columns reach that are there. */
function areaOver(leafs: readonly LeafColumn[], row: number, columns: ReadonlyMap<string, number>): Area | undefined {
  const there = leafs.flatMap(({ key }) => columns.get(key) ?? []);
  if (there.length === 0) return undefined;
  const column = smallest(there);
  return { row, column, rows: 1, columns: largest(there) - column + 1 };
}

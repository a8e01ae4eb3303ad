import type { Figure, PlacedTable } from '../../layout/placed-table.ts';
import { hasRows } from '../../tables/all.ts';
import { leafColumns } from '../../tables/model/columns.ts';
import type { Column, Table, TableId } from '../../tables/model/table.ts';
import type { Area } from '../../workbook/model/address.ts';
import type { CellLabel } from '../model/cell-label.ts';
import type { CellKey } from '../model/finding.ts';

/** Texts of a row that say what it is about; indicators and the like do not. */
const NAMING = ['class', 'section', 'item', 'unit', 'name', 'code', 'departmental', 'departmentalName', 'governmental'];
const PARTS_OF_CODE = ['class', 'section', 'item'];

/** Headings that say nothing without the one above. */
const BARE = [
  '小计',
  '小 计',
  '合计',
  '一般公共预算',
  '政府性基金预算',
  '国有资本经营预算',
  '单位资金',
  '财政专户管理资金',
];

/** Names cells in the words of their tables: 表3 2010301 行政运行 基本支出小计. */
export class CellLabels {
  readonly #tables = new Map<TableId, TableLabels>();
  #tableOf: ReadonlyMap<Figure, TableId> | undefined;

  constructor(private readonly tables: ReadonlyMap<TableId, PlacedTable>) {}

  of(figure: Figure): CellLabel {
    // a right workbook names no cell
    this.#tableOf ??= new Map([...this.tables].flatMap(([id, { figures }]) => figures.map((one) => [one, id])));
    const id = this.#tableOf.get(figure)!;
    return { table: id, ...this.#labelsOf(id).of(figure.row, figure.column, figure.area) };
  }

  /** The same of any cell by its keys: a code too. Undefined where its table has no such row. */
  at({ table, row, column }: CellKey): CellLabel | undefined {
    const { rows, columns } = this.tables.get(table) ?? {};
    const at = { row: rows?.get(row), column: columns?.get(column) };
    if (at.row === undefined || at.column === undefined) return undefined;
    return { table, ...this.#labelsOf(table).of(row, column, { row: at.row, column: at.column }) };
  }

  #labelsOf(id: TableId): TableLabels {
    let table = this.#tables.get(id);
    if (!table) this.#tables.set(id, (table = new TableLabels(this.tables.get(id)!)));
    return table;
  }
}

/** Where a cell stands on its sheet. */
type At = Pick<Area, 'row' | 'column'>;

class TableLabels {
  readonly #rows: ReadonlyMap<number, ReadonlyMap<number, string>>;
  readonly #columns: ReadonlyMap<string, string>;

  constructor(private readonly placed: PlacedTable) {
    const rows = new Map<number, Map<number, string>>();
    for (const { area, text } of placed.texts) {
      const row = rows.get(area.row);
      if (row) row.set(area.column, text);
      else rows.set(area.row, new Map([[area.column, text]]));
    }
    this.#rows = rows;
    this.#columns = new Map(labels(placed.table));
  }

  of(row: string, column: string, at: At): Pick<CellLabel, 'row' | 'column'> {
    return { row: this.#row(row, at), column: this.#columns.get(column) ?? '' };
  }

  /** What the row is about; the label beside it on a form and in tables of two sides. */
  #row(key: string, at: At): string {
    const texts = this.#rows.get(at.row);
    const { columns, table } = this.placed;
    const named = NAMING.flatMap((key) => {
      const text = columns.has(key) && texts?.get(columns.get(key)!);
      return text ? [PARTS_OF_CODE.includes(key) && key !== 'class' ? `\b${text}` : text] : [];
    });
    if (named.length > 0) return named.join(' ').replaceAll(' \b', '');
    if (columns.has('name') || hasRows(table.id, 'single')) return key === 'total' ? '合计' : '';
    return beside(texts, at.column);
  }
}

/** The nearest text at the left. */
function beside(texts: ReadonlyMap<number, string> | undefined, column: number): string {
  for (let at = column - 1; at >= 0; at--) {
    const text = texts?.get(at);
    if (text) return text;
  }
  return '';
}

/** The headings of the columns, with the one above where it is needed; the only money column of a side needs none. */
function labels({ body }: Table): [string, string][] {
  if (body.kind === 'form') return [];
  return body.panels.flatMap(({ columns }) => {
    const money = leafColumns(columns).filter((column) => column.kind === 'money');
    return money.length === 1 ? [] : labelled(columns, '');
  });
}

function labelled(columns: readonly Column[], above: string): [string, string][] {
  return columns.flatMap((column): [string, string][] => {
    if (column.kind === 'band') return labelled(column.columns, column.label);
    const own = column.label.replaceAll(' ', '');
    return [[column.key, BARE.includes(column.label) && above !== '支出' ? above + own : own]];
  });
}

import { GridView } from '../../recognise/foreign/grid-view.ts';
import type { ForeignTable, RowGroup } from '../../recognise/foreign/foreign-table.ts';

/** A cell of money in a table of another form. */
export interface Cell {
  readonly cells: TableCells;
  readonly row: number;
  readonly column: number;
  /** In 0.01 of the table's unit; undefined where no amount stands there. */
  readonly amount: number | undefined;
}

/** Amounts in 元 are often cut to 角 by those who print them: 480,544,221.6 beside 480,544,221.67. */
const STEP_IN_YUAN = 10;

/** Columns of a sheet in Excel. */
const MOST_COLUMNS = 16_384;

/** The cells of a table, each once, by place and by what they stand for. */
export class TableCells {
  readonly #view: GridView;
  readonly #cells = new Map<number, Cell>();
  readonly #named = new Map<string, Cell>();
  /** What the last printed digit is worth, in 0.01 of its unit: rounding moves an amount by half of it. */
  readonly step: number;
  /** No amount but zero stands in it. */
  readonly isEmpty: boolean;

  constructor(readonly table: ForeignTable) {
    this.#view = new GridView(table.sheet);
    let isEmpty = true;
    for (const group of table.groups) {
      for (const column of group.columns) {
        for (const { row, key, isOfWhich } of group.rows) {
          const cell = this.at(row, column.column);
          if (cell.amount !== 0) isEmpty = false;
          if (key === undefined || isOfWhich || column.role === undefined || column.block !== '') continue;
          const name = nameOf(group.side, key, column.role);
          // 收入合计 and 收入总计: the last one sums up all.
          if (key === 'total' || !this.#named.has(name)) this.#named.set(name, cell);
        }
      }
    }
    this.step = table.unit === '元' ? STEP_IN_YUAN : 1;
    this.isEmpty = isEmpty;
  }

  at(row: number, column: number): Cell {
    const place = row * MOST_COLUMNS + column;
    let cell = this.#cells.get(place);
    if (!cell) this.#cells.set(place, (cell = { cells: this, row, column, amount: this.#view.amount(row, column) }));
    return cell;
  }

  /** The cell of a row and a column by what they stand for: income, total, general. */
  named(side: RowGroup['side'], key: string, role: string): Cell | undefined {
    return this.#named.get(nameOf(side, key, role));
  }

  /** Keys of rows with this beginning. */
  keysOf(side: RowGroup['side'], prefix: string): string[] {
    return this.table.groups
      .filter((group) => group.side === side)
      .flatMap(({ rows }) => rows.flatMap(({ key }) => (key?.startsWith(prefix) ? [key] : [])));
  }

  /** Whether every row of it was read, so that a code that is not there has no money. */
  get isWhole(): boolean {
    return this.table.groups.every(({ hasUnread }) => !hasUnread);
  }
}

const nameOf = (side: string, key: string, role: string) => `${side}|${key}|${role}`;

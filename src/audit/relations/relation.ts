import type { Figure, PlacedTable } from '../../compose/placed-table.ts';
import type { TableId } from '../../tables/table.ts';

/** Two sums of money cells that are equal in every right workbook (勾稽关系). An empty side is zero. */
export interface Relation {
  /** Number of its rule: rules/equations.ts. */
  readonly rule: string;
  readonly left: readonly Figure[];
  readonly right: readonly Figure[];
}

/** The tables that a workbook has; not always all twelve. */
export type Tables = ReadonlyMap<TableId, PlacedTable>;

/** Figures that a relation asks for; undefined where their table or a column of it is not there: nothing can be said then. */
export type Found = readonly Figure[] | undefined;

/** A table's rows and figures as relations speak of them. */
export class TableCells {
  readonly #figures = new Map<string, Map<string, Figure>>();
  readonly #columns: ReadonlySet<string>;
  readonly #kinds = new Map<string, string[]>();
  readonly #classes = new Map<string, string[]>();
  /** Keys of the rows that have money, in their order. */
  readonly rows: readonly string[];

  constructor(readonly placed: PlacedTable | undefined) {
    for (const figure of placed?.figures ?? []) {
      const row = this.#figures.get(figure.row);
      if (row) row.set(figure.column, figure);
      else this.#figures.set(figure.row, new Map([[figure.column, figure]]));
    }
    this.#columns = new Set(placed?.columns.keys());
    this.rows = [...this.#figures.keys()];
    for (const row of this.rows) {
      const end = row.indexOf(':');
      const kind = end < 0 ? row : row.slice(0, end);
      collect(this.#kinds, kind, row);
      if (kind === 'item') collect(this.#classes, row.split(':')[2]!.slice(0, 3), row);
    }
  }

  /** Rows of a kind: the part of the key before the first colon. */
  rowsOf(kind: string): readonly string[] {
    return this.#kinds.get(kind) ?? [];
  }

  /** Rows of functional items of a class (类). */
  itemsOf(functionalClass: string): readonly string[] {
    return this.#classes.get(functionalClass) ?? [];
  }

  has(row: string): boolean {
    return this.#figures.has(row);
  }

  /** Figures of rows in columns; a row that the table does not have gives none. */
  at(rows: readonly string[], columns: readonly string[]): Found {
    for (const column of columns) if (!this.#columns.has(column)) return undefined;
    // most ask for one cell: a list that grows takes much more room
    if (rows.length === 1 && columns.length === 1) {
      const figure = this.#figures.get(rows[0]!)?.get(columns[0]!);
      return figure ? [figure] : [];
    }
    const found: Figure[] = [];
    for (const row of rows) {
      const figures = this.#figures.get(row);
      if (!figures) continue;
      for (const column of columns) {
        const figure = figures.get(column);
        if (figure) found.push(figure);
      }
    }
    return found;
  }
}

function collect(lists: Map<string, string[]>, key: string, row: string): void {
  const list = lists.get(key);
  if (list) list.push(row);
  else lists.set(key, [row]);
}

/** Collects relations, and the rules of which one could not be made. */
export class Relations {
  readonly all: Relation[] = [];
  readonly unchecked = new Set<string>();

  add(rule: string, left: Found, right: Found): void {
    if (!left || !right) this.unchecked.add(rule);
    else if (left.length > 0 || right.length > 0) this.all.push({ rule, left, right });
  }
}

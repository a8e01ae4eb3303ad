import type { Figure, PlacedTable } from '../../layout/placed-table.ts';
import type { TableId } from '../../tables/model/table.ts';
import { functionalOf, kindOf } from '../model/row-keys.ts';

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
export type FoundTables = readonly Figure[] | undefined;

/** A table's rows and figures as relations speak of them. */
export class TableCells {
  readonly #figures: readonly Figure[];
  /** Where the figures of a row begin: they stand together. */
  readonly #starts = new Map<string, number>();
  readonly #kinds = new Map<string, string[]>();
  readonly #classes = new Map<string, string[]>();
  /** Keys of the rows that have money, in their order. */
  readonly rows: readonly string[];

  constructor(readonly placed: PlacedTable | undefined) {
    this.#figures = placed?.figures ?? [];
    this.#figures.forEach(({ row }, index) => {
      if (this.#figures[index - 1]?.row !== row) this.#starts.set(row, index);
    });
    this.rows = [...this.#starts.keys()];
    for (const row of this.rows) {
      const kind = kindOf(row);
      collect(this.#kinds, kind, row);
      if (kind === 'item') collect(this.#classes, functionalOf(row).slice(0, 3), row);
    }
  }

  /** Rows of a kind: item, pair, project, unit. */
  rowsOf(kind: string): readonly string[] {
    return this.#kinds.get(kind) ?? [];
  }

  /** Rows of functional items of a class (类). */
  itemsOf(functionalClass: string): readonly string[] {
    return this.#classes.get(functionalClass) ?? [];
  }

  has(row: string): boolean {
    return this.#starts.has(row);
  }

  /** Figures of rows in columns; a row that the table does not have gives none. */
  at(rows: readonly string[], columns: readonly string[]): FoundTables {
    for (const column of columns) if (!this.placed?.columns.has(column)) return undefined;
    // most ask for one cell: a list that grows takes much more room
    if (rows.length === 1 && columns.length === 1) {
      const figure = this.#at(rows[0]!, columns[0]!);
      return figure ? [figure] : [];
    }
    const found: Figure[] = [];
    for (const row of rows) {
      for (const column of columns) {
        const figure = this.#at(row, column);
        if (figure) found.push(figure);
      }
    }
    return found;
  }

  #at(row: string, column: string): Figure | undefined {
    const start = this.#starts.get(row);
    if (start === undefined) return undefined;
    for (let index = start; this.#figures[index]?.row === row; index++) {
      if (this.#figures[index]!.column === column) return this.#figures[index];
    }
    return undefined;
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

  add(rule: string, left: FoundTables, right: FoundTables): void {
    if (!left || !right) this.unchecked.add(rule);
    else if (left.length > 0 || right.length > 0) this.all.push({ rule, left, right });
  }
}

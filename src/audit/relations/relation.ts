import type { Figure, PlacedTable } from '../../compose/placed-table.ts';
import type { TableId } from '../../tables/table.ts';

/** Two sums of money cells that are equal in every right workbook (勾稽关系). An empty side is zero. */
export interface Relation {
  /** Number in rules.md section 1 or 2. */
  readonly rule: string;
  readonly left: readonly Figure[];
  readonly right: readonly Figure[];
}

export type Tables = ReadonlyMap<TableId, PlacedTable>;

/** A table's rows and figures as relations speak of them. */
export class TableCells {
  readonly #figures: ReadonlyMap<string, Figure>;
  /** Keys of the rows that have money, in their order. */
  readonly rows: readonly string[];

  constructor(placed: PlacedTable) {
    this.#figures = new Map(placed.figures.map((figure) => [`${figure.row} ${figure.column}`, figure]));
    this.rows = [...new Set(placed.figures.map((figure) => figure.row))];
  }

  /** Rows of a kind: the part of the key before the first colon. */
  rowsOf(kind: string): readonly string[] {
    return this.rows.filter((row) => row.startsWith(`${kind}:`));
  }

  /** Figures of rows in columns; a row that the table does not have gives none. */
  at(rows: readonly string[], columns: readonly string[]): Figure[] {
    return rows.flatMap((row) =>
      columns.flatMap((column) => {
        const figure = this.#figures.get(`${row} ${column}`);
        return figure ? [figure] : [];
      }),
    );
  }
}

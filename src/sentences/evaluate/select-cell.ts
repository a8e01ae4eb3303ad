import { type Selector, and } from '../../facts/selector.ts';
import { tableById } from '../../tables/all.ts';
import { columnSelectors } from '../../tables/model/columns.ts';
import type { Disclosure } from '../../tables/model/disclosure.ts';
import type { Row, TableId } from '../../tables/model/table.ts';

/** What the money cells of the tables of a disclosure select, by their keys. */
export class CellSelectors {
  readonly #rows = new Map<string, ReadonlyMap<string, Row>>();

  constructor(private readonly disclosure: Disclosure) {}

  /** The facts that a cell gathers. Throws where the table has no such cell: that is a mistake of a declaration. */
  of(id: TableId, row: string, column: string): Selector {
    const table = tableById(id);
    if (table.body.kind !== 'panels') throw new Error(`${id} is a form`);
    for (const [index, panel] of table.body.panels.entries()) {
      const ofColumn = columnSelectors(panel.columns).get(column);
      const found = this.#rowsOf(id, index, panel.rows).get(row);
      if (ofColumn && found?.select) return and(table.select, this.disclosure.scope, found.select, ofColumn);
    }
    throw new Error(`no cell ${row} × ${column} in ${id}`);
  }

  #rowsOf(id: TableId, panel: number, make: (disclosure: Disclosure) => readonly Row[]): ReadonlyMap<string, Row> {
    const key = `${id} ${panel}`;
    let rows = this.#rows.get(key);
    if (!rows) this.#rows.set(key, (rows = new Map(make(this.disclosure).map((row) => [row.key, row]))));
    return rows;
  }
}

import { ledgerRange } from '../../../src/compose/input/entries-sheet.ts';
import { layoutFor } from '../../../src/compose/input/input-sheets.ts';
import { composeTables } from '../../../src/compose/tables/compose-tables.ts';
import { ledgerDisclosure } from '../../../src/compose/tables/ledger-disclosure.ts';
import type { PlacedTable } from '../../../src/layout/placed-table.ts';
import type { Ledger } from '../../../src/ledger/model/schema.ts';
import type { TableId } from '../../../src/tables/model/table.ts';
import { cellName } from '../../../src/workbook/model/address.ts';

/** Cells of the twelve tables of a ledger by what they mean, as sheet and address: 表3 支出总体!F8 */
export interface NamedCells {
  /**
   * The cell in the row and the column of these keys: cell('T05', 'item:2210201', 'wages'). Of a row key its first and last
   * parts are enough where they name one row. Throws where there is no such row or column.
   */
  readonly cell: (table: TableId, row: string, column: string) => string;
  /** The cell that prints this text, or a text that begins so. Throws where none or several do. */
  readonly printed: (table: TableId, text: string) => string;
}

export function namedCells(ledger: Ledger): NamedCells {
  const { tables } = composeTables(ledgerDisclosure(ledger), ledgerRange(layoutFor(ledger)));
  const place = ({ table }: PlacedTable, row: number, column: number) => `${table.sheet}!${cellName(row, column)}`;
  return {
    cell(id, row, column) {
      const table = tables.get(id)!;
      const key = only(rowKeys(table, row), `${id} has no single row ${row}: ${[...table.rows.keys()].join(' ')}`);
      const at = table.columns.get(column);
      if (at === undefined) throw new Error(`${id} has no column ${column}: ${[...table.columns.keys()].join(' ')}`);
      return place(table, table.rows.get(key)!, at);
    },
    printed(id, text) {
      const table = tables.get(id)!;
      const whole = table.texts.filter((one) => one.text === text);
      const found = whole.length > 0 ? whole : table.texts.filter((one) => one.text.startsWith(text));
      const { area } = only(found, `${id} does not print “${text}” once`);
      return place(table, area.row, area.column);
    },
  };
}

/** The rows of this key; else those whose keys begin and end with its parts: item:2210201 is item:019001:2210201. */
function rowKeys({ rows }: PlacedTable, wanted: string): string[] {
  if (rows.has(wanted)) return [wanted];
  const [kind, ...rest] = wanted.split(':');
  return [...rows.keys()].filter((key) => {
    const [ownKind, ...own] = key.split(':');
    return ownKind === kind && rest.every((part) => own.includes(part));
  });
}

function only<Item>(items: readonly Item[], problem: string): Item {
  if (items.length !== 1) throw new Error(problem);
  return items[0]!;
}

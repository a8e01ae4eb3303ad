import { composeTables } from '../../../src/compose/tables/compose-tables.ts';
import { ledgerRange } from '../../../src/compose/input/entries-sheet.ts';
import { layoutFor } from '../../../src/compose/input/input-sheets.ts';
import { ledgerDisclosure } from '../../../src/compose/tables/ledger-disclosure.ts';
import type { Ledger } from '../../../src/ledger/model/schema.ts';
import type { TableId } from '../../../src/tables/model/table.ts';
import type { CellPlace } from '../../../src/workbook/model/snapshot.ts';

/** A money cell of the twelve tables and its right figure, in 0.01 万元. */
export interface MoneyCell {
  readonly table: TableId;
  readonly column: string;
  readonly place: CellPlace;
  readonly amount: number;
}

/** Every money cell of the tables of a ledger, blank ones too. */
export function moneyCells(ledger: Ledger): MoneyCell[] {
  const { tables, values } = composeTables(ledgerDisclosure(ledger), ledgerRange(layoutFor(ledger)));
  return [...tables].flatMap(([table, placed]) =>
    placed.figures.map((figure) => ({
      table,
      column: figure.column,
      place: { sheet: placed.table.sheet, row: figure.area.row, column: figure.area.column },
      amount: values.get(figure)!,
    })),
  );
}

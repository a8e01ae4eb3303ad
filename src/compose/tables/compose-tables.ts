import type { Hundredths } from '../money/hundredths.ts';
import { TABLES } from '../tables/all.ts';
import type { Disclosure } from '../tables/disclosure.ts';
import type { TableId } from '../tables/table.ts';
import type { SheetPlan } from '../workbook/plan.ts';
import { evaluate } from './evaluate.ts';
import type { LedgerRange } from './ledger-range.ts';
import { placeTable } from './place-table.ts';
import type { Figure, PlacedTable } from './placed-table.ts';
import { tableSheet } from './table-sheet.ts';

/** The twelve tables with every place, every expected value (0.01 万元), and the sheets to write. */
export interface ComposedTables {
  readonly tables: ReadonlyMap<TableId, PlacedTable>;
  readonly values: ReadonlyMap<Figure, Hundredths>;
  readonly sheets: readonly SheetPlan[];
}

/** Composes the twelve tables. With a ledger their leaves ask it; without one they are typed by hand (空白模板). */
export function composeTables(disclosure: Disclosure, ledger: LedgerRange | undefined): ComposedTables {
  const placed = TABLES.map((table) => placeTable(table, disclosure, ledger ? 'ledger' : 'typed'));
  const tables = new Map(placed.map((one) => [one.table.id, one]));
  const values = evaluate(
    placed.flatMap((one) => one.figures),
    disclosure.facts,
  );
  const sheets = placed.map((one) => tableSheet(one, values, tables, ledger));
  return { tables, values, sheets };
}

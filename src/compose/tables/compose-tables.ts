import type { Hundredths } from '../../money/hundredths.ts';
import { tablesOf } from '../../tables/all.ts';
import type { Disclosure } from '../../tables/model/disclosure.ts';
import type { TableId } from '../../tables/model/table.ts';
import type { SheetPlan } from '../../workbook/model/plan.ts';
import { evaluate } from '../formulas/evaluate.ts';
import type { LedgerRange } from '../formulas/ledger-range.ts';
import { placeTable } from '../../layout/place-table.ts';
import type { Figure, PlacedTable } from '../../layout/placed-table.ts';
import { tableSheet } from './table-sheet.ts';

/** The tables (of a department twelve) with every place, every expected value (0.01 万元), and the sheets to write. */
export interface ComposedTables {
  readonly tables: ReadonlyMap<TableId, PlacedTable>;
  readonly values: ReadonlyMap<Figure, Hundredths>;
  readonly sheets: readonly SheetPlan[];
}

/** Composes the tables that the department, or one of its units, publishes. With a ledger their leaves ask it; without one they are typed by hand (空白模板). */
export function composeTables(disclosure: Disclosure, ledger: LedgerRange | undefined): ComposedTables {
  const placed = tablesOf(disclosure.publisher).map((table) =>
    placeTable(table, disclosure, ledger ? 'ledger' : 'typed'),
  );
  const tables = new Map(placed.map((one) => [one.table.id, one]));
  const values = evaluate(
    placed.flatMap((one) => one.figures),
    disclosure.facts,
  );
  const sheets = placed.map((one) => tableSheet(one, values, tables, ledger));
  return { tables, values, sheets };
}

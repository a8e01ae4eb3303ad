import type { Ledger } from '../../src/ledger/model/schema.ts';
import { type Atom, atomsOf, publishedBy } from './published.ts';
import { table6, table7 } from './expected/economic.ts';
import { table2, table3, table5, table9 } from './expected/functional.ts';
import { table11 } from './expected/performance.ts';
import { table10, table12 } from './expected/projects.ts';
import { table1, table4, table8 } from './expected/summaries.ts';
import type { ExpectedTable } from './expected/table.ts';

const TABLES: readonly ((ledger: Ledger, atoms: readonly Atom[]) => ExpectedTable)[] = [
  table1,
  table2,
  table3,
  table4,
  table5,
  table6,
  table7,
  table8,
  table9,
  table10,
  table11,
  table12,
];

/**
 * The twelve tables of a ledger as rules.md, layouts.md and product.md define them, worked out a second time:
 * of the product only the names of codes and the shape of the ledger are used.
 */
export function expectedTables(ledger: Ledger): ExpectedTable[] {
  return tablesOf(ledger, atomsOf(ledger));
}

/** The same before rounding: every figure in 分. */
export function exactTables(ledger: Ledger): ExpectedTable[] {
  return tablesOf(
    ledger,
    atomsOf(ledger).map(({ fen, ...atom }) => ({ ...atom, fen, printed: fen })),
  );
}

function tablesOf(ledger: Ledger, atoms: readonly Atom[]): ExpectedTable[] {
  const own = publishedBy(ledger);
  const codes = new Set(own.units.map(({ code }) => code));
  const published = atoms.filter(({ entry }) => codes.has(entry.unit));
  // a unit leaves out the goals of the whole department
  const tables = own === ledger ? TABLES : TABLES.filter((table) => table !== table11);
  return tables.map((table) => table(own, published));
}

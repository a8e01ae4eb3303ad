import { projectKey } from '../facts/fact.ts';
import { factsOf, readAmount } from '../ledger/facts.ts';
import type { Ledger } from '../ledger/schema.ts';
import { ENTRIES } from '../ledger/sheets.ts';
import { cellName } from '../workbook/address.ts';
import { ENTRY_KEYS, keyResult } from './entry-keys.ts';
import type { Grid } from './grid.ts';
import type { InputLayout, ListLayout } from './input-layout.ts';
import { inputStyles } from './input-styles.ts';
import type { LedgerRange } from './ledger-range.ts';

/** Typed columns under the names by which the key formulas call them: keys of the same name are made of them. */
const TYPED = {
  unitCode: 'unit',
  functionalCode: 'functional',
  projectName: 'project',
  departmentalCode: 'departmental',
  governmentalCode: 'governmental',
  sourceName: 'source',
  typedAmount: 'amount',
} as const;

/** Where table formulas find the keys and the published amounts. */
export function ledgerRange({ entries }: InputLayout): LedgerRange {
  const columnOf = (field: string) => entries.keyColumn + ENTRY_KEYS.findIndex((key) => key.field === field);
  return {
    sheet: entries.sheet,
    first: entries.headingRow,
    last: entries.sentinelRow,
    keys: Object.fromEntries(ENTRY_KEYS.map((key) => [key.field, columnOf(key.field)])),
    amount: columnOf('amount'),
  };
}

/** Writes the keys of every row of the ledger, spare rows included, with what the facts make of them. */
export function putEntryKeys(grid: Grid, layout: InputLayout, ledger: Ledger | undefined): void {
  const facts = ledger ? factsOf(ledger) : [];
  const { entries, projects } = layout;
  const indexOfRow = new Map(entries.itemRows.map((row, index) => [row, index]));
  const projectRows = new Map(
    projects.itemRows.map((row, index) => [projectKey(index), row - projects.headingRow] as const),
  );
  const keyColumns = new Map(ENTRY_KEYS.map((key, index) => [key.field as string, entries.keyColumn + index]));
  ENTRY_KEYS.forEach((key, offset) =>
    grid.text(entries.headingRow, entries.keyColumn + offset, inputStyles.heading, key.heading),
  );
  for (let row = entries.headingRow + 1; row < entries.sentinelRow; row++) {
    const index = indexOfRow.get(row);
    const fact = index === undefined ? undefined : facts[index];
    const cell = (field: string) => {
      const typed = TYPED[field as keyof typeof TYPED];
      const column = typed ? entries.columns.get(typed)! : keyColumns.get(field)!;
      return `$${cellName(row, column)}`;
    };
    const reading = fact && readAmount(ledger!.entries[index!]!.amount, ledger!.amountUnit);
    ENTRY_KEYS.forEach((key, offset) => {
      const result = keyResult(
        key,
        fact,
        reading?.ok ? reading.value : 0,
        projectRows.get(fact?.keys.project ?? '') ?? 0,
      );
      const style = key.field === 'amount' ? inputStyles.keyAmount : inputStyles.key;
      grid.formula(row, entries.keyColumn + offset, style, key.formula(cell, layout, row), result);
    });
  }
}

/** Writes what is typed: the entries themselves. */
export function putEntries(grid: Grid, list: ListLayout, ledger: Ledger | undefined): void {
  for (let row = list.headingRow + 1; row < list.sentinelRow; row++) {
    const entry = ledger?.entries[row - list.headingRow - 1];
    for (const { field, kind } of ENTRIES.columns) {
      const column = list.columns.get(field)!;
      if (kind === 'amount') grid.put(row, column, inputStyles.amount, entry && { number: entry.amount });
      else if (kind === 'shown') continue;
      else grid.text(row, column, inputStyles.text, String(entry?.[field as keyof typeof entry] ?? ''));
    }
  }
}

import type { Fact } from '../facts/fact.ts';
import { projectKey } from '../facts/fact.ts';
import { isBlank } from '../ledger/cell-text.ts';
import { readAmount } from '../ledger/facts.ts';
import type { Entry, Ledger } from '../ledger/schema.ts';
import { ENTRIES } from '../ledger/sheets.ts';
import { cellName } from '../workbook/address.ts';
import type { SheetSnapshot } from '../workbook/snapshot.ts';
import { valueAt } from '../workbook/snapshot.ts';
import type { EntryFigures, EntryKey } from './entry-keys.ts';
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
  return {
    sheet: entries.sheet,
    first: entries.headingRow,
    last: entries.sentinelRow,
    keys: Object.fromEntries(ENTRY_KEYS.map(({ field }) => [field, entryKeyColumn(entries, field)])),
    amount: entryKeyColumn(entries, 'amount'),
  };
}

/** The sheet column of a helper column. */
export function entryKeyColumn({ keyColumn }: ListLayout, field: EntryKey['field']): number {
  return keyColumn + ENTRY_KEYS.findIndex((key) => key.field === field);
}

/** A ledger with its facts, in the same order. */
export interface LedgerFacts {
  readonly ledger: Ledger;
  readonly facts: readonly Fact[];
}

/** Writes the keys of every row of the ledger, spare rows included, with what the facts make of them. */
export function putEntryKeys(grid: Grid, layout: InputLayout, known: LedgerFacts | undefined): void {
  const { entries } = layout;
  const indexOfRow = new Map(entries.itemRows.map((row, index) => [row, index]));
  const figures = known ? entryFigures(known, layout) : [];
  const keyColumns = new Map(ENTRY_KEYS.map((key, index) => [key.field as string, entries.keyColumn + index]));
  ENTRY_KEYS.forEach((key, offset) =>
    grid.text(entries.headingRow, entries.keyColumn + offset, inputStyles.heading, key.heading),
  );
  for (let row = entries.headingRow + 1; row < entries.sentinelRow; row++) {
    const index = indexOfRow.get(row);
    const fact = index === undefined ? undefined : known?.facts[index];
    const cell = (field: string) => {
      const typed = TYPED[field as keyof typeof TYPED];
      const column = typed ? entries.columns.get(typed)! : keyColumns.get(field)!;
      return `$${cellName(row, column)}`;
    };
    ENTRY_KEYS.forEach((key, offset) => {
      const result = fact ? keyResult(key, fact, figures[index!]!) : key.empty;
      const style = key.field === 'amount' ? inputStyles.keyAmount : inputStyles.key;
      grid.formula(row, entries.keyColumn + offset, style, key.formula(cell, layout, row), result);
    });
  }
}

function entryFigures({ ledger, facts }: LedgerFacts, { projects }: InputLayout): EntryFigures[] {
  const projectRows = new Map(
    projects.itemRows.map((row, index) => [projectKey(index), row - projects.headingRow] as const),
  );
  const sums = new Map<string, number>();
  return facts.map(({ keys }, index) => {
    const reading = readAmount(ledger.entries[index]!.amount, ledger.amountUnit);
    const fen = reading.ok ? reading.value : 0;
    const running = (sums.get(keys.source) ?? 0) + fen;
    sums.set(keys.source, running);
    return { fen, running, projectRow: projectRows.get(keys.project) ?? 0 };
  });
}

/** Writes what is typed: the entries themselves. */
export function putEntries(grid: Grid, list: ListLayout, ledger: Ledger | undefined): void {
  for (let row = list.headingRow + 1; row < list.sentinelRow; row++) {
    putEntry(grid, list, row, ledger?.entries[row - list.headingRow - 1]);
  }
}

/** Writes one entry, or an empty row for one. */
export function putEntry(grid: Grid, list: ListLayout, row: number, entry: Entry | undefined): void {
  for (const { field, kind } of ENTRIES.columns) {
    if (kind === 'shown') continue;
    const column = list.columns.get(field)!;
    if (kind === 'amount') grid.put(row, column, inputStyles.amount, entry && { number: entry.amount });
    else grid.text(row, column, inputStyles.text, String(entry?.[field as keyof Entry] ?? ''));
  }
}

/** Writes the government codes that a checked ledger has and the sheet of its entries has not: the keys are made of them. */
export function putMissingCodes(grid: Grid, list: ListLayout, { entries }: Ledger, sheet: SheetSnapshot): void {
  const column = list.columns.get('governmental')!;
  entries.forEach(({ governmental }, index) => {
    const row = list.itemRows[index]!;
    if (governmental !== '' && isBlank(valueAt(sheet, row, column))) {
      grid.text(row, column, inputStyles.text, governmental);
    }
  });
}

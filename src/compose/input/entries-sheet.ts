import { projectKey } from '../../facts/fact.ts';
import { isBlank } from '../../ledger/read/cell-text.ts';
import type { Entry, Ledger } from '../../ledger/model/schema.ts';
import { toNumber } from '../../money/hundredths.ts';
import { ENTRIES } from '../../ledger/model/sheets.ts';
import { cellName } from '../../workbook/model/address.ts';
import { type SheetSnapshot, valueAt } from '../../workbook/model/snapshot.ts';
import { closingFigures } from './closing-figures.ts';
import type { EntryKey } from './entry-key.ts';
import { type EntryFigures, entryKeys, keyResult } from './entry-keys.ts';
import type { LedgerFacts } from './ledger-facts.ts';
import type { Grid } from '../../layout/cell-grid.ts';
import type { InputLayout, ListLayout } from './input-layout.ts';
import { inputStyles } from './input-styles.ts';
import type { LedgerRange } from '../formulas/ledger-range.ts';

/** Typed columns under the names by which the key formulas call them: keys of the same name are made of them. */
const TYPED = {
  unitCode: 'unit',
  functionalCode: 'functional',
  projectName: 'project',
  departmentalCode: 'departmental',
  governmentalCode: 'governmental',
  sourceName: 'source',
  typedAmount: 'amount',
  typedAdjustment: 'adjustment',
} as const;

/** Where table formulas find the keys and the published amounts. */
export function ledgerRange(layout: InputLayout): LedgerRange {
  const { entries, rounding } = layout;
  return {
    sheet: entries.sheet,
    first: entries.headingRow,
    last: entries.sentinelRow,
    keys: Object.fromEntries(entryKeys(rounding).map(({ field }) => [field, entryKeyColumn(layout, field)])),
    amount: entryKeyColumn(layout, 'amount'),
    names: new Map(),
  };
}

/** The sheet column of a helper column. */
export function entryKeyColumn({ entries, rounding }: InputLayout, field: EntryKey['field']): number {
  return entries.keyColumn + entryKeys(rounding).findIndex((key) => key.field === field);
}

/** Writes the keys of every row of the ledger, spare rows included, with what the facts make of them. */
export function putEntryKeys(grid: Grid, layout: InputLayout, known: LedgerFacts | undefined): void {
  const { entries } = layout;
  const indexOfRow = new Map(entries.itemRows.map((row, index) => [row, index]));
  const figures = known ? entryFigures(known, layout) : [];
  const keys = entryKeys(layout.rounding);
  const keyColumns = new Map(keys.map((key, index) => [key.field as string, entries.keyColumn + index]));
  keys.forEach(({ heading, isNamedAbove }, offset) => {
    const row = isNamedAbove ? entries.headingRow - 1 : entries.headingRow;
    grid.text(row, entries.keyColumn + offset, inputStyles.heading, heading);
    if (isNamedAbove) grid.put(entries.headingRow, entries.keyColumn + offset, inputStyles.heading);
  });
  for (let row = entries.headingRow + 1; row < entries.sentinelRow; row++) {
    const index = indexOfRow.get(row);
    const fact = index === undefined ? undefined : known?.facts[index];
    const cell = (field: string) => {
      const typed = TYPED[field as keyof typeof TYPED];
      const column = typed ? entries.columns.get(typed)! : keyColumns.get(field)!;
      return `$${cellName(row, column)}`;
    };
    keys.forEach((key, offset) => {
      const result = fact ? keyResult(key, fact, figures[index!]!) : key.empty;
      const style = key.field === 'amount' ? inputStyles.keyAmount : inputStyles.key;
      grid.formula(row, entries.keyColumn + offset, style, key.formula(cell, layout, row), result);
    });
  }
}

function entryFigures(known: LedgerFacts, { projects, entries }: InputLayout): EntryFigures[] {
  const projectRows = new Map(
    projects.itemRows.map((row, index) => [projectKey(index), row - projects.headingRow] as const),
  );
  const closed = closingFigures(known, entries.itemRows).entries;
  return known.facts.map(({ keys, amount }, index) => ({
    ...closed[index]!,
    amount: toNumber(amount),
    projectRow: projectRows.get(keys.project) ?? 0,
  }));
}

/** Writes 尾差调整 of the entries beside their amounts, where there is a column for it. */
export function putAdjustments(
  grid: Grid,
  { columns, itemRows, headingRow, sentinelRow }: ListLayout,
  entries: readonly Entry[],
): void {
  const column = columns.get('adjustment');
  if (column === undefined) return;
  grid.text(
    headingRow,
    column,
    inputStyles.heading,
    ENTRIES.columns.find(({ kind }) => kind === 'adjustment')!.heading,
  );
  for (let row = headingRow + 1; row < sentinelRow; row++) grid.put(row, column, inputStyles.adjustment);
  itemRows.forEach((row, index) => {
    const { adjustment = 0 } = entries[index]!;
    if (adjustment !== 0) grid.put(row, column, inputStyles.adjustment, { number: adjustment });
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
    const column = list.columns.get(field);
    if (column === undefined) continue;
    if (kind === 'adjustment') grid.put(row, column, inputStyles.adjustment, number(entry?.adjustment));
    else if (kind === 'amount') grid.put(row, column, inputStyles.amount, entry && { number: entry.amount });
    else grid.text(row, column, inputStyles.text, String(entry?.[field as keyof Entry] ?? ''));
  }
}

const number = (value: number | undefined) => (value ? { number: value } : undefined);

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

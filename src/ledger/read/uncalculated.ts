import { error, type Problem } from '../model/problem.ts';
import type { LedgerPlaces } from '../model/ledger-places.ts';
import type { InputColumn } from '../model/sheets.ts';
import { valueAt, type SheetSnapshot } from '../../workbook/model/snapshot.ts';
import type { FoundList } from './find-list.ts';

/** A list of the ledger where it stands, and its columns. */
export interface StandingList {
  readonly sheet: SheetSnapshot;
  readonly list: FoundList;
  readonly columns: readonly InputColumn[];
}

/**
 * Formulas in the lists of a ledger that were never calculated, as in files of other programs: they say nothing, and to take
 * that for an empty cell would lose money. Formulas of ours beside what is typed are calculated anew anyway.
 */
export function uncalculatedCells(lists: readonly StandingList[], places: LedgerPlaces): Problem[] {
  return lists.flatMap(({ sheet, list, columns }) =>
    list.rows.filter(hasFormulas(sheet)).flatMap((row) =>
      columns.flatMap(({ field, heading, kind }) => {
        const column = list.columns.get(field);
        if (column === undefined) return [];
        const formula = sheet.formulas[row]?.[column] ?? null;
        if (kind === 'shown' || formula === null || valueAt(sheet, row, column) !== null) return [];
        const path = [sheet.name, row, column];
        places.set(path, { sheet: sheet.name, row, column, heading });
        return [error('notCalculated', path)];
      }),
    ),
  );
}

/** Rows without any are most of them where somebody touched a cell far below. */
function hasFormulas({ formulas }: SheetSnapshot): (row: number) => boolean {
  return (row) => formulas[row]?.some((formula) => formula !== null) ?? false;
}

import type { LedgerPlaces } from '../model/ledger-places.ts';
import type { RoundingMethod } from '../model/schema.ts';
import { ROUNDING_LABEL, ROUNDING_PLACE } from '../model/sheets.ts';
import { type CellValue, type SheetSnapshot, valueAt } from '../../workbook/model/snapshot.ts';
import { isBlank } from './cell-text.ts';
import type { FoundList } from './find-list.ts';

type Place = { readonly row: number; readonly column: number };

/** What the label takes in a sheet that has none: itself, its value, and the lines below it. */
const ROWS = 3;
const COLUMNS = 2;

/**
 * How amounts are rounded (尾差处理), not yet checked, and where it stands, or where there is room for it. Where nothing is typed:
 * a ledger without a column for 尾差调整 is one of version 0.1 and keeps its running sums.
 */
export function readRounding(
  sheet: SheetSnapshot,
  entries: FoundList,
  places: LedgerPlaces,
): { readonly rounding: CellValue; readonly place: Place | undefined } {
  const found = findAnywhere(sheet);
  const value = found ? valueAt(sheet, found.row, found.column + 1) : null;
  if (found)
    places.set(['rounding'], { sheet: sheet.name, row: found.row, column: found.column + 1, heading: ROUNDING_LABEL });
  const without: RoundingMethod = entries.columns.has('adjustment') ? '自动凑平' : '累计法';
  return { rounding: isBlank(value) ? without : value, place: found ?? (hasRoom(sheet) ? ROUNDING_PLACE : undefined) };
}

function findAnywhere({ values }: SheetSnapshot): Place | undefined {
  const row = values.findIndex((cells) => cells.includes(ROUNDING_LABEL));
  return row < 0 ? undefined : { row, column: values[row]!.indexOf(ROUNDING_LABEL) };
}

function hasRoom(sheet: SheetSnapshot): boolean {
  for (let row = ROUNDING_PLACE.row; row < ROUNDING_PLACE.row + ROWS; row++) {
    for (let column = ROUNDING_PLACE.column; column < ROUNDING_PLACE.column + COLUMNS; column++) {
      if (!isBlank(valueAt(sheet, row, column))) return false;
    }
  }
  return true;
}

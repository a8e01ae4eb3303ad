import type { SheetSnapshot } from '../../workbook/model/snapshot.ts';

/** The row of a label in the first column, wherever it stands; its value stands beside it. */
export function findLabel(sheet: SheetSnapshot, label: string): number | undefined {
  const row = sheet.values.findIndex((cells) => cells[0] === label);
  return row < 0 ? undefined : row;
}

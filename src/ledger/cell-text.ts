import type { CellValue } from '../workbook/snapshot.ts';

/** From here on a number has more digits than Excel keeps. */
const TOO_LONG = 1e15;

export const isBlank = (value: CellValue) => value === null || value === '';

/**
 * A code that Excel holds as a number is read as its digits. Where Excel has lost the last ones (a project code of 21), it stays
 * a number, for the schema to refuse.
 */
export function textOf(value: CellValue): string | number {
  if (value === null) return '';
  return typeof value === 'number' && Math.abs(value) >= TOO_LONG ? value : String(value);
}

import type { CellValue } from '../workbook/snapshot.ts';

export const isBlank = (value: CellValue) => value === null || value === '';

/** A code that Excel holds as a number is read as its digits. */
export const textOf = (value: CellValue) => (value === null ? '' : String(value));

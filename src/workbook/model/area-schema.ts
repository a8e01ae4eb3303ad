import { z } from 'zod';

/** The size of a sheet in Excel. */
const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** An area of a sheet as it is read from a workbook's settings: it lies within the sheet. */
export const areaSchema = z
  .strictObject({
    row: z.int().min(0),
    column: z.int().min(0),
    rows: z.int().min(1),
    columns: z.int().min(1),
  })
  .refine(({ row, column, rows, columns }) => row + rows <= ROWS && column + columns <= COLUMNS);

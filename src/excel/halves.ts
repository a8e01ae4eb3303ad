import type { Area } from '../workbook/address.ts';
import { ExcelProblem } from './errors.ts';

/** Reads an area at once; what is too much for that is cut into an upper and a lower half, until it fits. */
export async function inHalves<T>(
  area: Area,
  read: (area: Area) => Promise<T>,
  join: (upper: T, lower: T) => T,
): Promise<T> {
  try {
    return await read(area);
  } catch (error) {
    if (!(error instanceof ExcelProblem && error.code === 'tooLarge' && area.rows > 1)) throw error;
  }
  const rows = Math.ceil(area.rows / 2);
  const upper = await inHalves({ ...area, rows }, read, join);
  const lower = await inHalves({ ...area, row: area.row + rows, rows: area.rows - rows }, read, join);
  return join(upper, lower);
}

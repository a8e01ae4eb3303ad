import { format } from 'numfmt';
import type { CellValue } from '../../src/workbook/model/snapshot.ts';

/** What a cell shows under a number format (English notation); what no format can show is Excel's ####. */
export function displayText(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  try {
    return format(numberFormat, value, { leap1900: true });
  } catch {
    return '########';
  }
}

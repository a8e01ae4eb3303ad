import { format } from 'numfmt';
import type { ViewedCell } from '../../workbook/model/sheet-view.ts';

/** What a cell shows. A format that nobody understands shows the value itself. */
export function formatCell({ value, look }: ViewedCell): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  try {
    return format(look.numberFormat, value);
  } catch {
    return String(value);
  }
}

/** Where the text of a cell stands: as its look says, numbers to the right, errors in the middle. */
export function alignmentOf({ value, look }: ViewedCell): 'left' | 'center' | 'right' {
  if (look.horizontal) return look.horizontal;
  if (typeof value === 'number' && look.numberFormat !== '@') return 'right';
  return typeof value === 'boolean' || (typeof value === 'string' && value.startsWith('#')) ? 'center' : 'left';
}

import { TABLES } from '../../tables/all.ts';
import type { WorkbookPort } from '../../workbook/port/port.ts';
import { show } from '../messages/show.ts';

/** Shows 表1, if that is possible: where whoever generated begins to look. */
export function showTables(port: WorkbookPort): Promise<void> {
  return show(port, { sheet: TABLES[0]!.sheet, row: 0, column: 0 });
}

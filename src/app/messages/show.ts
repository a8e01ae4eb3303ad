import type { WorkbookPort } from '../../workbook/port/port.ts';
import type { CellPlace } from '../../workbook/model/snapshot.ts';

/** Shows a cell if that is possible: it is a courtesy, and the work is done (or refused) without it. */
export async function show(port: WorkbookPort, place: CellPlace | undefined): Promise<void> {
  if (!place) return;
  const { sheet, row, column } = place;
  await port.reveal(sheet, { row, column, rows: 1, columns: 1 }).catch(() => undefined);
}

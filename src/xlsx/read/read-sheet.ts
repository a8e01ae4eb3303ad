import type { SheetSnapshot } from '../../workbook/model/snapshot.ts';
import { CellRectangle, type CellRoom } from './cell-rectangle.ts';
import { HiddenLines } from './hidden-lines.ts';
import { readCells } from './read-cells.ts';

/** What a worksheet part holds. `strings` is the shared string table. Throws UnreadableWorkbook. */
export function readSheet(name: string, xml: string, strings: readonly string[], room: CellRoom): SheetSnapshot {
  const cells = new CellRectangle(room);
  const lines = new HiddenLines();
  readCells(
    xml,
    strings,
    (row, column, value, formula) => cells.put(row, column, value, formula),
    (element, attributes) => lines.take(element, attributes),
  );
  const hidden = lines.found;
  return { name, ...cells.whole, ...(hidden && { hidden }) };
}

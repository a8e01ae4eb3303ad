import { cellName, type Area } from '../../workbook/model/address.ts';
import { openPackage } from '../package/package.ts';
import { attributesOf, joinPieces, pieceOf, splitPieces, withPiece, withRootAttributes } from '../package/pieces.ts';
import { SHEET_VIEW_ORDER } from './schema-order.ts';
import { withView } from './sheet-layout.ts';
import { placeOf, withActiveSheet } from './workbook-part.ts';

/** The bytes of a workbook that opens with the first cell of an area selected. Throws RangeError where the sheet is not there. */
export function revealCell(bytes: Uint8Array, name: string, { row, column }: Area): Uint8Array {
  const { parts, sheets, workbookPath } = openPackage(bytes);
  const names = sheets.map((sheet) => sheet.name);
  const place = placeOf(names, name);
  if (place < 0) throw new RangeError(`no sheet ${name}`);
  sheets.forEach(({ path, isWorksheet }, index) => {
    if (!isWorksheet) return;
    const sheet = splitPieces(parts.required(path));
    // sheets that are selected together are written together
    if (index !== place && !pieceOf(sheet, 'sheetViews')?.includes('tabSelected')) return;
    const changed = withView(sheet, (view) => {
      const told = withRootAttributes(view, { tabSelected: index === place ? 1 : undefined });
      if (index !== place) return told;
      const pane = pieceOf(view, 'pane');
      const active = pane === undefined ? undefined : attributesOf(pane).activePane;
      const cell = cellName(row, column);
      const others = { ...told, pieces: told.pieces.filter(({ name: tag }) => tag !== 'selection') };
      const selection = `<${view.prefix}selection${active ? ` pane="${active}"` : ''} activeCell="${cell}" sqref="${cell}"/>`;
      return withPiece(others, 'selection', selection, SHEET_VIEW_ORDER);
    });
    parts.put(path, joinPieces(changed));
  });
  parts.put(workbookPath, joinPieces(withActiveSheet(splitPieces(parts.required(workbookPath)), place)));
  return parts.pack();
}

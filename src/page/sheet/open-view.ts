import { textWidth } from '../../workbook/model/text-size.ts';
import type { CellValue, SheetSnapshot } from '../../workbook/model/snapshot.ts';
import type { SheetView } from '../../workbook/model/sheet-view.ts';
import { PLAIN_LOOK } from '../../xlsx/view/read-looks.ts';
import { viewWorkbook, type WorkbookView } from '../../xlsx/view/read-view.ts';
import type { Content, WorkbookDocument } from '../document/workbook-document.ts';

/** The sheets of a document as they are to be seen. */
export function openView({ foreign }: WorkbookDocument, content: Content): WorkbookView {
  if (foreign) {
    const views = new Map(foreign.sheets.map((sheet) => [sheet.name, plainView(sheet)]));
    return { sheets: [...views.keys()], view: (name) => views.get(name) };
  }
  return content ? viewWorkbook(content) : { sheets: [], view: () => undefined };
}

/** Pixels are not known of a file in an old format: columns as wide as what is in them, within limits. */
const WIDTHS = { least: 6, most: 30 };
const ROW_HEIGHT = 15;

/** A sheet of which only the values are known. */
function plainView({ name, values, formulas }: SheetSnapshot): SheetView {
  const columns = values.reduce((most, line) => Math.max(most, line.length), 0);
  const width = (column: number) =>
    values.reduce((most, line) => Math.max(most, lengthOf(line[column] ?? null)), WIDTHS.least);
  return {
    name,
    rows: values.length,
    columns,
    cellAt: (row, column) => {
      const value = values[row]?.[column] ?? null;
      return value === null ? undefined : { value, formula: formulas[row]?.[column] ?? null, look: PLAIN_LOOK };
    },
    merges: [],
    columnWidths: Array.from({ length: columns }, (_, column) => Math.min(WIDTHS.most, width(column))),
    rowHeights: values.map(() => ROW_HEIGHT),
    frozen: { rows: 0, columns: 0 },
    page: { landscape: true, onePage: false, titleRows: undefined },
  };
}

const lengthOf = (value: CellValue): number => (value === null ? 0 : textWidth(String(value)) + 2);

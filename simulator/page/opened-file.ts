import { EXPLANATIONS } from '../../src/transactions/setting-keys.ts';
import type { CellLook, SheetView } from '../../src/workbook/model/sheet-view.ts';
import type { CellPlan, SheetPlan, WorkbookPlan } from '../../src/workbook/model/plan.ts';
import type { CellValue, SheetSnapshot } from '../../src/workbook/model/snapshot.ts';
import type { Style } from '../../src/workbook/model/style.ts';
import { readXmlParts } from '../../src/xlsx/package/custom-xml.ts';
import { isZip } from '../../src/xlsx/package/file-kind.ts';
import { openPackage } from '../../src/xlsx/package/package.ts';
import { readAnyWorkbook } from '../../src/xlsx/read/read-any-workbook.ts';
import { PLAIN_LOOK } from '../../src/xlsx/view/read-looks.ts';
import { viewWorkbook } from '../../src/xlsx/view/read-view.ts';
import { readLists } from './read-lists.ts';

/** What a cell has that says nothing: a column that was hidden, a font that has no name. */
const USUAL_WIDTH = 8.43;
const USUAL_FONT = '等线';

/** A file as the grid takes it. */
export interface OpenedFile {
  readonly plan: WorkbookPlan;
  /** 审核说明, which go with a workbook, as a document without its declaration. */
  readonly explanations: string | undefined;
}

/**
 * Reads whatever people call a workbook: contents, looks, sizes, merges and lists, as far as our plans know them; what is
 * hidden in it is shown. Throws UnreadableWorkbook.
 */
export async function openedFile(bytes: Uint8Array): Promise<OpenedFile> {
  const { sheets } = await readAnyWorkbook(bytes);
  if (!isZip(bytes)) return { plan: { sheets: sheets.map((sheet) => sheetPlan(sheet)) }, explanations: undefined };
  const { parts, sheets: files } = openPackage(bytes);
  const { view } = viewWorkbook(bytes);
  const xmlOf = new Map(files.map(({ name, path }) => [name, parts.required(path)]));
  return {
    plan: { sheets: sheets.map((sheet) => sheetPlan(sheet, view(sheet.name), xmlOf.get(sheet.name))) },
    explanations: readXmlParts(bytes, [EXPLANATIONS])[EXPLANATIONS]?.replace(/^\s*<\?xml.*?\?>\s*/s, ''),
  };
}

/** `view` and `xml`: how it looks, and its part, where both are known. */
function sheetPlan({ name, values, formulas }: SheetSnapshot, view?: SheetView, xml = ''): SheetPlan {
  const rows = Math.max(values.length, view?.rows ?? 0);
  const { titleRows, ...page } = view?.page ?? { landscape: true, onePage: false };
  const tabColor = /<(?:\w+:)?tabColor\b[^>]*\brgb="(?:\w\w)?(\w{6})"/.exec(xml)?.[1];
  return {
    ...{ name, mode: 'replace', validations: xml ? readLists(xml, name) : [] },
    ...(tabColor ? { tabColor: `#${tabColor.toUpperCase()}` } : {}),
    cells: Array.from({ length: rows }, (_, row) =>
      Array.from({ length: Math.max(values[row]?.length ?? 0, view?.columns ?? 0) }, (__, column) => {
        const value = values[row]?.[column] ?? null;
        return cellPlan(value, formulas[row]?.[column] ?? null, view?.cellAt(row, column)?.look);
      }),
    ),
    merges: view?.merges ?? [],
    columnWidths: view?.columnWidths.map((width) => width || USUAL_WIDTH) ?? [],
    rowHeights: view?.rowHeights.map((height) => height || undefined) ?? [],
    ...(view && view.frozen.rows + view.frozen.columns > 0 ? { frozen: view.frozen } : {}),
    page: titleRows ? { ...page, titleRows } : page,
  };
}

function cellPlan(value: CellValue, formula: string | null, look: CellLook | undefined): CellPlan | undefined {
  if (value === null && formula === null && !look) return undefined;
  const style = styleOf(look ?? PLAIN_LOOK, typeof value === 'number');
  const plain = typeof value === 'boolean' ? String(value) : value;
  if (formula !== null) return { content: { formula, result: plain ?? '' }, style };
  if (plain === null) return { style };
  return { content: typeof plain === 'number' ? { number: plain } : { text: plain }, style };
}

function styleOf(
  { font, fill, lines, horizontal, vertical, wrap, indent, numberFormat }: CellLook,
  isNumber: boolean,
): Style {
  const { name, size, bold, color } = font;
  return {
    font: { name: name || USUAL_FONT, size, bold, ...(color === undefined ? {} : { color: color.toUpperCase() }) },
    ...(fill === undefined ? {} : { fill: fill.toUpperCase() }),
    horizontal: horizontal ?? (isNumber ? 'right' : 'left'),
    ...{ vertical, wrap, indent, numberFormat },
    border: Object.keys(lines).length > 0,
  };
}

import { cellName } from '../../workbook/model/address.ts';
import { MARGINS } from '../../workbook/model/paper.ts';
import type { PagePlan, SheetPlan } from '../../workbook/model/plan.ts';
import {
  attributesOf,
  joinPieces,
  pieceOf,
  splitPieces,
  withAttributes,
  withPiece,
  type Pieces,
} from '../package/pieces.ts';
import { escapeXml } from '../package/escape.ts';
import { SHEET_PROPERTIES_ORDER, SHEET_VIEW_ORDER, WORKSHEET_ORDER } from './schema-order.ts';
import { argb } from './style-sheet.ts';

/** Numbers that files have for sizes of paper. */
const PAPER_SIZES = { A3: 8, A4: 9 } as const;

const MARGINS_IN_INCHES = Object.fromEntries(Object.entries(MARGINS).map(([side, points]) => [side, points / 72]));

/** The worksheet with widths of columns, frozen rows, page and tab of a plan; of the rest of its layout nothing changes. */
export function withLayoutOf(plan: SheetPlan, sheet: Pieces): Pieces {
  let after = withColumns(plan, sheet);
  if (plan.frozen || plan.mode === 'replace') after = withFrozen(plan.frozen, after);
  if (plan.page) after = withPage(plan.page, after);
  if (plan.tabColor) after = withProperty(after, 'tabColor', `<${sheet.prefix}tabColor rgb="${argb(plan.tabColor)}"/>`);
  return after;
}

/** Widths of columns; those of columns that a patch does not name stay. */
function withColumns({ columnWidths, hiddenColumns = [], mode }: SheetPlan, sheet: Pieces): Pieces {
  const p = sheet.prefix;
  const listed = pieceOf(sheet, 'cols');
  if (columnWidths.length === 0 && mode === 'patch') return sheet;
  const widths = columnWidths.map(
    (width, column) =>
      `<${p}col min="${column + 1}" max="${column + 1}" width="${width}"` +
      `${hiddenColumns.includes(column) ? ' hidden="1"' : ''} customWidth="1"/>`,
  );
  const standing = mode === 'patch' && listed ? splitPieces(listed).pieces.filter(({ name }) => name !== '') : [];
  const beyond = standing.flatMap(({ xml }) => {
    const { min, max } = attributesOf(xml);
    if (Number(max) <= columnWidths.length) return [];
    return [withAttributes(xml, { min: Math.max(Number(min), columnWidths.length + 1) })];
  });
  const columns = [...widths, ...beyond].join('');
  return withPiece(sheet, 'cols', columns && `<${p}cols>${columns}</${p}cols>`, WORKSHEET_ORDER);
}

/** The first view of the sheet with these rows and columns frozen, or with none. */
function withFrozen(frozen: SheetPlan['frozen'], sheet: Pieces): Pieces {
  const p = sheet.prefix;
  const { rows = 0, columns = 0 } = frozen ?? {};
  if (rows + columns === 0 && !pieceOf(sheet, 'sheetViews')?.includes('pane')) return sheet;
  const corner = `${rows > 0 ? 'bottom' : 'top'}${columns > 0 ? 'Right' : 'Left'}`;
  const pane =
    `<${p}pane${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''} ` +
    `topLeftCell="${cellName(rows, columns)}" activePane="${corner}" state="frozen"/>`;
  const isFrozen = rows + columns > 0;
  return withView(sheet, (view) => {
    const others = { ...view, pieces: view.pieces.filter(({ name }) => name !== 'pane' && name !== 'selection') };
    const selected = `<${p}selection pane="${corner}"/>`;
    return isFrozen
      ? withPiece(withPiece(others, 'pane', pane, SHEET_VIEW_ORDER), 'selection', selected, SHEET_VIEW_ORDER)
      : others;
  });
}

/** The worksheet with another first view. */
export function withView(sheet: Pieces, change: (view: Pieces) => Pieces): Pieces {
  const p = sheet.prefix;
  const views = splitPieces(pieceOf(sheet, 'sheetViews') ?? `<${p}sheetViews/>`);
  const first = splitPieces(pieceOf(views, 'sheetView') ?? `<${p}sheetView workbookViewId="0"/>`);
  const changed = withPiece(views, 'sheetView', joinPieces(change(first)), ['sheetView', 'extLst']);
  return withPiece(sheet, 'sheetViews', joinPieces(changed), WORKSHEET_ORDER);
}

function withPage({ landscape, onePage, footer, breaks, paper = 'A4' }: PagePlan, sheet: Pieces): Pieces {
  const p = sheet.prefix;
  const fitted = withProperty(
    sheet,
    'pageSetUpPr',
    withAttributes(propertyOf(sheet, 'pageSetUpPr') ?? `<${p}pageSetUpPr/>`, { fitToPage: 1 }),
  );
  const options = withAttributes(pieceOf(sheet, 'printOptions') ?? `<${p}printOptions/>`, { horizontalCentered: 1 });
  const setup = withAttributes(pieceOf(sheet, 'pageSetup') ?? `<${p}pageSetup/>`, {
    paperSize: PAPER_SIZES[paper],
    fitToWidth: 1,
    fitToHeight: onePage ? 1 : 0,
    orientation: landscape ? 'landscape' : 'portrait',
  });
  const margins = pieceOf(sheet, 'pageMargins') ?? withAttributes(`<${p}pageMargins/>`, MARGINS_IN_INCHES);
  const pieces = {
    printOptions: options,
    pageMargins: margins,
    pageSetup: setup,
    ...(breaks && { rowBreaks: rowBreaks(breaks, p) }),
  };
  const printed = Object.entries(pieces).reduce(
    (page, [name, xml]) => withPiece(page, name, xml, WORKSHEET_ORDER),
    fitted,
  );
  if (!footer || pieceOf(sheet, 'headerFooter')) return printed;
  const xml = `<${p}headerFooter><${p}oddFooter>&amp;C${escapeXml(footer)}</${p}oddFooter></${p}headerFooter>`;
  return withPiece(printed, 'headerFooter', xml, WORKSHEET_ORDER);
}

function rowBreaks(rows: readonly number[], p: string): string {
  if (rows.length === 0) return '';
  const listed = rows.map((row) => `<${p}brk id="${row}" max="16383" man="1"/>`).join('');
  return `<${p}rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${listed}</${p}rowBreaks>`;
}

function propertyOf(sheet: Pieces, name: string): string | undefined {
  const properties = pieceOf(sheet, 'sheetPr');
  return properties === undefined ? undefined : pieceOf(splitPieces(properties), name);
}

function withProperty(sheet: Pieces, name: string, xml: string): Pieces {
  const properties = splitPieces(pieceOf(sheet, 'sheetPr') ?? `<${sheet.prefix}sheetPr/>`);
  const changed = withPiece(properties, name, xml, SHEET_PROPERTIES_ORDER);
  return withPiece(sheet, 'sheetPr', joinPieces(changed), WORKSHEET_ORDER);
}

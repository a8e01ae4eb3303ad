import { widthOf } from '../../src/base/lists.ts';
import { fixedRangeName } from '../../src/workbook/model/address.ts';
import type { CellPlan, ListValidation, PagePlan, SheetPlan, WorkbookPlan } from '../../src/workbook/model/plan.ts';
import type { Style } from '../../src/workbook/model/style.ts';
import type { Border, CellStyle, StylePatch } from '../grid/cell-style.ts';
import { type CellInput, type Engine, type PageSetup, SHEET_COLUMNS } from '../grid/engine.ts';

/** Points that a half-width character takes in a column of 宋体 11. */
export const POINTS_PER_CHARACTER = 5.6;

const LINE: Border = { style: 'Continuous', weight: 'Thin', color: '#000000' };

const ALL_COLUMNS = { column: 0, columns: SHEET_COLUMNS };

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const satisfies Record<
  string,
  CellStyle['horizontal']
>;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const satisfies Record<
  string,
  CellStyle['vertical']
>;

/** Puts new sheets straight into the engine, as a file that is opened would: without the add-in and its client. */
export async function putPlan(engine: Engine, plan: WorkbookPlan): Promise<void> {
  const blank = [...engine.sheets()];
  for (const sheet of plan.sheets) putSheet(engine, engine.addSheet(sheet.name), sheet);
  for (const { id } of blank) engine.deleteSheet(id);
  await engine.settle();
}

function putSheet(engine: Engine, id: string, plan: SheetPlan): void {
  const rows = plan.cells.length;
  const columns = widthOf(plan.cells);
  const cells = plan.cells.map((row) => Array.from({ length: columns }, (_, column) => row[column]));
  engine.restyle(
    id,
    cells.flatMap((row, index) =>
      row.flatMap((cell, column) =>
        cell?.style ? [{ area: { row: index, column, rows: 1, columns: 1 }, style: patchOf(cell.style) }] : [],
      ),
    ),
  );
  if (rows > 0 && columns > 0) {
    engine.write(
      id,
      { row: 0, column: 0, rows, columns },
      cells.map((row) => row.map(inputOf)),
    );
  }
  for (const area of plan.merges) engine.merge(id, area);
  plan.columnWidths.forEach((width, index) =>
    engine.changeLines(id, 'column', index, 1, { size: width * POINTS_PER_CHARACTER }),
  );
  plan.rowHeights.forEach((size, index) => {
    if (size !== undefined) engine.changeLines(id, 'row', index, 1, { size });
  });
  if (plan.frozen) engine.freeze(id, plan.frozen);
  if (plan.page) engine.changePage(id, pageOf(plan.page));
  if (plan.tabColor) engine.changeSheet(id, { tabColor: plan.tabColor });
  for (const validation of plan.validations) engine.validate(id, validation.area, ruleOf(validation));
}

function inputOf(cell: CellPlan | undefined): CellInput {
  const content = cell?.content;
  if (!content) return undefined;
  if ('formula' in content) return { formula: content.formula };
  return { value: 'text' in content ? content.text : content.number };
}

function patchOf(style: Style): StylePatch {
  return {
    fontName: style.font.name,
    fontSize: style.font.size,
    bold: style.font.bold ?? false,
    color: style.font.color ?? '#000000',
    fill: style.fill ?? null,
    horizontal: HORIZONTAL[style.horizontal],
    vertical: VERTICAL[style.vertical],
    wrap: style.wrap ?? false,
    indent: style.indent ?? 0,
    numberFormat: style.numberFormat,
    borders: style.border ? { top: LINE, bottom: LINE, left: LINE, right: LINE } : {},
  };
}

function pageOf({ landscape, onePage, titleRows }: PagePlan): Partial<PageSetup> {
  return {
    orientation: landscape ? 'Landscape' : 'Portrait',
    zoom: { horizontalFitToPages: 1, ...(onePage ? { verticalFitToPages: 1 } : {}) },
    ...(titleRows
      ? { titleRows: { row: titleRows.first, rows: titleRows.last - titleRows.first + 1, ...ALL_COLUMNS } }
      : {}),
  };
}

function ruleOf({ items, strict, prompt = '', refusal = '' }: ListValidation): Parameters<Engine['validate']>[2] {
  return {
    type: 'List',
    formula1: 'area' in items ? `=${fixedRangeName(items.sheet, items.area)}` : items.join(','),
    inCellDropDown: true,
    ignoreBlanks: true,
    errorAlert: { showAlert: strict, style: 'Stop', title: '', message: refusal },
    prompt: { showPrompt: prompt !== '', title: '', message: prompt },
  };
}

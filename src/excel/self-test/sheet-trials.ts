import { freeze, requestFrozen } from '../formats/frozen.ts';
import { requestPage, writePage } from '../formats/page.ts';
import { inExcel } from '../requests/run.ts';
import type { Trial, Trials } from './assumptions.ts';
import { MARKER } from './scratch-sheet.ts';

/** More than Excel promises to tell at once. */
const MERGES = 600;
const LONG_TEXT = '预算公开'.repeat(75);
const PAGE = { landscape: true, onePage: false, titleRows: { first: 0, last: 1 } } as const;

/** What is about cells, rows, columns, and how a sheet is shown and printed. */
export const sheetTrials: Trials<
  | 'cells'
  | 'calculation'
  | 'recalculation'
  | 'texts'
  | 'longTexts'
  | 'rows'
  | 'merges'
  | 'heights'
  | 'lists'
  | 'marks'
  | 'freezing'
  | 'page'
  | 'zoom'
> = {
  cells: onSheet(async (sheet, context) => {
    const corner = sheet.getRange('A1');
    corner.values = [[MARKER]];
    corner.load('values');
    await context.sync();
    return corner.values[0]![0] === MARKER;
  }),

  calculation: onSheet(async (_, context) => {
    const application = context.workbook.application.load('calculationMode');
    await context.sync();
    return application.calculationMode === 'Automatic';
  }),

  recalculation: onSheet(async (sheet, context) => {
    const range = sheet.getRange('B1:C1');
    range.formulas = [[2, '=B1*2']];
    await context.sync();
    sheet.getRange('B1').values = [[3]];
    context.workbook.application.calculate('Full');
    range.load('values');
    await context.sync();
    return range.values[0]![1] === 6;
  }),

  texts: onSheet(async (sheet, context) => {
    const range = sheet.getRange('D1:F1');
    const texts = ['019', '=1+1', '3-1'];
    range.numberFormat = [['@']];
    range.values = [texts];
    range.load('values,formulas');
    await context.sync();
    return [range.values[0], range.formulas[0]].every((line) => String(line) === String(texts));
  }),

  longTexts: onSheet(async (sheet, context) => {
    const cell = sheet.getRange('G1');
    cell.numberFormat = [['@']];
    cell.values = [[LONG_TEXT]];
    cell.load('text');
    await context.sync();
    return cell.text[0]![0] === LONG_TEXT;
  }),

  rows: onSheet(async (sheet, context) => {
    const cell = sheet.getRange('H1');
    cell.formulas = [['=SUM(A20:A21)']];
    sheet.getRange('10:12').insert('Down');
    sheet.getRange('10:10').delete('Up');
    cell.load('formulas');
    await context.sync();
    return cell.formulas[0]![0] === '=SUM(A22:A23)';
  }),

  merges: onSheet(async (sheet, context) => {
    sheet.getRange(`J100:K${99 + MERGES}`).merge(true);
    await context.sync();
    const found = sheet.getRange().getMergedAreasOrNullObject().load('areaCount');
    await context.sync();
    return found.areaCount === MERGES;
  }),

  heights: onSheet(async (sheet, context) => {
    const row = sheet.getRange('30:30');
    row.format.rowHeight = 40;
    row.format.useStandardHeight = true;
    row.load('format/rowHeight');
    const untouched = sheet.getRange('31:31').load('format/rowHeight');
    await context.sync();
    return row.format.rowHeight === untouched.format.rowHeight;
  }),

  lists: onSheet(async (sheet, context) => {
    const { dataValidation } = sheet.getRange('A40');
    dataValidation.rule = { list: { inCellDropDown: true, source: '甲,乙,丙' } };
    dataValidation.load('rule');
    await context.sync();
    return dataValidation.rule.list?.source === '甲,乙,丙';
  }),

  marks: onSheet(async (sheet, context) => {
    const { textComparison } = sheet.getRange('A41').conditionalFormats.add('ContainsText');
    textComparison.rule = { operator: 'NotContains', text: MARKER };
    textComparison.format.fill.color = '#FFC7CE';
    textComparison.load('rule');
    await context.sync();
    return textComparison.rule.text === MARKER;
  }),

  freezing: onSheet(async (sheet, context) => {
    freeze(sheet, { rows: 2, columns: 1 });
    const frozen = requestFrozen(sheet);
    await context.sync();
    return frozen().rows === 2 && frozen().columns === 1;
  }),

  page: onSheet(async (sheet, context) => {
    writePage(sheet, PAGE, null);
    const page = requestPage(sheet);
    await context.sync();
    const { layout, titleRows } = page();
    return layout.paperSize === 'A4' && layout.orientation === 'Landscape' && titleRows === '$1:$2';
  }),

  zoom: onSheet(async (sheet, context) => {
    writePage(sheet, PAGE, null);
    await context.sync();
    sheet.pageLayout.load('zoom');
    await context.sync();
    return sheet.pageLayout.zoom.horizontalFitToPages === 1;
  }),
};

/** A trial on the scratch sheet. */
function onSheet(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<boolean>): Trial {
  return (scratch) => inExcel(async (context) => work(context.workbook.worksheets.getItem(scratch), context));
}

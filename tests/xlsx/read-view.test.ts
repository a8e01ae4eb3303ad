import { describe, expect, it } from 'vitest';
import { formatCell } from '../../src/page/sheet/format-cell.ts';
import { geometryOf, spanIn } from '../../src/page/sheet/geometry.ts';
import { mergedCells } from '../../src/page/sheet/merged-cells.ts';
import { movedBy } from '../../src/page/sheet/move-selection.ts';
import { viewWorkbook } from '../../src/xlsx/view/read-view.ts';
import { packageOf } from './package-of.ts';

const STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.00;-#,##0.00;;@"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>' +
  '<font><b/><i val="0"/><sz val="16"/><color rgb="FFC00000"/><name val="宋体"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/></patternFill></fill></fills>' +
  '<borders count="2"><border/><border><left style="thin"/><right style="thin"><color rgb="FF00FF00"/></right><top/><bottom style="double"/></border></borders>' +
  '<cellXfs count="3"><xf numFmtId="0"/>' +
  '<xf numFmtId="164" fontId="1" fillId="2" borderId="1"><alignment horizontal="right" vertical="center" wrapText="1" indent="2"/></xf>' +
  '<xf numFmtId="0" borderId="1"/></cellXfs>';
const SHEET =
  '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView><pane xSplit="1" ySplit="2" state="frozen"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="2" width="20"/><col min="3" max="3" hidden="1"/></cols><sheetData>' +
  '<row r="1" ht="30"><c r="A1" t="inlineStr"><is><t>=标题</t></is></c></row>' +
  '<row r="2" hidden="1"/>' +
  '<row r="3"><c r="A3" s="1"><v>1234.5</v></c><c r="B3" s="1"><v>0</v></c><c r="D3" s="2"/></row>' +
  '</sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells><pageSetup orientation="landscape" fitToHeight="0"/>';
const NAMES =
  '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">\'表\'!$1:$2</definedName></definedNames>';

const book = await packageOf(
  [
    { name: '表', xml: SHEET },
    { name: '藏', xml: '<sheetData/>', state: 'hidden' },
  ],
  { styles: STYLES, names: NAMES },
);
const workbook = viewWorkbook(book);
const view = workbook.view('表')!;

describe('a sheet as it is seen', () => {
  it('leaves hidden sheets out', () => {
    expect(workbook.sheets).toEqual(['表']);
    expect(workbook.view('藏')).toBeUndefined();
  });

  it('has its looks: letters, ground, lines, place and format', () => {
    expect(view.cellAt(2, 0)).toEqual({
      value: 1234.5,
      formula: null,
      look: {
        font: { name: '宋体', size: 16, bold: true, italic: false, underline: false, color: '#c00000' },
        // half-way from the accent of Office's own theme to white
        fill: '#a7c0de',
        lines: { left: '1px solid', right: '1px solid #00ff00', bottom: '3px double' },
        horizontal: 'right',
        vertical: 'center',
        wrap: true,
        indent: 2,
        numberFormat: '#,##0.00;-#,##0.00;;@',
      },
    });
    expect(view.cellAt(0, 0)!.look).toMatchObject({ horizontal: undefined, vertical: 'bottom', fill: undefined });
  });

  it('shows numbers by their format, zero blank where that says so, and text as text', () => {
    expect(formatCell(view.cellAt(2, 0)!)).toBe('1,234.50');
    expect(formatCell(view.cellAt(2, 1)!)).toBe('');
    expect(formatCell(view.cellAt(0, 0)!)).toBe('=标题');
  });

  it('shows a value whose format nobody understands', () => {
    const { look } = view.cellAt(0, 0)!;
    expect(formatCell({ value: 7, formula: null, look: { ...look, numberFormat: '[[[0' } })).toBe('7');
  });

  it('has its measures, with what is hidden, frozen and repeated in print', () => {
    expect(view.columnWidths).toEqual([20, 20, 0, 8.43]);
    expect(view.rowHeights).toEqual([30, 0, 15]);
    expect(view.frozen).toEqual({ rows: 2, columns: 1 });
    expect(view.page).toEqual({ landscape: true, onePage: false, titleRows: { first: 0, last: 1 } });
    expect(geometryOf(view)).toEqual({ tops: [0, 40, 40, 60], lefts: [0, 145, 290, 290, 354] });
  });

  it('reaches as far as its lines do', () => {
    expect([view.rows, view.columns]).toEqual([3, 4]);
    expect(view.cellAt(2, 3)!.value).toBeNull();
  });
});

describe('a place on a sheet', () => {
  const merged = mergedCells(view);

  it('belongs to the merged cells around it', () => {
    expect(merged.areaAt(1, 1)).toEqual({ row: 0, column: 0, rows: 2, columns: 2 });
    expect(merged.areaAt(2, 1)).toEqual({ row: 2, column: 1, rows: 1, columns: 1 });
    expect(merged.rowsReaching(1, 2)).toEqual([0]);
    expect(merged.rowsReaching(2, 2)).toEqual([]);
    expect(mergedCells({ ...view, merges: [{ row: 0, column: 0, rows: 9, columns: 1 }] }).rowsReaching(3, 9)).toEqual([
      0,
    ]);
  });

  it('is found in what can be seen', () => {
    expect(spanIn([0, 10, 20, 30, 40], 12, 25)).toEqual([1, 2]);
    expect(spanIn([0, 10, 20, 30, 40], -100, 1_000)).toEqual([0, 3]);
    expect(spanIn([0], 0, 100)).toEqual([0, -1]);
  });

  it('moves by keys as in Excel, over merged cells as one, and never off the sheet', () => {
    const press = (key: string, from = { row: 0, column: 0, rows: 2, columns: 2 }, ctrlKey = false) =>
      movedBy({ key, ctrlKey, metaKey: false, altKey: false }, from, { rows: 9, columns: 5 }, 4);
    expect(press('ArrowDown')).toEqual({ row: 2, column: 0 });
    expect(press('ArrowRight')).toEqual({ row: 0, column: 2 });
    expect(press('ArrowUp')).toEqual({ row: 0, column: 0 });
    expect(press('PageDown')).toEqual({ row: 4, column: 0 });
    expect(press('End', undefined, true)).toEqual({ row: 8, column: 4 });
    expect(press('a')).toBeUndefined();
  });
});

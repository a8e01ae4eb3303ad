import { beforeAll, describe, expect, it } from 'vitest';
import type { SheetPlan } from '../../src/workbook/model/plan.ts';
import type { WorkbookSnapshot } from '../../src/workbook/model/snapshot.ts';
import { readWorkbook } from '../../src/xlsx/read/read-workbook.ts';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook.ts';
import { partOf } from '../xlsx/package-of.ts';
import { cellOf, sheetOf, styleOf } from '../xlsx/plans.ts';
import { judgedCell, recalculate, type JudgedWorkbook } from './libreoffice.ts';
import { convert } from './soffice.ts';

const TEXTS = ['=1+1', "'x", '019', '100%', '410329200406170531001', ' 前后 ', 'a\nb', '_x0041_', '😀𠮷', '<b>&amp;'];
const text = styleOf('@');
const money = styleOf('#,##0.00;-#,##0.00;;@', { horizontal: 'right', border: true });

const table: SheetPlan = sheetOf(
  "表1 it's",
  [
    ['部门收支总体情况表'],
    ['收入', 477.24],
    ['支出', cellOf({ formula: '=B2-0.24', result: 0 }, money)],
    ['差', cellOf({ formula: '=ROUND(B2-B2,2)', result: 9 }, money)],
    [cellOf({ text: '是' }, text)],
  ],
  {
    merges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
    columnWidths: [9, 22],
    rowHeights: [30],
    frozen: { rows: 1, columns: 0 },
    page: { landscape: true, titleRows: { first: 0, last: 1 } },
    validations: [
      { area: { row: 4, column: 0, rows: 3000, columns: 1 }, items: ['是', '否'], strict: true },
      {
        area: { row: 4, column: 1, rows: 2, columns: 1 },
        items: { sheet: '文', area: { row: 0, column: 0, rows: 3, columns: 1 } },
        strict: false,
      },
    ],
    tabColor: '#00b050',
  },
);

describe('files of ours in LibreOffice', () => {
  let judged: JudgedWorkbook;
  let again: Uint8Array;
  let snapshot: WorkbookSnapshot;

  beforeAll(async () => {
    const texts = sheetOf(
      '文',
      TEXTS.map((one) => [cellOf({ text: one }, text)]),
    );
    const bytes = await writeWorkbook({ sheets: [table, texts] });
    judged = await recalculate(bytes);
    again = (await convert([bytes], 'xlsx'))[0]!;
    snapshot = await readWorkbook(again);
  });

  it('calculates the formulas and prints the zero blank', () => {
    expect(judgedCell(judged, table.name, 'B3')).toEqual({ value: 477, text: '477.00' });
    expect(judgedCell(judged, table.name, 'B4')).toEqual({ value: 0, text: '' });
  });

  it('shows every text as it was written', () => {
    expect(TEXTS.map((_, row) => judgedCell(judged, '文', `A${row + 1}`).value)).toEqual(TEXTS);
  });

  it('keeps merges, widths, heights, page, titles and lists when it saves the file', async () => {
    const xml = await partOf(again, 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<mergeCell ref="A1:B1"/>');
    const widths = [...xml.matchAll(/<col [^>]*width="([\d.]+)"/g)].map((match) => Number(match[1]));
    expect(widths[0]).toBeCloseTo(9, 0);
    expect(widths[1]).toBeCloseTo(22, 0);
    expect(xml).toMatch(/<row r="1"[^>]* ht="30"/);
    expect(xml).toMatch(/<pageSetup [^>]*paperSize="9"[^>]*fitToWidth="1" fitToHeight="0"[^>]*orientation="landscape"/);
    expect(xml).toMatch(/<dataValidation [^>]*sqref="A5:A\d+" type="list"/);
    expect(xml).toMatch(/文'?!\$A\$1:\$A\$3/);
    expect(xml).toMatch(/<tabColor rgb="FF00B050"/i);
    const names = await partOf(again, 'xl/workbook.xml');
    expect(names.replaceAll('&apos;', "'")).toMatch(/_xlnm\.Print_Titles"[^>]*>'表1 it''s'!\$1:\$2</);
  });

  it('is read by us from the file that it saves', () => {
    const [first, second] = snapshot.sheets;
    expect(first!.formulas[2]).toEqual([null, '=B2-0.24']);
    expect(first!.values[1]).toEqual(['收入', 477.24]);
    expect(second!.values.map((row) => row[0])).toEqual(TEXTS);
  });
});

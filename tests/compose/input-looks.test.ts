import { beforeAll, describe, expect, it } from 'vitest';
import { composeWorkbook } from '../../src/compose/compose-workbook.ts';
import { ENTRIES } from '../../src/ledger/model/sheets.ts';
import type { SheetPlan } from '../../src/workbook/model/plan.ts';
import { partOf } from '../xlsx/package-of.ts';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook.ts';
import { exampleLedger } from './example.ts';

let sheets: readonly SheetPlan[];
beforeAll(() => {
  ({ sheets } = composeWorkbook(exampleLedger()));
});

const sheetOf = (name: string) => sheets.find((one) => one.name === name)!;
const headingsOf = ({ cells }: SheetPlan, row: number) =>
  cells[row]!.map((cell) => (cell?.content && 'text' in cell.content ? cell.content.text : ''));

describe('底稿', () => {
  it('shows codes and amount side by side beside the pane of a small screen', () => {
    const sheet = sheetOf('底稿');
    const headings = headingsOf(sheet, ENTRIES.headingRow);
    const toAmount = sheet.columnWidths.slice(0, headings.indexOf('金额') + 1);
    // a digit of 宋体 11 is 8 pixels wide; the screen has 1366, the pane 350, row numbers and the scroll bar 60
    expect(toAmount.reduce((sum, width) => sum + width * 8, 0)).toBeLessThan(1366 - 350 - 60);
    expect(headings.slice(0, headings.indexOf('金额')).filter((heading) => heading.endsWith('名称'))).toEqual([
      '项目名称',
    ]);
    expect(sheet.frozen).toEqual({ rows: ENTRIES.headingRow + 1, columns: 2 });
  });

  it.each([
    ['底稿', ENTRIES.headingRow],
    ['项目与绩效', 3],
    ['参数', 9],
  ])('%s hides keys, and nothing else', (name, row) => {
    const sheet = sheetOf(name);
    const hidden = sheet.hiddenColumns!.map(
      (column) => headingsOf(sheet, row)[column] || headingsOf(sheet, row - 1)[column],
    );
    expect(hidden.length).toBeGreaterThan(1);
    for (const heading of hidden) expect(heading).not.toMatch(/编码|名称|^金额|^尾差调整$|批复|指标/);
    const shown = headingsOf(sheet, row).filter((_, column) => !sheet.hiddenColumns!.includes(column));
    expect(shown.filter((heading) => /键$/.test(heading))).toEqual(name === '参数' ? ['来源键'] : []);
  });

  it('is so in a file', async () => {
    const sheet = { ...sheetOf('项目与绩效'), validations: [] };
    const xml = await partOf(await writeWorkbook({ sheets: [sheet] }), 'xl/worksheets/sheet1.xml');
    const columns = [...xml.matchAll(/<col min="(\d+)"[^>]* hidden="1"/g)].map(([, min]) => Number(min) - 1);
    expect(columns).toEqual(sheet.hiddenColumns);
  });
});

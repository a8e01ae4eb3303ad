import { INPUT_SHEETS, TABLE_SHEETS, TEXT_SHEET } from '../fixtures/sheet-names.ts';
import { describe, expect, it } from 'vitest';
import { composeTemplate, composeWorkbook } from '../../src/compose/compose-workbook.ts';
import { areaName } from '../../src/workbook/model/address.ts';
import { textWidth } from '../../src/workbook/model/text-size.ts';
import { TABLES } from '../../src/tables/all.ts';
import { headerMerges } from '../seed/headers.ts';
import { exampleLedger } from './example.ts';

const plan = composeWorkbook(exampleLedger());
const sheetOf = (number: number) => plan.sheets.find((sheet) => sheet.name === TABLES[number - 1]!.sheet)!;

describe('the sheets of the twelve tables', () => {
  it('stand behind the input sheets, in their order', () => {
    expect(plan.sheets.map((sheet) => sheet.name)).toEqual([...INPUT_SHEETS, ...TABLE_SHEETS, TEXT_SHEET]);
  });

  it.each(Object.keys(headerMerges).map(Number))('table %i merges its headings as printed', (number) => {
    const first = number === 11 ? 3 : 2;
    const rows = { 1: 2, 3: 3, 4: 3, 5: 3, 6: 2, 8: 2, 9: 3, 10: 2, 11: 0, 12: 3 }[number]!;
    const merges = sheetOf(number)
      .merges.filter((area) => area.row >= first && area.row < first + rows)
      .map((area) => areaName({ ...area, row: area.row - first }));
    expect(merges.sort()).toEqual([...headerMerges[number]!].sort());
  });

  it('tables of many columns print on A3, for 7.5 points on paper', () => {
    const onA3 = plan.sheets.filter(({ page }) => page?.paper === 'A3').map(({ name }) => name);
    expect(onA3).toEqual(['表2 收入总体', '表7 经济分类汇总', '表12 项目绩效']);
  });

  it.each(TABLES.map((_, index) => index + 1))('table %i prints landscape with its title rows repeated', (number) => {
    const { page, frozen, merges } = sheetOf(number);
    expect(page?.landscape).toBe(true);
    // table 11 repeats the headings of its indicators instead (page-breaks.test.ts)
    if (number !== 11) {
      expect(page?.titleRows?.first).toBe(0);
      expect(frozen?.rows).toBe(page!.titleRows!.last + 1);
    }
    expect(merges.some((area) => area.row === 0)).toBe(true);
  });

  it('tables whose rows are always the same print on one page', () => {
    const onOnePage = plan.sheets.filter(({ page }) => page?.onePage).map(({ name }) => name);
    expect(onOnePage).toEqual(['表1 收支总体', '表4 财政拨款收支']);
    // A4 across less the margins is 487 points high, and print stays legible down to three quarters of its size
    for (const name of onOnePage) {
      const heights = plan.sheets.find((sheet) => sheet.name === name)!.rowHeights;
      expect(heights.reduce<number>((sum, height) => sum + height!, 0)).toBeLessThan(487 / 0.75);
    }
  });

  it('columns of amounts are wide enough for all money of the department, and in tables of many columns no wider', () => {
    const large = exampleLedger();
    large.entries[0]!.amount = 123_456_789.01;
    const amountWidths = (ledger: typeof large, number: number) => {
      const sheet = composeWorkbook(ledger).sheets.find(({ name }) => name === TABLES[number - 1]!.sheet)!;
      return sheet.columnWidths.slice(number === 2 ? 5 : 8);
    };
    for (const number of [2, 3]) {
      for (const width of amountWidths(large, number)) expect(width).toBeGreaterThanOrEqual('123,456,789.01'.length);
    }
    for (const width of amountWidths(exampleLedger(), 2)) expect(width).toBe(9);
  });

  it('have no row above 409 points, and no text that needs more room than its cell has', () => {
    for (const sheet of plan.sheets.filter(({ name }) => name.startsWith('表'))) {
      for (const height of sheet.rowHeights) expect(height).toBeLessThanOrEqual(409);
      sheet.cells.forEach((row, index) =>
        row.forEach((cell, column) => {
          if (!cell?.content || !('text' in cell.content)) return;
          const area = sheet.merges.find((merge) => merge.row === index && merge.column === column);
          const sum = (sizes: readonly (number | undefined)[], from: number, count: number) =>
            sizes.slice(from, from + count).reduce<number>((total, size) => total + size!, 0);
          const width = sum(sheet.columnWidths, column, area?.columns ?? 1);
          const height = sum(sheet.rowHeights, index, area?.rows ?? 1);
          const lines = cell.content.text.split('\n').map((line) => Math.max(1, textWidth(line) / width));
          const needed = lines.reduce((total, count) => total + Math.ceil(count), 0) * cell.style!.font.size * 1.2;
          expect(`${sheet.name} R${index + 1}C${column + 1} ${needed <= height + 3}`).toMatch(/true$/);
        }),
      );
    }
  });

  it('divide a text over several rows that is too long for one', () => {
    const ledger = exampleLedger();
    const goals = Array.from({ length: 60 }, (_, index) => `${index + 1}: 规范事项管理。`).join('\n');
    const long = composeWorkbook({ ...ledger, performance: { ...ledger.performance, goals } });
    const sheet = long.sheets.find(({ name }) => name === '表11 整体绩效')!;
    const cell = sheet.merges.find((area) => area.column === 1 && area.columns === 4 && area.rows > 1)!;
    const heights = sheet.rowHeights.slice(cell.row, cell.row + cell.rows);
    expect(Math.max(...(heights as number[]))).toBeLessThanOrEqual(409);
    expect(heights.reduce<number>((sum, height) => sum + height!, 0)).toBeGreaterThan(60 * 12);
  });

  it('keep codes as text and print zero as blank', () => {
    const { cells } = sheetOf(3);
    const content = (row: number, column: number) => cells[row]![column]!.content;
    expect(content(6, 3)).toEqual({ text: '019' });
    expect(content(7, 1)).toEqual({ text: '03' });
    expect(cells[7]![1]!.style!.numberFormat).toBe('@');
    expect(cells[7]![8]!.style!.numberFormat).toBe('#,##0.00;-#,##0.00;;@');
  });
});

describe('the blank template', () => {
  const template = composeTemplate({ year: 2026, department: { code: '', name: '某局' } });

  it('is of the year and department that were asked for', () => {
    const first = template.sheets.find(({ name }) => name === '表1 收支总体')!;
    expect(first.cells[0]![0]!.content).toEqual({ text: '2026年部门收支总体情况表' });
    expect(first.cells[1]![0]!.content).toEqual({ text: '部门名称：某局' });
  });

  it('has formulas in every money cell of tables 1, 4, 11 and 12, and typed leaves elsewhere', () => {
    const empty = (number: number) =>
      template.sheets
        .find(({ name }) => name === TABLES[number - 1]!.sheet)!
        .cells.flat()
        .filter((cell) => cell && !cell.content && cell.style!.numberFormat.includes('0.00')).length;
    // What looks like a money cell and is none: the gaps of 收入 (33 rows of 支出 beside 13 and 10) and the merged half of table 11.
    expect([1, 4, 11, 12].map(empty)).toEqual([33 - 13, 33 - 10, 6, 0]);
    for (const number of [2, 3, 5, 6, 7, 8, 9, 10]) expect(empty(number)).toBeGreaterThan(0);
  });
});

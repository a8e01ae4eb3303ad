import { describe, expect, it } from 'vitest';
import { composeTables } from '../../src/compose/tables/compose-tables.ts';
import { ledgerDisclosure } from '../../src/compose/tables/ledger-disclosure.ts';
import { pageBreaks } from '../../src/layout/page-breaks.ts';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook.ts';
import { partOf } from '../xlsx/package-of.ts';
import { exampleLedger } from './example.ts';

describe('a new page begins', () => {
  const ten = (rows: number) => Array<number>(rows).fill(10);

  it.each([
    ['nowhere where all fits', ten(5), [0, 0, 0, 0, 0], []],
    ['where the page is full', ten(12), ten(12).fill(0), [5, 10]],
    ['before a group that does not fit', ten(8), [0, 0, 0, 0, 1, 1, 1, 1], [3]],
    ['inside a group that is higher than a page, where fewest cells are cut', ten(9), [0, 2, 2, 2, 1, 2, 2, 2, 2], [4]],
    ['not where a page would be nearly empty', ten(8), [0, 0, 1, 1, 1, 1, 1, 1], [5]],
  ])('%s', (_, heights, crossed, expected) => {
    expect(pageBreaks(heights, crossed, 50)).toEqual(expected);
  });
});

describe('table 11 of the seed', () => {
  const { sheets } = composeTables(ledgerDisclosure(exampleLedger()), undefined);
  const sheet = sheets.find(({ name }) => name === '表11 整体绩效')!;
  const firstText = (row: number) =>
    sheet.cells[row]!.map((cell) => (cell?.content && 'text' in cell.content ? cell.content.text : '')).find(Boolean);

  it('breaks between its groups, and repeats the headings of the indicators', () => {
    const { breaks, titleRows } = sheet.page!;
    expect(breaks!.map(firstText)).toEqual(['一级指标', '产出指标']);
    expect(titleRows).toEqual({ first: breaks![0], last: breaks![0] });
    for (const row of breaks!) {
      expect(sheet.merges.filter((area) => area.row < row && area.row + area.rows > row)).toEqual([]);
    }
  });

  it('does so in a file', async () => {
    const values = sheet.cells.map((line) => line.map((cell) => cell && { style: cell.style! }));
    const xml = await partOf(
      await writeWorkbook({ sheets: [{ ...sheet, cells: values }] }),
      'xl/worksheets/sheet1.xml',
    );
    expect([...xml.matchAll(/<brk id="(\d+)" max="16383" man="1"\/>/g)].map(([, row]) => Number(row))).toEqual(
      sheet.page!.breaks,
    );
  });
});

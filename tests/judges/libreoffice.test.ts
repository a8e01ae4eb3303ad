import { beforeAll, describe, expect, it } from 'vitest';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook.ts';
import type { CellContent, SheetPlan } from '../../src/workbook/model/plan.ts';
import type { Style } from '../../src/workbook/model/style.ts';
import { readFlatOds, type JudgedSheet } from './flat-ods.ts';
import { judgedCell, recalculateAll, type JudgedWorkbook } from './libreoffice.ts';
import { convert } from './soffice.ts';

const plain = (numberFormat: string): Style => ({
  font: { name: '宋体', size: 11 },
  horizontal: 'left',
  vertical: 'center',
  numberFormat,
});
const MONEY = '#,##0.00;-#,##0.00;;@';

function column(name: string, cells: readonly [CellContent, string][]): SheetPlan {
  return {
    name,
    mode: 'replace',
    cells: cells.map(([content, format]) => [{ content, style: plain(format) }]),
    merges: [],
    columnWidths: [],
    rowHeights: [],
    validations: [],
  };
}

describe('the LibreOffice judge', () => {
  let first: JudgedWorkbook;
  let second: JudgedWorkbook;
  let believed: JudgedSheet[];

  beforeAll(async () => {
    const liars: [CellContent, string][] = [
      [{ number: 2 }, 'General'],
      [{ formula: '=A1*21', result: 999 }, 'General'],
      [{ formula: '="a"&A1', result: 'planted' }, 'General'],
      [{ formula: '=1/0', result: 0 }, 'General'],
      [{ formula: '=A1+nonsense', result: 0 }, 'General'],
      [{ text: '019' }, '@'],
      [{ text: 'a  b\nc' }, '@'],
      [{ formula: '=IF(A1=2,"","x")', result: 'planted' }, 'General'],
      [{ formula: '=A1=2', result: 'planted' }, 'General'],
    ];
    const money: [CellContent, string][] = [1234.5, 0, -1].map((number) => [{ number }, MONEY]);
    const dates: [CellContent, string][] = [[{ number: 45_657.5 }, 'yyyy-mm-dd hh:mm']];
    const files = [
      await writeWorkbook({ sheets: [column('谎', liars)] }),
      await writeWorkbook({ sheets: [column('款', money), column('日', dates)] }),
    ];
    believed = (await convert(files.slice(0, 1), 'fods')).flatMap((bytes) =>
      readFlatOds(new TextDecoder().decode(bytes)),
    );
    [first, second] = (await recalculateAll(files)) as [JudgedWorkbook, JudgedWorkbook];
  });

  it('does not believe planted results', () => {
    expect(judgedCell(first, '谎', 'A2').value).toBe(42);
    expect(judgedCell(first, '谎', 'A3').value).toBe('a2');
    expect(judgedCell(first, '谎', 'A8')).toEqual({ value: '', text: '' });
    expect(judgedCell(first, '谎', 'A9').value).toBe(1);
  });

  it('would believe them if they were not taken out', () => {
    expect(believed[0]?.values[1]?.[0]).toBe(999);
    expect(believed[0]?.values[2]?.[0]).toBe('planted');
  });

  it('shows errors as errors', () => {
    expect(judgedCell(first, '谎', 'A4').value).toBe('#DIV/0!');
    expect(judgedCell(first, '谎', 'A5').value).toBe('#NAME?');
  });

  it('keeps text text', () => {
    expect(judgedCell(first, '谎', 'A6')).toEqual({ value: '019', text: '019' });
    expect(judgedCell(first, '谎', 'A7')).toEqual({ value: 'a  b\nc', text: 'a  b\nc' });
  });

  it('tells what is displayed apart from what is there', () => {
    expect(judgedCell(second, '款', 'A1')).toEqual({ value: 1234.5, text: '1,234.50' });
    expect(judgedCell(second, '款', 'A2')).toEqual({ value: 0, text: '' });
    expect(judgedCell(second, '款', 'A3')).toEqual({ value: -1, text: '-1.00' });
    expect(judgedCell(second, '日', 'A1')).toEqual({ value: 45_657.5, text: '2024-12-31 12:00' });
  });

  it('returns the sheets in order and refuses to judge a sheet that is not there', () => {
    expect(second.sheets.map(({ name }) => name)).toEqual(['款', '日']);
    expect(() => judgedCell(second, '谎', 'A1')).toThrow('no sheet 谎');
  });
});

describe('reading flat ODS', () => {
  it('unrolls repeated cells and rows, steps over empty and covered ones, and skips notes', () => {
    const xml = `<office:document><table:table table:name="T">
      <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="3"/></table:table-row>
      <table:table-row table:number-rows-repeated="2">
        <table:table-cell/>
        <table:table-cell office:value-type="float" office:value="7" table:number-columns-repeated="2">
          <office:annotation><text:p>note</text:p></office:annotation><text:p>7<text:s text:c="2"/>元</text:p>
        </table:table-cell>
        <table:covered-table-cell table:number-columns-repeated="2"/>
        <table:table-cell office:value-type="string"><text:p>x</text:p><text:p/></table:table-cell>
        <table:table-cell table:number-columns-repeated="16384"/>
      </table:table-row>
      <table:table-row table:number-rows-repeated="1048570"><table:table-cell/></table:table-row>
    </table:table></office:document>`;
    const values = [null, 7, 7, null, null, 'x\n'];
    const texts = ['', '7  元', '7  元', '', '', 'x\n'];
    expect(readFlatOds(xml)).toEqual([{ name: 'T', values: [[], [], values, values], texts: [[], [], texts, texts] }]);
  });
});

import { utils, write } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { UnreadableWorkbook } from '../../src/xlsx/errors.ts';
import { readForeign } from '../../src/xlsx/read-foreign.ts';

/** 单位,金额 in GB18030. */
const GB_HEADINGS = [0xb5, 0xa5, 0xce, 0xbb, 0x2c, 0xbd, 0xf0, 0xb6, 0xee];
const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);

async function xlsx(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('明细');
  sheet.addRows([
    ['单位编码', '项目编码', '金额', '说明'],
    ['019001', '410727240000000038808', 1234.5, '=1+1'],
    [19001, null, -0.1, true],
    ['019001', null, { formula: 'C2+C3', result: 1234.4 }, { error: '#REF!' }],
  ]);
  sheet.getCell('A3').numFmt = '000000';
  sheet.mergeCells('B2:B3');
  sheet.getRow(3).hidden = true;
  sheet.getCell('C2').note = 'not read';
  book.addWorksheet('隐藏', { state: 'hidden' }).addRow(['x']);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe('a foreign .xlsx', () => {
  it('gives values, merged areas and hidden rows; hidden sheets are left out', async () => {
    const sheets = readForeign(await xlsx());
    expect(sheets.map(({ name }) => name)).toEqual(['明细']);
    expect(sheets[0]!.values).toEqual([
      ['单位编码', '项目编码', '金额', '说明'],
      ['019001', '410727240000000038808', 1234.5, '=1+1'],
      ['019001', null, -0.1, true],
      ['019001', null, 1234.4, '#REF!'],
    ]);
    expect(sheets[0]!.merged).toEqual([{ row: 1, column: 1, rows: 2, columns: 1 }]);
    expect(sheets[0]!.hiddenRows).toEqual([2]);
  });
});

describe('a foreign .xls', () => {
  it('of Excel 97–2003 is read', () => {
    const sheet = utils.aoa_to_sheet([
      ['单位编码', '', '金额'],
      ['019001', '2010301', 12.34],
    ]);
    sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }];
    const book = { SheetNames: ['表一'], Sheets: { 表一: sheet } };
    const [read] = readForeign(new Uint8Array(write(book, { type: 'array', bookType: 'biff8' })));
    expect(read!.name).toBe('表一');
    expect(read!.values.map((row) => row.map((value) => value ?? ''))).toEqual([
      ['单位编码', '', '金额'],
      ['019001', '2010301', 12.34],
    ]);
    expect(read!.merged).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
  });

  it('that is a web page inside, as systems export it, keeps its codes as text', () => {
    const page =
      '<html><body><table><tr><td rowspan="2">019001</td><td>1,234.50</td></tr><tr><td>100%</td></tr></table></body></html>';
    const [sheet] = readForeign(utf8(page));
    expect(sheet!.values[0]).toEqual(['019001', '1,234.50']);
    expect(sheet!.values[1]![1]).toBe('100%');
    expect(sheet!.merged).toEqual([{ row: 0, column: 0, rows: 2, columns: 1 }]);
  });

  it('that is such a page in GB18030 is read too', () => {
    const page = [...ascii('<table><tr><td>'), ...GB_HEADINGS, ...ascii('</td></tr></table>')];
    expect(readForeign(Uint8Array.from(page))[0]!.values).toEqual([['单位,金额']]);
  });
});

describe('a foreign text', () => {
  const rows = [
    ['单位', '金额'],
    ['019001', '1,234.50'],
    ['a"b\nc', '=1+1'],
  ];
  const csv = '单位,金额\r\n019001,"1,234.50"\r\n"a""b\nc",=1+1\r\n';

  it.each([
    ['UTF-8', utf8(csv)],
    ['UTF-8 with its mark', utf8(`\uFEFF${csv}`)],
    ['GB18030', Uint8Array.from([...GB_HEADINGS, ...ascii('\r\n019001,"1,234.50"\r\n"a""b\nc",=1+1\r\n')])],
    [
      'UTF-16',
      Uint8Array.from([...`\uFEFF${csv}`].flatMap((one) => [one.charCodeAt(0) & 0xff, one.charCodeAt(0) >> 8])),
    ],
    ['UTF-8 with tabs', utf8('单位\t金额\n019001\t1,234.50\n"a""b\nc"\t=1+1')],
  ])('in %s is read, every cell as text', (_, bytes) => {
    expect(readForeign(bytes)).toEqual([{ name: '', values: rows, merged: [], hiddenRows: [] }]);
  });
});

describe('what cannot be read', () => {
  const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const utf16 = (text: string) => [...text].flatMap((character) => [character.charCodeAt(0), 0]);
  it.each<[string, string, () => Promise<Uint8Array> | Uint8Array]>([
    ['nothing', 'empty', () => new Uint8Array()],
    ['a picture', 'notXlsx', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ['a file with a password', 'encrypted', () => Uint8Array.from([...OLE, ...utf16('EncryptedPackage'), 0])],
    ['half a file', 'damaged', async () => (await xlsx()).slice(0, 3000)],
    ['half an .xls', 'damaged', () => Uint8Array.from([...OLE, 0, 0])],
    ['a zip of something', 'damaged', () => new JSZip().file('a.txt', 'a').generateAsync({ type: 'uint8array' })],
  ])('%s is refused as %s', async (_, code, make) => {
    const bytes = await make();
    expect(() => readForeign(bytes)).toThrow(UnreadableWorkbook);
    expect(() => readForeign(bytes)).toThrow(`unreadable workbook: ${code}`);
  });
});

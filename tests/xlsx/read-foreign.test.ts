import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { UnreadableWorkbook } from '../../src/xlsx/package/errors.ts';
import { readForeign } from '../../src/xlsx/read/read-foreign.ts';
import { packageOf, zipOf } from './package-of.ts';

/** 单位,金额 in GB18030. */
const GB_HEADINGS = [0xb5, 0xa5, 0xce, 0xbb, 0x2c, 0xbd, 0xf0, 0xb6, 0xee];
const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);

/** Codes as text and as a number that is shown with its zero, a merged area, a hidden row, a hidden sheet, a note. */
async function xlsx(): Promise<Uint8Array> {
  const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  const rows = [
    ['单位编码', '项目编码', '金额', '说明'].map(text).join(''),
    `${text('019001')}${text('410727240000000038808')}<c><v>1234.5</v></c>${text('=1+1')}`,
    '<c s="1"><v>19001</v></c><c/><c><v>-0.1</v></c><c t="b"><v>1</v></c>',
    `${text('019001')}<c/><c><f>C2+C3</f><v>1234.4</v></c><c t="e"><v>#REF!</v></c>`,
  ];
  const data = rows.map((cells, row) => `<row r="${row + 1}"${row === 2 ? ' hidden="1"' : ''}>${cells}</row>`);
  const merges = '<mergeCells count="1"><mergeCell ref="B2:B3"/></mergeCells>';
  const styles =
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="000000"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs>';
  return packageOf(
    [
      { name: '明细', xml: `<sheetData>${data.join('')}</sheetData>${merges}` },
      { name: '隐藏', xml: `<sheetData><row r="1">${text('x')}</row></sheetData>`, state: 'hidden' },
    ],
    { styles },
  );
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
    ['half a file', 'damaged', async () => (await xlsx()).slice(0, 1000)],
    ['half an .xls', 'damaged', () => Uint8Array.from([...OLE, 0, 0])],
    ['a zip of something', 'notXlsx', () => zipOf({ 'a.txt': 'a' })],
  ])('%s is refused as %s', async (_, code, make) => {
    const bytes = await make();
    expect(() => readForeign(bytes)).toThrow(UnreadableWorkbook);
    expect(() => readForeign(bytes)).toThrow(`unreadable workbook: ${code}`);
  });
});

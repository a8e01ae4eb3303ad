import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { UnreadableWorkbook } from '../../src/xlsx/errors.ts';
import { readWorkbook } from '../../src/xlsx/read-workbook.ts';
import { writeWorkbook } from '../../src/xlsx/write-workbook.ts';
import { packageOf } from './package-of.ts';
import { sheetOf } from './plans.ts';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string): number[] => [...text].flatMap((character) => [character.charCodeAt(0), 0]);
const sheetWith = (xml: string) => packageOf([{ name: 'S', xml: `<sheetData><row r="1">${xml}</row></sheetData>` }]);

async function wordFile(): Promise<Uint8Array> {
  const zip = new JSZip();
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  zip.file(
    '_rels/.rels',
    `<Relationships><Relationship Id="a" Type="${type}" Target="word/document.xml"/></Relationships>`,
  );
  zip.file('word/document.xml', '<w:document xmlns:w="w"><w:body/></w:document>');
  return zip.generateAsync({ type: 'uint8array' });
}

const cases: [string, string, () => Promise<Uint8Array> | Uint8Array][] = [
  ['nothing', 'empty', () => new Uint8Array()],
  ['a text', 'notXlsx', () => new TextEncoder().encode('科目,金额\n')],
  ['a Word file', 'notXlsx', wordFile],
  ['a zip of something', 'notXlsx', () => new JSZip().file('a.txt', 'a').generateAsync({ type: 'uint8array' })],
  ['an .xls', 'legacy', () => Uint8Array.from([...OLE, 0, ...utf16('Workbook')])],
  ['a very old .xls', 'legacy', () => Uint8Array.from([0x09, 0x04, 0x06, 0x00, 0, 0, 0x10, 0])],
  ['a file with a password', 'encrypted', () => Uint8Array.from([...OLE, 0x45, ...utf16('EncryptedPackage')])],
  ['half a file', 'damaged', async () => (await writeWorkbook({ sheets: [sheetOf('S', [['x']])] })).slice(0, 3000)],
  ['a sheet that breaks off', 'damaged', () => sheetWith('<c r="A1">')],
  ['a string that is not there', 'damaged', () => sheetWith('<c r="A1" t="s"><v>5</v></c>')],
  ['a cell that stands nowhere', 'damaged', () => sheetWith('<c r="A-1"><v>1</v></c>')],
  ['a sheet of 17 thousand million cells', 'tooLarge', () => sheetWith('<c r="XFD1048576"><v>1</v></c>')],
];

describe('what is no workbook', () => {
  it.each(cases)('%s is refused as %s', async (_, code, make) => {
    const error = await readWorkbook(await make()).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UnreadableWorkbook);
    expect((error as UnreadableWorkbook).code).toBe(code);
  });
});

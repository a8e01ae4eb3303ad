import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { UnreadableWorkbook } from '../../src/xlsx/package/errors.ts';
import { readWorkbook } from '../../src/xlsx/read/read-workbook.ts';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook.ts';
import { packageOf, zipOf } from './package-of.ts';
import { sheetOf } from './plans.ts';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string): number[] => [...text].flatMap((character) => [character.charCodeAt(0), 0]);
const sheetWith = (xml: string) => packageOf([{ name: 'S', xml: `<sheetData><row r="1">${xml}</row></sheetData>` }]);

function wordFile(): Uint8Array {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  return zipOf({
    '_rels/.rels': `<Relationships><Relationship Id="a" Type="${type}" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': '<w:document xmlns:w="w"><w:body/></w:document>',
  });
}

async function halfOf(): Promise<Uint8Array> {
  const whole = await writeWorkbook({ sheets: [sheetOf('S', [['x']])] });
  return whole.slice(0, whole.length / 2);
}

/** Somebody's disk has made 95.8 of 85.8. */
async function flipped(): Promise<Uint8Array> {
  const parts = unzipSync(await sheetWith('<c r="A1"><v>85.8</v></c>'));
  const zip = zipSync(parts, { level: 0 });
  zip[Buffer.from(zip).indexOf('85.8')] = '9'.charCodeAt(0);
  return zip;
}

/** Fourteen sheets, each with far corners: none of them alone is too large. */
const manyCorners = () =>
  packageOf(
    Array.from({ length: 14 }, (_, index) => ({
      name: `S${index}`,
      xml: '<sheetData><row r="1"><c r="S1"><v>1</v></c></row><row r="1000000"><c r="A1000000"><v>1</v></c></row></sheetData>',
    })),
  );

const manySheets = () =>
  packageOf(Array.from({ length: 2_001 }, (_, index) => ({ name: `S${index}`, xml: '<sheetData/>' })));

const cases: [string, string, () => Promise<Uint8Array> | Uint8Array][] = [
  ['nothing', 'empty', () => new Uint8Array()],
  ['a text', 'notXlsx', () => new TextEncoder().encode('科目,金额\n')],
  ['a Word file', 'notXlsx', wordFile],
  ['a zip of something', 'notXlsx', () => zipOf({ 'a.txt': 'a' })],
  ['an .xls', 'legacy', () => Uint8Array.from([...OLE, 0, ...utf16('Workbook')])],
  ['a very old .xls', 'legacy', () => Uint8Array.from([0x09, 0x04, 0x06, 0x00, 0, 0, 0x10, 0])],
  ['a file with a password', 'encrypted', () => Uint8Array.from([...OLE, 0x45, ...utf16('EncryptedPackage')])],
  ['half a file', 'damaged', halfOf],
  ['a sheet that breaks off', 'damaged', () => sheetWith('<c r="A1">')],
  ['a string that is not there', 'damaged', () => sheetWith('<c r="A1" t="s"><v>5</v></c>')],
  ['a cell that stands nowhere', 'damaged', () => sheetWith('<c r="A-1"><v>1</v></c>')],
  ['a file with a digit that was flipped', 'damaged', flipped],
  ['a workbook of two thousand sheets and one', 'tooLarge', manySheets],
  ['a workbook of 266 million cells', 'tooLarge', manyCorners],
  ['a sheet of 17 thousand million cells', 'tooLarge', () => sheetWith('<c r="XFD1048576"><v>1</v></c>')],
];

describe('what is no workbook', () => {
  it.each(cases)('%s is refused as %s', async (_, code, make) => {
    const error = await readWorkbook(await make()).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UnreadableWorkbook);
    expect((error as UnreadableWorkbook).code).toBe(code);
  });
});

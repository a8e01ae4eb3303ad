import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { pdfToPicturePath } from '../environment/tools.ts';
import { LOOKS } from '../xlsx/hidden-looks.ts';
import { packageOf } from '../xlsx/package-of.ts';
import { copyOf } from '../xlsx/publish-book.ts';
import { convert } from './soffice.ts';

const run = promisify(execFile);

/**
 * The sheet in which nothing can be seen but its first and last row; each other cell hides a figure in a way of its own. Black
 * on black is not among them: LibreOffice writes letters of no colour white there, which Excel does not.
 */
const sheet = (look: (hiding: number) => number, rules: string) => `<sheetFormatPr defaultRowHeight="15"/>
  <cols><col min="1" max="3" width="12" customWidth="1"/><col min="4" max="4" width="12" hidden="1" customWidth="1"/></cols>
  <sheetData>
    <row r="1"><c r="A1"><v>100</v></c><c r="B1" s="9"><v>200</v></c></row>
    ${[1, 2, 3, 4, 5, 6, 7].map((hiding) => `<row r="${hiding + 1}"><c r="B${hiding + 1}" s="${look(hiding)}"><v>987654</v></c></row>`).join('')}
    <row r="10" ht="1" customHeight="1"><c r="B10"><v>987654</v></c></row>
    <row r="11" hidden="1"><c r="B11"><v>987654</v></c></row>
    <row r="12"><c r="D12"><v>987654</v></c></row>
    <row r="13"><c r="B13"><v>987654</v></c></row>
    <row r="14"><c r="A14"><v>100</v></c></row>
  </sheetData>${rules}`;

const RULE =
  '<conditionalFormatting sqref="B13"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>5</formula></cfRule></conditionalFormatting>';
const hidden = sheet((hiding) => hiding, RULE);
/** The same with all of it to be seen, but for what stands in hidden rows and columns. */
const seen = sheet(() => 0, '');

/** The page of a workbook as LibreOffice prints it, drawn in grey: one byte a point. */
async function paperOf(xml: string, published: boolean): Promise<Uint8Array> {
  // LibreOffice refuses a workbook without the table of strings that it names
  const book = await packageOf([{ name: '表', xml }], { strings: '<si><t/></si>', ...LOOKS });
  const [pdf] = await convert([published ? (await copyOf(book)).bytes : book], 'pdf');
  const folder = await mkdtemp(join(tmpdir(), 'twelve-paper-'));
  try {
    await writeFile(join(folder, 'a.pdf'), pdf!);
    const { stdout } = await run(pdfToPicturePath(), ['-gray', '-r', '72', join(folder, 'a.pdf'), join(folder, 'p')]);
    expect(stdout).toBe('');
    return await readFile(join(folder, 'p-1.pgm'));
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('what could not be seen on paper', () => {
  let before: Uint8Array;
  let after: Uint8Array;

  beforeAll(async () => {
    [before, after] = [await paperOf(hidden, false), await paperOf(hidden, true)];
  });

  it('is not seen on the paper of the 公开版 either: it has no ink where there was none', () => {
    expect(inked(before, after)).toBe(0);
    // what was seen still is
    expect(after.filter((grey) => grey < 128).length).toBeGreaterThan(1_000);
  });

  it('would be seen there: the same figures without what hides them', async () => {
    expect(inked(before, await paperOf(seen, false))).toBeGreaterThan(100);
  });
});

/** How many points of a page are darker than they were; 255 is white. */
const inked = (before: Uint8Array, after: Uint8Array): number =>
  after.filter((grey, point) => grey < before[point]!).length;

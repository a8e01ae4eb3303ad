import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeInputSheets } from '../../src/compose/compose-workbook.ts';
import { parseLedger } from '../../src/ledger/read/parse-ledger.ts';
import { openFile } from '../../src/xlsx/file-port.ts';
import { exampleLedger } from '../app/open-book.ts';
import { packageOf } from '../xlsx/package-of.ts';
import { closeBrowser, openPage, type OpenPage } from './open-page.ts';

/** Parts of every kind, of which we know nothing. */
const FOREIGN: Readonly<Record<string, string>> = {
  'xl/charts/chart1.xml': '<c:chartSpace xmlns:c="c"/>',
  'xl/pivotTables/pivotTable1.xml': '<pivotTableDefinition/>',
  'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="x"><xdr:sp/></xdr:wsDr>',
  'xl/vbaProject.bin': 'Attribut\u0000e VB_Name',
  'xl/printerSettings/printerSettings1.bin': '\u0001\u0002',
  'xl/comments1.xml': '<comments/>',
  'customXml/item1.xml': '<sources  a = "1" ></sources>',
};
const OTHER =
  '<sheetPr codeName="Sheet2"/><sheetData><row r="1" spans="1:2"><c r="A1" cm="1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c>' +
  '<c r="B1"><v>2</v></c></row></sheetData><autoFilter ref="A1:B1"/><legacyDrawing r:id="rId3"/>';

let open: OpenPage;
let folder: string;
let before: Uint8Array;

beforeAll(async () => {
  const reading = parseLedger(exampleLedger());
  if (!reading.ok) throw new Error('the example is no ledger');
  const file = openFile(await packageOf([{ name: '我的图表', xml: OTHER }], { parts: FOREIGN }));
  await file.port.apply(composeInputSheets(reading.ledger, reading.ledger));
  before = await file.save();
  folder = await mkdtemp(join(tmpdir(), 'page-'));
  await writeFile(join(folder, '带宏.xlsm'), before);
  open = await openPage();
});
afterAll(async () => {
  await closeBrowser();
  await rm(folder, { recursive: true });
});

describe('what others put into a workbook', () => {
  it('goes through the page and comes out as it was', async () => {
    const { page } = open;
    await open.upload('打开…', join(folder, '带宏.xlsm'));
    await page.locator('.page-file-name', { hasText: '带宏.xlsm' }).waitFor();
    await page.getByRole('tab', { name: '2 生成' }).click();
    await page.getByRole('button', { name: '一键生成' }).click();
    await page.getByText('十二张表已生成').waitFor();
    const after = unzipSync(await open.downloaded('另存为…'));
    await page.getByText('已存为“带宏.xlsm”').waitFor();
    const was = unzipSync(before);
    for (const path of [...Object.keys(FOREIGN), 'xl/worksheets/sheet1.xml'])
      expect(after[path], path).toEqual(was[path]);
  });
});

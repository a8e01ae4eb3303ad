import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { composeTables } from '../../src/compose/tables/compose-tables.ts';
import { ledgerDisclosure } from '../../src/compose/tables/ledger-disclosure.ts';
import { ledgerRange } from '../../src/compose/input/entries-sheet.ts';
import { layoutFor } from '../../src/compose/input/input-sheets.ts';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook.ts';
import { exampleLedger } from '../compose/example.ts';
import { largeLedger } from '../compose/large-ledger.ts';
import { pdfToTextPath } from '../environment/tools.ts';
import { convert } from './soffice.ts';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'twelve-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SMALLEST = 7.5;

/** Words of a page with their height in points. */
async function wordsOf(pdf: Uint8Array): Promise<{ word: string; height: number }[]> {
  const file = join(folder, 'tables.pdf');
  writeFileSync(file, pdf);
  const { stdout } = await run(pdfToTextPath(), ['-bbox', file, '-'], { maxBuffer: 2 ** 26 });
  return [...stdout.matchAll(/<word xMin="[\d.]+" yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">(.*?)<\/word>/g)].map(
    ([, top, bottom, word]) => ({ word: word!, height: Number(bottom) - Number(top) }),
  );
}

/** One sheet alone, as it prints: the box of a word is as high as its letters are large. */
it.each([
  ['表2 收入总体', 'the seed', exampleLedger()],
  ['表7 经济分类汇总', 'the seed', exampleLedger()],
  ['表12 项目绩效', 'the seed', exampleLedger()],
  ['表2 收入总体', 'a large department', largeLedger(120, 6)],
  ['表7 经济分类汇总', 'a large department', largeLedger(120, 6)],
])('%s of %s prints its figures at 7.5 points or more', async (name, _, ledger) => {
  const { sheets } = composeTables(ledgerDisclosure(ledger), ledgerRange(layoutFor(ledger)));
  const sheet = sheets.find((one) => one.name === name)!;
  // values alone: a formula would ask sheets that are not there
  const cells = sheet.cells.map((line) =>
    line.map((cell) => {
      if (!cell?.content || !('formula' in cell.content)) return cell;
      const { result } = cell.content;
      return { ...cell, content: typeof result === 'number' ? { number: result } : { text: result } };
    }),
  );
  const [pdf] = await convert([await writeWorkbook({ sheets: [{ ...sheet, cells }] })], 'pdf');
  const figures = (await wordsOf(pdf!)).filter(({ word }) => /^[\d,]+\.\d\d$/.test(word));
  expect(figures.length).toBeGreaterThan(5);
  expect(Math.min(...figures.map(({ height }) => height))).toBeGreaterThanOrEqual(SMALLEST);
});

import { describe, expect, test } from 'vitest';
import { auditWorkbook } from '../../src/app/audit/audit-workbook.ts';
import { generate } from '../../src/app/generate/generate.ts';
import { composeInputSheets } from '../../src/compose/compose-workbook.ts';
import { undoLast } from '../../src/transactions/undo.ts';
import { open } from '../excel/open.ts';
import { smallEditions } from './two-editions.ts';

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
const ASK = { force: false };

async function openSmall() {
  const book = open('备忘');
  const ledger = smallEditions.before();
  await book.port.apply(composeInputSheets(ledger, ledger));
  return book;
}

/** All that the buttons do; the sheets are as large as before. */
async function goThrough({ grid, port, names, idOf }: ReturnType<typeof open>, ...sheets: string[]): Promise<void> {
  const before = names();
  const sizes = () => sheets.map((sheet) => grid.usedArea(idOf(sheet), true));
  const used = sizes();
  expect((await generate(port)).kind).toBe('done');
  await expect(auditWorkbook(port)).resolves.toBeDefined();
  expect(await undoLast(port, ASK)).toMatchObject({ kind: 'done' });
  expect(names()).toEqual(before);
  expect(sizes()).toEqual(used);
}

describe('far corners of a workbook', () => {
  test('a blank in the last row of 底稿 and of the accountant’s own sheet', async () => {
    const book = await openSmall();
    book.fill('底稿', LAST_ROW, 2, ' ');
    book.fill('备忘', 0, 0, '核对');
    book.fill('备忘', LAST_ROW, 1, ' ');
    await goThrough(book, '底稿', '备忘');
  });

  test('a blank in the last column of 底稿', async () => {
    const book = await openSmall();
    book.fill('底稿', 2, LAST_COLUMN, ' ');
    await goThrough(book, '底稿');
  });

  test('a sheet of 150,000 rows', async () => {
    const book = await openSmall();
    const lines = Array.from({ length: 150_000 }, (_, row) => [{ value: row }, { value: '明细' }]);
    book.grid.write(book.idOf('备忘'), { row: 0, column: 0, rows: lines.length, columns: 2 }, lines);
    await goThrough(book, '备忘');
  });
});

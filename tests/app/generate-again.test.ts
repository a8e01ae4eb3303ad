import { describe, expect, it } from 'vitest';
import { generate } from '../../src/app/generate/generate.ts';
import { ledgerOf } from '../../src/ledger/read/ledger-of.ts';
import type { WorkbookPort } from '../../src/workbook/port/port.ts';
import { goodLedger } from '../ledger/good-ledger.ts';
import { type Book, inputBook, snapshotOf, type as typeInto, write } from '../ledger/input-book.ts';

const NEXT = { A: '019001', B: '2010301', D: '30201', E: '50201', F: '其他收入', G: 7 };
const typeRow = (book: Book, row: number) =>
  Object.entries(NEXT).forEach(([column, value]) => typeInto(book, '底稿', `${column}${row}`, value));

const CASES: readonly [what: string, change: (book: Book) => void][] = [
  ['as they were made', () => {}],
  ['rows inserted above the headings', (book) => book.get('底稿')!.splice(1, 0, [], [])],
  ['blank rows between the entries', (book) => book.get('底稿')!.splice(8, 0, [], [])],
  ['a column of notes inserted', (book) => book.get('底稿')!.forEach((row) => row.splice(4, 0, '备注'))],
  ['an entry typed over the sentinel', (book) => typeRow(book, 43)],
  ['an entry typed below the sentinel', (book) => typeRow(book, 46)],
  [
    'the columns in reverse order',
    (book) => {
      for (const row of book.get('底稿')!) row.splice(0, 11, ...row.slice(0, 11).reverse());
      for (const row of book.get('项目与绩效')!) row.splice(0, 12, ...row.slice(0, 12).reverse());
    },
  ],
  ['the rows above the headings deleted', (book) => book.get('底稿')!.splice(1, 3)],
  ['the sentinel deleted', (book) => typeInto(book, '底稿', 'A43', null)],
];

describe('生成 leaves the ledger readable, once and again', () => {
  it.each(CASES)('%s', async (_, change) => {
    const book = inputBook(goodLedger());
    change(book);
    const before = ledgerOf(snapshotOf(book));
    expect(before).toMatchObject({ ok: true });
    for (let times = 0; times < 2; times++) {
      expect(await generate(portOn(book), { decision: { typed: 'replace' } })).toMatchObject({ kind: 'done' });
      const after = ledgerOf(snapshotOf(book));
      expect(after.ok && after.ledger).toEqual(before.ok && before.ledger);
    }
  });
});

function portOn(book: Book): WorkbookPort {
  const notNeeded = () => Promise.reject(new Error('not needed'));
  return {
    read: async () => snapshotOf(book),
    apply: async (plan) => write(book, plan),
    reveal: notNeeded,
    watch: notNeeded,
    xmlParts: { save: notNeeded },
  };
}

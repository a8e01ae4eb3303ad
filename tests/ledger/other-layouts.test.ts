import { describe, expect, it } from 'vitest';
import { ledgerOf } from '../../src/ledger/read/ledger-of.ts';
import { SENTINEL } from '../../src/ledger/model/sheets.ts';
import type { CellValue } from '../../src/workbook/model/snapshot.ts';
import { expectProblems, problemsIn } from './found.ts';
import { goodLedger } from './good-ledger.ts';
import { type Book, inputBook, snapshotOf, type as typeInto } from './input-book.ts';

const NEXT: Readonly<Record<string, CellValue>> = {
  A: '019001',
  B: '2010301',
  D: '30201',
  E: '50201',
  F: '其他收入',
  G: 7,
};
const NEXT_ENTRY = {
  unit: '019001',
  functional: '2010301',
  project: '',
  departmental: '30201',
  governmental: '50201',
  source: '其他收入',
  amount: 7,
};

/** What was done to the sheets, and the entries that are read afterwards. */
const SAME: readonly [what: string, change: (book: Book) => void, also?: object][] = [
  ['rows inserted above the headings', (book) => insertRows(book, '底稿', 3, 4)],
  ['blank rows between the entries', (book) => insertRows(book, '底稿', 9, 3)],
  ['rows inserted between the parameters', (book) => insertRows(book, '参数', 5, 2)],
  ['rows inserted between the units', (book) => insertRows(book, '参数', 12, 1)],
  ['blank rows between the lines of a project', (book) => insertRows(book, '项目与绩效', 6, 2)],
  ['rows inserted above the tasks', (book) => insertRows(book, '整体绩效', 5, 3)],
  ['the columns of the entries in the opposite order', (book) => reverse(book, '底稿', 11)],
  ['the columns of the projects in the opposite order', (book) => reverse(book, '项目与绩效', 12)],
  ['columns of names deleted', (book) => [10, 9, 8].forEach((column) => deleteColumn(book, '底稿', column))],
  ['a column of notes inserted', (book) => insertColumn(book, '底稿', 4, '备注')],
  ['an entry on a spare row further below', (book) => typeRow(book, 30, NEXT), NEXT_ENTRY],
  ['an entry on the last spare row', (book) => typeRow(book, 42, NEXT), NEXT_ENTRY],
  ['an entry typed over the sentinel', (book) => typeRow(book, 43, NEXT), NEXT_ENTRY],
  ['an entry typed below the sentinel', (book) => typeRow(book, 45, NEXT), NEXT_ENTRY],
  ['a note beside the sentinel, in no column of ours', (book) => typeInto(book, '底稿', 'H43', '合计')],
  ['the sentinel deleted', (book) => typeInto(book, '底稿', 'A43', null)],
  [
    'codes that Excel made numbers',
    (book) => typeRow(book, 13, { ...NEXT, B: 2010301, D: 30201, E: 50201 }),
    NEXT_ENTRY,
  ],
  ['the year as text', (book) => typeInto(book, '参数', 'B4', '2024')],
  ['empty texts for empty cells', (book) => typeRow(book, 20, { A: '', B: '', C: '', D: '', E: '', F: '', G: '' })],
];

describe('the same ledger is read', () => {
  it.each(SAME)('%s', (_, change, also) => {
    const book = inputBook(goodLedger());
    change(book);
    const reading = ledgerOf(snapshotOf(book));
    expect(reading).toMatchObject({ ok: true });
    const good = goodLedger();
    expect(reading.ok && reading.ledger).toEqual({ ...good, entries: [...good.entries, ...(also ? [also] : [])] });
  });

  it('without the government codes that follow from the kind of unit', () => {
    const book = inputBook(goodLedger());
    for (const row of [7, 8, 9, 11]) typeInto(book, '底稿', `E${row}`, null);
    const reading = ledgerOf(snapshotOf(book));
    expect(reading.ok && reading.ledger).toEqual(goodLedger());
  });
});

describe('a wrong cell is named where it stands now', () => {
  const CASES: readonly [what: string, change: (book: Book) => void, wrong: string, where: string][] = [
    ['rows inserted', (book) => insertRows(book, '底稿', 3, 4), 'G11', '“底稿”第 11 行“金额”（G11）'],
    ['blank rows', (book) => insertRows(book, '底稿', 7, 2), 'G9', '“底稿”第 9 行“金额”（G9）'],
    ['columns moved', (book) => reverse(book, '底稿', 11), 'E7', '“底稿”第 7 行“金额”（E7）'],
    ['a column inserted', (book) => insertColumn(book, '底稿', 4, '备注'), 'H7', '“底稿”第 7 行“金额”（H7）'],
    ['parameters moved', (book) => insertRows(book, '参数', 3, 2), 'B9', '“参数”第 9 行“金额单位”（B9）'],
  ];

  it.each(CASES)('%s', (_, change, wrong, where) => {
    const book = inputBook(goodLedger());
    change(book);
    typeInto(book, where.slice(1, 3), wrong, '很多');
    expect(problemsIn(book).map(([, place]) => place)).toEqual([where]);
  });
});

describe('a part that is missing is named', () => {
  const missing = (sheet: string) => ['sheetMissing', `“${sheet}”`] as const;
  const headless = (sheet: string) => ['headingMissing', `“${sheet}”`] as const;
  const CASES: readonly [what: string, change: (book: Book) => void, ...problems: (readonly [string, string])[]][] = [
    ['one sheet', (book) => book.delete('底稿'), missing('底稿')],
    ['every sheet', (book) => book.clear(), ['ledgerMissing', '']],
    ['a sheet with another name', (book) => rename(book, '底稿', '底稿 (2)'), missing('底稿')],
    ['a heading', (book) => typeInto(book, '底稿', 'G6', '金额（万元）'), headless('底稿')],
    ['a heading with a blank', (book) => typeInto(book, '项目与绩效', 'C4', '项目名称 '), headless('项目与绩效')],
    ['an empty sheet', (book) => book.set('底稿', []), headless('底稿')],
    [
      'two lists of a sheet',
      (book) => book.set('整体绩效', [['年度履职目标']]),
      headless('整体绩效'),
      headless('整体绩效'),
    ],
    ['a parameter', (book) => typeInto(book, '参数', 'A7', null), headless('参数')],
    ['the label of the goals', (book) => typeInto(book, '整体绩效', 'A4', '目标'), headless('整体绩效')],
    [
      'a sheet and a heading',
      (book) => {
        book.delete('整体绩效');
        typeInto(book, '底稿', 'A6', null);
        typeInto(book, '参数', 'A4', null);
      },
      missing('整体绩效'),
      headless('底稿'),
      headless('参数'),
    ],
  ];

  it.each(CASES)('%s', (_, change, ...problems) => {
    const book = inputBook(goodLedger());
    change(book);
    expectProblems(problemsIn(book), problems);
  });

  it('and what is to be written there', () => {
    const book = inputBook(goodLedger());
    typeInto(book, '参数', 'A7', null);
    typeInto(book, '参数', 'A4', null);
    const reading = ledgerOf(snapshotOf(book));
    expect(!reading.ok && reading.problems.map(({ problem }) => problem.details)).toEqual([
      { sheet: '参数', headings: '预算年度、金额单位' },
    ]);
  });
});

it('starts from sheets that end their lists where the cases type over the end', () => {
  expect(inputBook(goodLedger()).get('底稿')![42]![0]).toBe(SENTINEL);
});

function typeRow(book: Book, row: number, values: Readonly<Record<string, CellValue>>): void {
  for (const [column, value] of Object.entries(values)) typeInto(book, '底稿', `${column}${row}`, value);
}

/** Inserts empty rows above a row that counts from 1. */
function insertRows(book: Book, sheet: string, row: number, count: number): void {
  book.get(sheet)!.splice(row - 1, 0, ...Array.from({ length: count }, () => []));
}

/** Turns the order of the first columns around. */
function reverse(book: Book, sheet: string, columns: number): void {
  for (const row of book.get(sheet)!.slice(3)) {
    const first = Array.from({ length: columns }, (_, column) => row[column] ?? null);
    row.splice(0, columns, ...first.reverse());
  }
}

function deleteColumn(book: Book, sheet: string, column: number): void {
  for (const row of book.get(sheet)!) row.splice(column, 1);
}

function insertColumn(book: Book, sheet: string, column: number, text: string): void {
  for (const row of book.get(sheet)!) row.splice(column, 0, text);
}

function rename(book: Book, from: string, to: string): void {
  book.set(to, book.get(from)!);
  book.delete(from);
}

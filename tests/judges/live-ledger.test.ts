import { beforeAll, describe, expect, it } from 'vitest';
import { composeWorkbook } from '../../src/compose/compose-workbook.ts';
import { parseLedger } from '../../src/ledger/read/parse-ledger.ts';
import type { Entry, Ledger } from '../../src/ledger/model/schema.ts';
import type { CellPlan, SheetPlan, WorkbookPlan } from '../../src/workbook/model/plan.ts';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook.ts';
import { largeLedger } from '../compose/large-ledger.ts';
import { formulaDifferences, missingAmounts } from './judge-departments.ts';
import { type JudgedWorkbook, recalculateAll } from './libreoffice.ts';

/** Few enough entries for the tables to ask the ledger itself, and enough to be summed up first. */
const LEDGERS = [
  ['whose tables ask it themselves', largeLedger(60, 4)],
  ['that is summed up first', largeLedger(260, 4)],
] as const;

/** Of 底稿, and its columns that are typed. */
const FIRST_ROW = 6;
const COLUMNS: readonly (keyof Entry | '')[] = [
  ...(['unit', 'functional', 'project', 'departmental', 'governmental', 'source', 'amount'] as const),
];

const checked = (ledger: Ledger, entries: readonly Entry[]): Ledger => {
  const reading = parseLedger({ ...ledger, entries });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.ledger;
};

/** The workbook of the ledger, with other entries typed into it; nothing else is written. */
function typed(ledger: Ledger, entries: readonly (Entry | undefined)[]): WorkbookPlan {
  const sheets = composeWorkbook(ledger).sheets.map((sheet): SheetPlan => {
    if (sheet.name !== '底稿') return sheet;
    const cells = sheet.cells.map((line, row) => {
      const index = row - FIRST_ROW;
      if (index < 0 || index >= Math.max(entries.length, ledger.entries.length)) return line;
      return line.map((cell, column) => cell && typedCell(cell, COLUMNS[column] ?? '', entries[index]));
    });
    return { ...sheet, cells };
  });
  return { sheets };
}

function typedCell(cell: CellPlan, field: keyof Entry | '', entry: Entry | undefined): CellPlan {
  if (field === '') return cell;
  const value = entry?.[field] ?? '';
  if (value === '') return { ...cell, content: undefined };
  return { ...cell, content: typeof value === 'number' ? { number: value } : { text: value } };
}

describe.each(LEDGERS)('a ledger %s stays alive without the add-in', (_, ledger) => {
  const { entries } = ledger;
  const first = entries[0]!;
  const dearer = entries.map((entry, index) =>
    index === 20 ? { ...entry, amount: entry.amount + 123_456.78 } : entry,
  );
  const again = [...entries, { ...entries[37]!, amount: 9_876.54 }];
  const otherSource = entries.find((one) => one.source !== first.source)!.source;
  const unknown = [
    ...entries,
    { ...first, departmental: '30228', governmental: '50201', source: otherSource, amount: 12_345 },
  ];
  const gap = entries.map((entry, index) => (index === 50 ? undefined : entry));
  const turned = [...entries].reverse();
  const books: Record<string, JudgedWorkbook> = {};

  beforeAll(async () => {
    const plans = Object.entries({ entries, dearer, again, unknown, gap, turned });
    const files = await Promise.all(plans.map(([, list]) => writeWorkbook(typed(ledger, list))));
    const judged = await recalculateAll(files);
    plans.forEach(([name], index) => (books[name] = judged[index]!));
  });

  /** What LibreOffice makes of the tables against what a new 生成 would expect. */
  function differences(name: string, list: readonly Entry[]): string[] {
    const sheets = composeWorkbook(checked(ledger, list)).sheets.filter((sheet) => sheet.name.startsWith('表'));
    return formulaDifferences({ sheets }, books[name]!);
  }

  it('every formula gives the expected value', () => {
    expect(formulaDifferences(composeWorkbook(ledger), books.entries!)).toEqual([]);
    expect(missingAmounts(books.entries!)).toEqual([]);
  });

  it('one amount changed: every table follows', () => {
    expect(differences('dearer', dearer)).toEqual([]);
    expect(missingAmounts(books.dearer!)).toEqual([]);
  });

  it('a row added that has the keys of another: every table follows', () => {
    expect(differences('again', again)).toEqual([]);
    expect(missingAmounts(books.again!)).toEqual([]);
  });

  it('a row added with keys that none had shows as 未进表金额', () => {
    expect(missingAmounts(books.unknown!).join()).toMatch(/^未进表金额: /);
  });

  it('a blank row in the middle is no entry, and nothing is missing', () => {
    expect(missingAmounts(books.gap!)).toEqual([]);
    expect(totalOf(books.gap!)).toBe(expectedTotal(entries.filter((_, index) => index !== 50)));
  });

  it('sorted otherwise, the total is the same and nothing is missing', () => {
    expect(missingAmounts(books.turned!)).toEqual([]);
    expect(totalOf(books.turned!)).toBe(expectedTotal(entries));
  });
});

/** 总计 of table 2. */
function totalOf({ sheets }: JudgedWorkbook): unknown {
  return sheets.find(({ name }) => name === '表2 收入总体')!.values.find((row) => row.includes('合计'))![5];
}

/** Each source is rounded once (product.md). */
function expectedTotal(list: readonly Entry[]): number {
  const sums = new Map<string, number>();
  for (const { source, amount } of list) sums.set(source, (sums.get(source) ?? 0) + Math.round(amount * 100));
  return [...sums.values()].reduce((total, fen) => total + Math.floor((fen + 5_000) / 10_000), 0) / 100;
}

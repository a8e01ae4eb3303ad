import { describe, expect, it } from 'vitest';
import { parseLedger } from '../../src/ledger/read/parse-ledger.ts';
import { type Expected, found, problemsIn } from './found.ts';
import { goodLedger } from './good-ledger.ts';
import { inputBook, type as typeInto } from './input-book.ts';

type Good = ReturnType<typeof goodLedger>;
interface Case {
  readonly what: string;
  readonly code: string;
  readonly severity: 'error' | 'plausibility' | 'hint';
  /** The same mistake in a ledger file and in the input sheets, and where each is said to be. */
  readonly inFile: (ledger: Good) => void;
  readonly inSheets: Readonly<Record<string, string | number>>;
  readonly field: string;
  readonly cell: string;
}

const S01 = '一般公共预算·财政拨款';
const TOO_LONG = '长'.repeat(32_768);

/** A code that is put into the first entry. */
const inEntry = (
  what: string,
  code: string,
  severity: Case['severity'],
  field: 'functional' | 'departmental' | 'governmental',
  value: string,
): Case => {
  const [column, heading] = {
    functional: ['B', '功能科目编码'],
    departmental: ['D', '部门经济科目编码'],
    governmental: ['E', '政府经济科目编码'],
  }[field] as [string, string];
  return {
    what,
    code,
    severity,
    inFile: ({ entries }) => (entries[0]![field] = value),
    inSheets: { [`底稿!${column}7`]: value },
    field: `底稿第 1 条“${heading}”`,
    cell: `“底稿”第 7 行“${heading}”（${column}7）`,
  };
};

const inSupplements = (what: string, code: string, severity: Case['severity'], value: string): Case => ({
  what,
  code,
  severity,
  inFile: ({ supplements }) => supplements.push({ code: value, name: '补充的' }),
  inSheets: { '参数!A26': value, '参数!B26': '补充的' },
  field: '补充科目第 1 条“编码”',
  cell: '“参数”第 26 行“补充科目编码”（A26）',
});

const CASES: readonly Case[] = [
  inEntry('an item that the list lacks', 'unlistedCode', 'error', 'functional', '2010388'),
  inEntry('a section that the list lacks', 'unlistedCode', 'error', 'functional', '20188'),
  inEntry('a departmental code that the list lacks', 'unlistedCode', 'error', 'departmental', '30188'),
  inEntry('a government code that the list lacks', 'unlistedCode', 'error', 'governmental', '50188'),
  inEntry('an item of no class', 'unknownFunctional', 'error', 'functional', '2980101'),
  inEntry('a departmental code of no class', 'unknownDepartmental', 'error', 'departmental', '30401'),
  inEntry('a government code of no class', 'unknownGovernmental', 'error', 'governmental', '59801'),
  inEntry('an item known from memory', 'codeRecalled', 'hint', 'functional', '2010304'),
  inEntry('a pair that no budget has', 'pairUnmapped', 'plausibility', 'governmental', '50502'),
  inEntry('a subject of which no other budget pays', 'subjectOfOtherBudget', 'error', 'functional', '2230103'),
  inEntry('a subject of the fund budget', 'subjectOfOtherBudget', 'plausibility', 'functional', '2120803'),
  inEntry('a code of the other kind of units', 'pairOfOtherUnits', 'plausibility', 'governmental', '50501'),
  inSupplements('a functional class', 'supplementOfUnknownClass', 'error', '2980101'),
  inSupplements('a departmental class', 'supplementOfUnknownClass', 'error', '30401'),
  inSupplements('a government class', 'supplementOfUnknownClass', 'error', '59801'),
  inSupplements('an item that is listed', 'supplementNotNeeded', 'hint', '2010301'),
  inSupplements('a section that is listed', 'supplementNotNeeded', 'hint', '20103'),
  inSupplements('a departmental code that is listed', 'supplementNotNeeded', 'hint', '30101'),
  inSupplements('a government code that is listed', 'supplementNotNeeded', 'hint', '50101'),
  {
    what: 'another total than the approved one',
    code: 'approvedDiffers',
    severity: 'error',
    inFile: ({ approved }) => approved.push({ source: S01, amount: 114.01 }),
    inSheets: { '参数!J11': 114.01 },
    field: '批复数第 1 条“金额”',
    cell: '“参数”第 11 行“批复数”（J11）',
  },
  {
    what: 'an approved total finer than 分',
    code: 'finerThanFen',
    severity: 'error',
    inFile: ({ approved }) => approved.push({ source: S01, amount: 114.0000001 }),
    inSheets: { '参数!J11': 114.0000001 },
    field: '批复数第 1 条“金额”',
    cell: '“参数”第 11 行“批复数”（J11）',
  },
  {
    what: 'an approved total in words',
    code: 'notNumber',
    severity: 'error',
    inFile: ({ approved }) => approved.push({ source: S01, amount: '很多' as never }),
    inSheets: { '参数!J11': '很多' },
    field: '批复数第 1 条“金额”',
    cell: '“参数”第 11 行“批复数”（J11）',
  },
  {
    what: 'the scope of a unit that is not declared',
    code: 'scopeNotDeclared',
    severity: 'error',
    inFile: (ledger) => (ledger.scope = '019009'),
    inSheets: { '参数!B8': '019009' },
    field: '“公开口径”',
    cell: '“参数”第 8 行“公开口径”（B8）',
  },
  ...['全部', '部门 ', '019', '019001、019002'].map((value): Case => ({
    what: `the scope “${value}”`,
    code: 'scopeNotDeclared',
    severity: 'error',
    inFile: (ledger) => (ledger.scope = value),
    inSheets: { '参数!B8': value },
    field: '“公开口径”',
    cell: '“参数”第 8 行“公开口径”（B8）',
  })),
  {
    what: 'two units of one name',
    code: 'unitNameTwice',
    severity: 'error',
    inFile: ({ units }) => (units[1]!.name = '县数据局机关'),
    inSheets: { '参数!B12': '县数据局机关' },
    field: '单位第 2 条“名称”',
    cell: '“参数”第 12 行“单位名称”（B12）',
  },
  {
    what: 'a name longer than a cell',
    code: 'textTooLong',
    severity: 'error',
    inFile: ({ department }) => (department.name = TOO_LONG),
    inSheets: { '参数!B6': TOO_LONG },
    field: '“部门”“名称”',
    cell: '“参数”第 6 行“部门名称”（B6）',
  },
];

describe('each mistake is told once, at its place', () => {
  it.each(CASES)('$code in a file: $what', ({ code, severity, inFile, field }) => {
    const ledger = goodLedger();
    inFile(ledger);
    expect(problemsOf(ledger)).toEqual([[code, severity, field]]);
  });

  it.each(CASES)('$code in sheets: $what', ({ code, inSheets, cell }) => {
    const book = inputBook(goodLedger());
    for (const [place, value] of Object.entries(inSheets)) {
      const [sheet, address] = place.split('!') as [string, string];
      typeInto(book, sheet, address, value);
    }
    expect(problemsIn(book)).toEqual([[code, cell]]);
  });

  it('what is said of a code is said once, however many entries have it', () => {
    const ledger = goodLedger();
    for (const index of [0, 1]) ledger.entries[index]!.functional = '2010304';
    ledger.entries.push({ ...ledger.entries[1]!, governmental: '50101' });
    ledger.entries.push({ ...ledger.entries[1]!, governmental: '50101', amount: 2 });
    expect(problemsOf(ledger)).toEqual([
      ['codeRecalled', 'hint', '底稿第 1 条“功能科目编码”'],
      ['pairUnmapped', 'plausibility', '底稿第 7 条“政府经济科目编码”'],
    ]);
  });

  it('even where another part has a wrong form', () => {
    const ledger = goodLedger();
    ledger.supplements.push({ code: '2010388', name: '' }, { code: '2980101', name: '没有的类' });
    ledger.entries[0]!.functional = '2010388';
    ledger.approved.push({ source: '没有的', amount: 1 }, { source: S01, amount: 115 });
    ledger.scope = '019009';
    expect(problemsOf(ledger)).toEqual([
      ['valueMissing', 'error', '补充科目第 1 条“名称”'],
      ['notAnOption', 'error', '批复数第 1 条“资金来源”'],
      ['scopeNotDeclared', 'error', '“公开口径”'],
      ['supplementOfUnknownClass', 'error', '补充科目第 2 条“编码”'],
      ['approvedDiffers', 'error', '批复数第 2 条“金额”'],
    ]);
  });
});

describe('approved totals', () => {
  const CASES = [
    ['equal in 元', '元', [3333.33, 3333.33, 3333.34], 10_000, undefined],
    ['a 分 more in 元', '元', [3333.33, 3333.33, 3333.35], 10_000, ['10000', '10000.01', '0.01']],
    ['equal in 万元, though 0.1 + 0.2 is not 0.3 in floating point', '万元', [0.1, 0.2], 0.3, undefined],
    ['a 分 less in 万元', '万元', [0.1, 0.2], 0.300001, ['0.300001', '0.3', '-0.000001']],
    ['negative amounts count', '万元', [10, -4], 6, undefined],
    ['nothing, and nothing is there', '万元', [], 0, undefined],
    ['something, and nothing is there', '万元', [], 5, ['5', '0', '-5']],
  ] as const;

  it.each(CASES)('%s', (_, amountUnit, amounts, amount, differs) => {
    const ledger = goodLedger();
    const source = '其他收入';
    const [first] = ledger.entries;
    ledger.entries.push(
      ...amounts.map((one, index) => ({ ...first!, source, amount: one, departmental: `3010${index + 1}` })),
    );
    const reading = parseLedger({ ...ledger, amountUnit, approved: [{ source, amount }] });
    const problems = (reading.ok ? reading.hints : reading.problems).filter(({ code }) => code === 'approvedDiffers');
    const [approved, found, difference] = differs ?? [];
    expect(problems.map(({ details }) => details)).toEqual(
      differs ? [{ source, approved, found, difference, unit: amountUnit }] : [],
    );
    expect(reading.ok).toBe(differs === undefined);
  });
});

function problemsOf(raw: unknown): string[][] {
  const reading = parseLedger(raw);
  const problems = reading.ok ? reading.hints : reading.problems;
  const said: Expected[] = found(problems.map((problem) => ({ problem, place: undefined })));
  return said.map(([code, where], index) => [code, problems[index]!.severity, where]);
}

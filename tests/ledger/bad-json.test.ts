import { describe, expect, it } from 'vitest';
import { generateFromJson } from '../../src/app/generate/generate-from-json.ts';
import { openFile } from '../../src/xlsx/file-port.ts';
import { type Expected, expectProblems, found } from './found.ts';
import { goodLedger } from './good-ledger.ts';

type Good = ReturnType<typeof goodLedger>;
type Case = [what: string, change: (ledger: Good) => unknown, problems: readonly Expected[]];

/** Sets a field that may have a wrong type. */
const set = (target: object, field: string, value: unknown) => Object.assign(target, { [field]: value });
const omit = (target: object, field: string) => Reflect.deleteProperty(target, field);

const entry = (field: string, value: unknown, code: string, name: string): Case => [
  `entry: ${field} ${JSON.stringify(value)}`,
  (ledger) => (value === undefined ? omit(ledger.entries[0]!, field) : set(ledger.entries[0]!, field, value)),
  [[code, `底稿第 1 条“${name}”`]],
];

const CASES: readonly Case[] = [
  entry('functional', '2019876', 'unlistedCode', '功能科目编码'),
  entry('functional', '20103', 'notLeafFunctional', '功能科目编码'),
  entry('functional', 2010301, 'codeFormat', '功能科目编码'),
  entry('functional', undefined, 'valueMissing', '功能科目编码'),
  entry('departmental', '3010', 'codeFormat', '部门经济科目编码'),
  entry('departmental', '30188', 'unlistedCode', '部门经济科目编码'),
  entry('departmental', 30101, 'notText', '部门经济科目编码'),
  entry('governmental', '50188', 'unlistedCode', '政府经济科目编码'),
  entry('unit', '19001', 'codeFormat', '单位编码'),
  entry('unit', '019003', 'unitNotDeclared', '单位编码'),
  entry('project', '没有的项目', 'projectNotDeclared', '项目名称'),
  entry('source', '财政拨款', 'notAnOption', '资金来源'),
  entry('source', undefined, 'valueMissing', '资金来源'),
  entry('amount', undefined, 'valueMissing', '金额'),
  entry('amount', null, 'valueMissing', '金额'),
  entry('amount', '85.8', 'notNumber', '金额'),
  entry('amount', { 元: 85 }, 'notNumber', '金额'),
  entry('amount', Number.POSITIVE_INFINITY, 'notNumber', '金额'),
  entry('amount', 85.8000001, 'finerThanFen', '金额'),
  entry('amount', -1e300, 'amountTooLarge', '金额'),
  [
    'the place of the second of two wrong entries',
    ({ entries }) => [set(entries[1]!, 'functional', '2019876'), set(entries[4]!, 'amount', '1.62')],
    [
      ['unlistedCode', '底稿第 2 条“功能科目编码”'],
      ['notNumber', '底稿第 5 条“金额”'],
    ],
  ],
  [
    'wrong entries before wrong codes: numbers are those of the file',
    ({ entries }) => [
      set(entries[0]!, 'amount', null),
      set(entries[1]!, 'source', ''),
      set(entries[3]!, 'functional', '2019876'),
    ],
    [
      ['valueMissing', '底稿第 1 条“金额”'],
      ['valueMissing', '底稿第 2 条“资金来源”'],
      ['unlistedCode', '底稿第 4 条“功能科目编码”'],
    ],
  ],
  [
    'everything wrong that can be',
    (ledger) => [
      set(ledger, 'year', '2024'),
      set(ledger.units[1]!, 'kind', '企业'),
      set(ledger.projects[0]!, 'name', ''),
      set(ledger.entries[0]!, 'functional', '20103'),
      set(ledger.entries[5]!, 'departmental', '30101'),
    ],
    [
      ['notNumber', '“预算年度”'],
      ['notAnOption', '单位第 2 条“性质、类型”'],
      ['valueMissing', '项目第 1 条“名称”'],
      ['notLeafFunctional', '底稿第 1 条“功能科目编码”'],
      ['yearEndWithDetails', '底稿第 6 条“部门经济科目编码”'],
    ],
  ],
  ['a field of ours with another name', (ledger) => set(ledger, '年度', 2024), [['unknownField', '“年度”']]],
  [
    'an unknown field of an entry',
    ({ entries }) => set(entries[2]!, '备注', '无'),
    [['unknownField', '底稿第 3 条“备注”']],
  ],
  ['a year out of range', (ledger) => set(ledger, 'year', 1999), [['codeFormat', '“预算年度”']]],
  ['half a year', (ledger) => set(ledger, 'year', 2024.5), [['notWhole', '“预算年度”']]],
  ['no unit of money', (ledger) => omit(ledger, 'amountUnit'), [['valueMissing', '“金额单位”']]],
  ['no entries', (ledger) => set(ledger, 'entries', []), [['listEmpty', '“底稿”']]],
  ['no list of entries', (ledger) => set(ledger, 'entries', '很多'), [['listEmpty', '“底稿”']]],
  [
    'an entry that is none',
    (ledger) => set(ledger, 'entries', [...ledger.entries, 5]),
    [['unknownField', '底稿第 7 条']],
  ],
  ['no units', (ledger) => set(ledger, 'units', []), [['listEmpty', '“单位”']]],
  ['no department', (ledger) => omit(ledger, 'department'), [['valueMissing', '“部门”']]],
  ['a department code in digits', ({ department }) => set(department, 'code', 19), [['notText', '“部门”“编码”']]],
  [
    'a goal that is a number',
    ({ performance }) => set(performance, 'goals', 5),
    [['notText', '“整体绩效”“年度履职目标”']],
  ],
  [
    'a task without name',
    ({ performance }) => omit(performance.tasks[0]!, 'name'),
    [['valueMissing', '“整体绩效”年度主要任务第 1 条“名称”']],
  ],
];

describe('a wrong ledger file is refused, and every problem has its place', () => {
  it.each(CASES)('%s', async (_, change, problems) => {
    const ledger = goodLedger();
    change(ledger);
    const { actual, wasWritten } = await problemsOf(ledger);
    // The hint that a project has no amount is told too; these cases are about errors.
    expectProblems(
      actual.filter(([code]) => code !== 'projectWithoutAmount'),
      problems,
    );
    expect(wasWritten).toBe(false);
  });

  it.each([
    ['null', null],
    ['a list', []],
    ['a number', 5],
    ['a text', '底稿'],
    ['nothing in it', {}],
  ])('what is no ledger at all: %s', async (_, json) => {
    const { actual, wasWritten } = await problemsOf(json);
    expectProblems(actual, [
      ['valueMissing', '“预算年度”'],
      ['valueMissing', '“部门”'],
      ['valueMissing', '“金额单位”'],
      ['valueMissing', '“单位”'],
      ['valueMissing', '“底稿”'],
    ]);
    expect(wasWritten).toBe(false);
  });
});

async function problemsOf(json: unknown): Promise<{ actual: Expected[]; wasWritten: boolean }> {
  const target = openFile();
  const result = await generateFromJson(target.port, json);
  const { sheets } = await target.port.read();
  return {
    actual: result.kind === 'problems' ? found(result.problems) : [[result.kind, '']],
    wasWritten: sheets.length > 0,
  };
}

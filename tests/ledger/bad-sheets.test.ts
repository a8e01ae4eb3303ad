import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/workbook/model/snapshot.ts';
import { type Expected, expectProblems, problemsIn } from './found.ts';
import { goodLedger } from './good-ledger.ts';
import { inputBook, type as typeInto } from './input-book.ts';

type Typed = Readonly<Record<string, CellValue>>;
type Case = [what: string, typed: Typed, problems: readonly Expected[]];

const HEADINGS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  参数: { A: '单位编码', B: '单位名称', C: '单位性质' },
  底稿: {
    A: '单位编码',
    B: '功能科目编码',
    C: '项目名称',
    D: '部门经济科目编码',
    E: '政府经济科目编码',
    F: '资金来源',
    G: '金额',
  },
  项目与绩效: { A: '单位编码', B: '项目编码', C: '项目名称', D: '项目类型', F: '成本指标值', G: '产出指标' },
  整体绩效: { A: '任务名称', B: '主要内容', D: '指标值' },
};

const PARAMETERS: Readonly<Record<string, string>> = {
  B4: '预算年度',
  B5: '部门编码',
  B6: '部门名称',
  B7: '金额单位',
};

/** How the place 底稿!G7 is said. */
function at(cell: string): string {
  const [sheet, address] = cell.split('!') as [string, string];
  const heading = (sheet === '参数' && PARAMETERS[address]) || HEADINGS[sheet]![address[0]!];
  return `“${sheet}”第 ${address.slice(1)} 行“${heading}”（${address}）`;
}

/** One wrong cell (or what must change with it), one problem. */
const one = (what: string, cell: string, value: CellValue, code: string, more: Typed = {}): Case => [
  what,
  { [cell]: value, ...more },
  [[code, at(cell)]],
];

const CASES: readonly Case[] = [
  // what the accountant types into 底稿
  one('a functional code that does not exist', '底稿!B7', '2019876', 'unlistedCode'),
  one('a functional class without a column (218)', '底稿!B7', '2180101', 'unknownFunctional'),
  one('a functional section with items below it', '底稿!B7', '20103', 'notLeafFunctional'),
  one('a functional class', '底稿!B7', '201', 'codeFormat'),
  one('a functional code with a blank behind it', '底稿!B7', '2010301 ', 'codeFormat'),
  one('a functional code in full-width digits', '底稿!B7', '２０１０３０１', 'codeFormat'),
  one('no functional code', '底稿!B7', null, 'valueMissing'),
  one('a departmental code that does not exist', '底稿!D7', '30188', 'unlistedCode'),
  one('a departmental class', '底稿!D7', '301', 'codeFormat'),
  one('a government code that does not exist', '底稿!E7', '50188', 'unlistedCode'),
  one('a government class', '底稿!E7', '501', 'codeFormat'),
  // 307 and 311 have no pair that is not recalled
  ...(['30701 51101', '31101 50804'] as const).map((pair): Case => {
    const [departmental, governmental] = pair.split(' ') as [string, string];
    return [
      `basic expenditure with ${departmental.slice(0, 3)}`,
      { '底稿!D7': departmental, '底稿!E7': governmental },
      [
        ['basicClassWithoutColumn', at('底稿!D7')],
        ['codeRecalled', at('底稿!E7')],
      ],
    ];
  }),
  one('basic expenditure with 309', '底稿!D7', '30906', 'basicClassWithoutColumn', { '底稿!E7': '50405' }),
  one('basic expenditure with 312', '底稿!D7', '31204', 'basicClassWithoutColumn', { '底稿!E7': '50701' }),
  one('basic expenditure with 313', '底稿!D7', '31302', 'basicClassWithoutColumn', { '底稿!E7': '51002' }),
  one('basic expenditure with 399', '底稿!D7', '39999', 'basicClassWithoutColumn', { '底稿!E7': null }),
  one('basic expenditure without economic code', '底稿!D7', null, 'basicWithoutEconomic', { '底稿!E7': null }),
  one('a project with the government code alone', '底稿!D10', null, 'governmentalWithoutDepartmental', {
    '底稿!E10': '50201',
  }),
  one('no government code follows (30107, 行政)', '底稿!E7', null, 'governmentalUnclear', { '底稿!D7': '30107' }),
  one('a unit that is not declared', '底稿!A7', '019003', 'unitNotDeclared'),
  one('no unit', '底稿!A7', null, 'valueMissing'),
  one('a unit with full-width digits', '底稿!A7', '０１９００１', 'codeFormat'),
  one('a unit code that Excel made a number', '底稿!A7', 19001, 'codeFormat'),
  one('a source that does not exist', '底稿!F7', '财政拨款', 'notAnOption'),
  one('no source', '底稿!F7', null, 'valueMissing'),
  one('no amount', '底稿!G7', null, 'valueMissing'),
  one('a text for the amount', '底稿!G7', '85.8万', 'notNumber'),
  one('an amount as text', '底稿!G7', '85.8', 'notNumber'),
  one('an amount that is an error', '底稿!G7', '#REF!', 'notNumber'),
  one('an amount that is TRUE', '底稿!G7', true, 'notNumber'),
  one('an amount finer than 分', '底稿!G7', 85.8000001, 'finerThanFen'),
  one('an amount too large', '底稿!G7', 1e12, 'amountTooLarge'),
  one('amounts of one source too large together', '底稿!G8', 9e8, 'amountTooLarge', { '底稿!G7': 9e8 }),
  one('year-end with a project', '底稿!C12', '系统建设', 'yearEndWithDetails'),
  one('year-end with a departmental code', '底稿!D12', '30101', 'yearEndWithDetails'),
  one('year-end with a government code', '底稿!E12', '50101', 'yearEndWithDetails'),
  one('an amount on the row of the sentinel', '底稿!A43', '▲ 需要更多行时，请在本行以上插入', 'codeFormat', {
    '底稿!B43': '2010301',
    '底稿!D43': '30101',
    '底稿!E43': '50101',
    '底稿!F43': '其他收入',
    '底稿!G43': 3,
  }),
  [
    'a row of nothing but an amount',
    { '底稿!G20': 3 },
    [
      ['valueMissing', at('底稿!A20')],
      ['valueMissing', at('底稿!B20')],
      ['valueMissing', at('底稿!F20')],
    ],
  ],
  [
    'a project that is not declared',
    { '底稿!C10': '系统 建设' },
    [
      ['projectNotDeclared', at('底稿!C10')],
      ['projectWithoutAmount', at('项目与绩效!C5')],
    ],
  ],
  [
    'a project of another unit',
    { '底稿!A10': '019002' },
    [
      ['projectNotDeclared', at('底稿!C10')],
      ['projectWithoutAmount', at('项目与绩效!C5')],
    ],
  ],
  [
    'no entry at all',
    Object.fromEntries(
      [7, 8, 9, 10, 11, 12].flatMap((row) => [...'ABCDEFG'].map((column) => [`底稿!${column}${row}`, null])),
    ),
    [['listEmpty', '“底稿”第 7 行“单位编码”（A7）']],
  ],
  // 参数
  one('no year', '参数!B4', null, 'valueMissing'),
  one('a year in words', '参数!B4', '二〇二四', 'notNumber'),
  one('half a year', '参数!B4', 2024.5, 'notWhole'),
  one('a year of two digits', '参数!B4', 24, 'codeFormat'),
  one('no department code', '参数!B5', null, 'valueMissing'),
  one('a department code of two digits', '参数!B5', '19', 'codeFormat'),
  one('a department code that Excel made a number', '参数!B5', 19, 'codeFormat'),
  one('no department name', '参数!B6', null, 'valueMissing'),
  one('another unit of money', '参数!B7', '千元', 'notAnOption'),
  one('no unit of money', '参数!B7', null, 'valueMissing'),
  one('a unit without kind', '参数!C11', null, 'valueMissing'),
  one('a unit of another kind', '参数!C11', '企业', 'notAnOption'),
  one('a unit without name', '参数!B12', null, 'valueMissing'),
  one('a unit code of seven digits', '参数!A11', '0190011', 'codeFormat'),
  one('a unit twice', '参数!A13', '019001', 'unitTwice', { '参数!B13': '又一个', '参数!C13': '行政' }),
  one('a unit of another department', '参数!A13', '020001', 'unitOfOtherDepartment', {
    '参数!B13': '邻居',
    '参数!C13': '行政',
  }),
  [
    'no units',
    Object.fromEntries([11, 12].flatMap((row) => [...'ABC'].map((column) => [`参数!${column}${row}`, null]))),
    [['listEmpty', '“参数”第 11 行“单位编码”（A11）']],
  ],
  // 项目与绩效
  one('a project without type', '项目与绩效!D5', null, 'valueMissing'),
  one('a project of another type', '项目与绩效!D5', '人员类', 'notAnOption'),
  one('a project without name', '项目与绩效!C5', null, 'valueMissing'),
  one('a project without unit', '项目与绩效!A5', null, 'valueMissing'),
  one('a project code that Excel made a number', '项目与绩效!B5', 4.1072724e20, 'notText'),
  one('100% that Excel made 1', '项目与绩效!F5', 1, 'notText'),
  one('a date that Excel made a number, on the second line', '项目与绩效!G6', 45657, 'notText'),
  one('a project of a number', '项目与绩效!C7', 2024, 'notText'),
  one('a project twice', '项目与绩效!C8', '系统建设', 'projectTwice', {
    '项目与绩效!A8': '019001',
    '项目与绩效!D8': '其他运转类',
  }),
  [
    'a project of a unit that is not declared',
    { '项目与绩效!A7': '019003' },
    [
      ['unitNotDeclared', at('项目与绩效!A7')],
      ['projectNotDeclared', at('底稿!C11')],
    ],
  ],
  // 整体绩效
  one('a task that is a number', '整体绩效!A7', 1, 'notText'),
  one('the value of an indicator that is a number', '整体绩效!D16', 0.9, 'notText'),
  [
    'indicators above the first project',
    { '项目与绩效!A5': null, '项目与绩效!B5': null, '项目与绩效!C5': null, '项目与绩效!D5': null },
    [
      ['projectWithoutName', at('项目与绩效!C5')],
      ['projectWithoutName', at('项目与绩效!C6')],
      ['projectNotDeclared', at('底稿!C10')],
    ],
  ],
];

describe('a wrong cell is named', () => {
  it('none in the ledger that the cases start from', () => {
    expect(problemsIn(inputBook(goodLedger()))).toEqual([]);
  });

  it.each(CASES)('%s', (_, typed, problems) => {
    expectProblems(problemsIn(typedOver(typed)), problems);
  });
});

describe('all problems are told at once', () => {
  const select = (...names: string[]) => CASES.filter(([what]) => names.includes(what));

  it.each([
    [
      'wrong forms and wrong codes, in all sheets',
      [
        ...select('a unit without kind', 'a project twice', 'a year of two digits', 'year-end with a project'),
        one('', '底稿!G8', '13.2万', 'notNumber'),
        one('', '底稿!B9', '2019876', 'unlistedCode'),
        one('', '底稿!F11', '财政拨款', 'notAnOption'),
      ],
    ],
    [
      'a wrong row hides no other',
      [
        one('', '底稿!A7', null, 'valueMissing'),
        one('', '底稿!D8', '30188', 'unlistedCode'),
        one('', '底稿!G9', 0.00000001, 'finerThanFen'),
        one('', '底稿!C12', 'x', 'yearEndWithDetails'),
      ],
    ],
  ])('%s', (_, cases) => {
    const typed = Object.assign({}, ...cases.map(([, cells]) => cells)) as Typed;
    expectProblems(
      problemsIn(typedOver(typed)),
      cases.flatMap(([, , problems]) => problems),
    );
  });

  it('what follows from a wrong declaration is not told again for every entry', () => {
    const typed = { '参数!A12': '19002', '项目与绩效!D5': '人员类', '参数!B5': '19', '参数!B7': '千元' };
    expectProblems(problemsIn(typedOver({ ...typed, '底稿!G7': 85.8000001 })), [
      ['codeFormat', at('参数!A12')],
      ['notAnOption', at('项目与绩效!D5')],
      ['codeFormat', at('参数!B5')],
      ['notAnOption', at('参数!B7')],
    ]);
  });
});

describe('hints are told and kept', () => {
  const duplicate = { A: '019001', B: '2010301', D: '30101', E: '50101', F: '一般公共预算·财政拨款', G: 85.8 };
  const repeated = Object.fromEntries(
    Object.entries(duplicate).map(([column, value]) => [`底稿!${column}13`, value] as const),
  );

  it.each<Case>([
    ['the same entry twice', repeated, [['entryTwice', at('底稿!G13')]]],
    one('a negative amount', '底稿!G8', -13.2, 'amountNegative'),
    ['元 where 万元 is the unit', { '底稿!G8': 1_320_000 }, [['amountVast', at('参数!B7')]]],
    one('an amount that prints as blank', '底稿!G10', 0.0049, 'amountPrintsBlank'),
    one('a project without amount', '项目与绩效!C8', '空项目', 'projectWithoutAmount', {
      '项目与绩效!A8': '019001',
      '项目与绩效!D8': '特定目标类',
    }),
  ])('%s', (_, typed, problems) => {
    expectProblems(problemsIn(typedOver(typed)), problems);
  });
});

function typedOver(typed: Typed) {
  const book = inputBook(goodLedger());
  for (const [cell, value] of Object.entries(typed)) {
    const [sheet, address] = cell.split('!') as [string, string];
    typeInto(book, sheet, address, value);
  }
  return book;
}

import { basic, expenditure, fiscalAccount, governmentMoney, projects, unitFunds } from '../facts/named-selectors.ts';
import type { Disclosure } from './model/disclosure.ts';
import { and, everything, type Selector } from '../facts/selector.ts';
import { BY_DISCLOSURE, BY_EQUAL_MONEY, layoutRule } from './model/table-rules.ts';
import type { FormCell, Link, Table } from './model/table.ts';
import { WHOSE } from './model/title-pattern.ts';
import { incomeColumns } from './t02-income.ts';

const fromExpenditure = (column: string): Link => ({
  rule: 'X13',
  table: 'T03',
  columns: [column],
  rows: { by: 'total' },
});
const fromIncome = (select: Selector): Link => ({
  rule: 'X20',
  table: 'T02',
  columns: incomeColumns(select),
  rows: { by: 'expenditure' },
});

type Row = readonly FormCell[];

const AMOUNT_COLUMN = 3;

const BUDGET: readonly [key: string, group: string, label: string, select: Selector, link: Link][] = [
  ['total', '部门预算总额（万元）', '', everything, fromExpenditure('total')],
  ['government', '1、资金来源：', '（1）政府预算资金', governmentMoney, fromIncome(governmentMoney)],
  ['fiscalAccount', '', '（2）财政专户管理资金', fiscalAccount, fromIncome(fiscalAccount)],
  ['unitFunds', '', '（3）单位资金', unitFunds, fromIncome(unitFunds)],
  ['basic', '2、资金结构：', '（1）基本支出', basic, fromExpenditure('basic')],
  ['projects', '', '（2）项目支出', projects, fromExpenditure('project')],
];

const ROWS_OF_GROUP: Readonly<Record<string, number>> = { '1、资金来源：': 3, '2、资金结构：': 2 };

function budgetRow([key, group, label, select, link]: (typeof BUDGET)[number], index: number): Row {
  const heading: FormCell[] = index === 0 ? [{ column: 0, rows: BUDGET.length, style: 'label', text: '预算情况' }] : [];
  const labels: FormCell[] =
    label === ''
      ? [{ column: 1, columns: 2, style: 'label', text: group }]
      : [
          ...(group ? [{ column: 1, rows: ROWS_OF_GROUP[group]!, style: 'text', text: group } as const] : []),
          { column: 2, style: 'text', text: label },
        ];
  return [...heading, ...labels, { column: AMOUNT_COLUMN, columns: 2, style: 'amount', money: { key, select, link } }];
}

const BUDGET_ROWS = BUDGET.map(budgetRow);

/** The headings of the indicators, from left to right: the form is recognised by them. */
export const INDICATOR_HEADINGS = ['一级指标', '二级指标', '三级指标', '指标值', '指标值说明'] as const;

const indicatorHeadings = INDICATOR_HEADINGS.map((text, column): FormCell => ({ column, style: 'label', text }));

/** A level that is empty continues the one above: both stand in one merged cell. */
function indicatorRows({ performance }: Disclosure): Row[] {
  const rows = performance.indicators;
  const extent = (index: number, goesOn: (row: (typeof rows)[number]) => boolean) => {
    let end = index + 1;
    while (end < rows.length && goesOn(rows[end]!)) end++;
    return end - index;
  };
  return rows.map((row, index) => {
    const cells: FormCell[] = [];
    const first = index === 0;
    if (row.level1 || first) {
      cells.push({ column: 0, rows: extent(index, (next) => !next.level1), style: 'label', text: row.level1 });
    }
    if (row.level2 || row.level1 || first) {
      const height = extent(index, (next) => !next.level2 && !next.level1);
      cells.push({ column: 1, rows: height, style: 'label', text: row.level2 });
    }
    return [
      ...cells,
      { column: 2, style: 'text', text: row.level3 },
      { column: 3, style: 'label', text: row.value },
      { column: 4, style: 'text', text: row.note },
    ];
  });
}

function taskRows({ performance }: Disclosure): Row[] {
  const tasks = performance.tasks.length > 0 ? performance.tasks : [{ name: '', content: '' }];
  return [
    [
      { column: 0, rows: tasks.length + 1, style: 'label', text: '年度主要任务' },
      { column: 1, style: 'label', text: '任务名称' },
      { column: 2, columns: 3, style: 'label', text: '主要内容' },
    ],
    ...tasks.map(({ name, content }): Row => [
      { column: 1, style: 'text', text: name },
      { column: 2, columns: 3, style: 'text', text: content },
    ]),
  ];
}

/** 表11 部门（单位）整体绩效目标表 */
export const t11: Table = {
  id: 'T11',
  sheet: '表11 整体绩效',
  title: (year) => ['部门（单位）整体绩效目标表', `（${year}年度）`],
  titled: { ending: `${WHOSE}整体(?:支出)?绩效目标(?:申报)?表` },
  isRequired: false,
  isOfDepartment: true,
  select: and(expenditure),
  caption: 'none',
  body: {
    kind: 'form',
    widths: [18, 30, 44, 16, 30],
    amountColumn: AMOUNT_COLUMN,
    rows: (disclosure) => [
      [{ column: 0, columns: 5, style: 'text', text: `部门名称：${disclosure.department.name}` }],
      [
        { column: 0, style: 'label', text: '年度履职目标' },
        { column: 1, columns: 4, style: 'text', text: disclosure.performance.goals },
      ],
      ...taskRows(disclosure),
      ...BUDGET_ROWS,
      indicatorHeadings,
      ...indicatorRows(disclosure),
    ],
    headings: indicatorHeadings,
  },
  notes: [],
  gathersFrom: 'tables',
  rules: [
    layoutRule('T11-1', '表11 预算总额 = 政府预算资金 + 财政专户管理资金 + 单位资金 = 基本支出 + 项目支出'),
    {
      id: 'X13',
      wording: '表11 预算总额 = 表1 本年支出合计 = 表3 合计；基本支出、项目支出 = 表3；项目支出 = 表12',
      basis: BY_DISCLOSURE,
      between: ['T01', 'T03', 'T12'],
    },
    { id: 'X20', wording: '表11 各资金来源 = 表2 科目行同来源之和（含结转）', basis: BY_EQUAL_MONEY, between: ['T02'] },
  ],
};

import { basic, expenditure, fiscalAccount, governmentMoney, projects, unitFunds } from '../facts/words.ts';
import type { Disclosure } from './disclosure.ts';
import { and, everything } from '../facts/selector.ts';
import type { Selector } from '../facts/selector.ts';
import type { FormCell, Link, Table } from './table.ts';

const fromExpenditure = (column: string): Link => ({ table: 'T03', columns: [column], rows: { by: 'total' } });
const fromIncome = (...columns: string[]): Link => ({ table: 'T02', columns, rows: { by: 'expenditure' } });

type Row = readonly FormCell[];

const BUDGET: readonly [key: string, group: string, label: string, select: Selector, link: Link][] = [
  ['total', '部门预算总额（万元）', '', everything, fromExpenditure('total')],
  [
    'government',
    '1、资金来源：',
    '（1）政府预算资金',
    governmentMoney,
    fromIncome('general', 'fund', 'stateCapital', 'carriedGeneral', 'carriedFund', 'carriedStateCapital'),
  ],
  ['fiscalAccount', '', '（2）财政专户管理资金', fiscalAccount, fromIncome('fiscalAccount', 'carriedFiscalAccount')],
  [
    'unitFunds',
    '',
    '（3）单位资金',
    unitFunds,
    fromIncome('operating', 'business', 'superior', 'affiliated', 'other', 'carriedUnit'),
  ],
  ['basic', '2、资金结构：', '（1）基本支出', basic, fromExpenditure('basic')],
  ['projects', '', '（2）项目支出', projects, fromExpenditure('project')],
];

const ROWS_OF_GROUP: Readonly<Record<string, number>> = { '1、资金来源：': 3, '2、资金结构：': 2 };

function budgetRow([key, group, label, select, link]: (typeof BUDGET)[number], index: number): Row {
  const heading: FormCell[] = index === 0 ? [{ column: 0, rows: BUDGET.length, look: 'label', text: '预算情况' }] : [];
  const labels: FormCell[] =
    label === ''
      ? [{ column: 1, columns: 2, look: 'label', text: group }]
      : [
          ...(group ? [{ column: 1, rows: ROWS_OF_GROUP[group]!, look: 'text', text: group } as const] : []),
          { column: 2, look: 'text', text: label },
        ];
  return [...heading, ...labels, { column: 3, columns: 2, look: 'amount', money: { key, select, link } }];
}

const BUDGET_ROWS = BUDGET.map(budgetRow);

const INDICATOR_HEADINGS = ['一级指标', '二级指标', '三级指标', '指标值', '指标值说明'].map(
  (text, column): FormCell => ({
    column,
    look: 'label',
    text,
  }),
);

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
      cells.push({ column: 0, rows: extent(index, (next) => !next.level1), look: 'label', text: row.level1 });
    }
    if (row.level2 || row.level1 || first) {
      const height = extent(index, (next) => !next.level2 && !next.level1);
      cells.push({ column: 1, rows: height, look: 'label', text: row.level2 });
    }
    return [
      ...cells,
      { column: 2, look: 'text', text: row.level3 },
      { column: 3, look: 'label', text: row.value },
      { column: 4, look: 'text', text: row.note },
    ];
  });
}

function taskRows({ performance }: Disclosure): Row[] {
  const tasks = performance.tasks.length > 0 ? performance.tasks : [{ name: '', content: '' }];
  return [
    [
      { column: 0, rows: tasks.length + 1, look: 'label', text: '年度主要任务' },
      { column: 1, look: 'label', text: '任务名称' },
      { column: 2, columns: 3, look: 'label', text: '主要内容' },
    ],
    ...tasks.map(({ name, content }): Row => [
      { column: 1, look: 'text', text: name },
      { column: 2, columns: 3, look: 'text', text: content },
    ]),
  ];
}

/** 表11 部门（单位）整体绩效目标表 */
export const t11: Table = {
  id: 'T11',
  sheet: '表11 整体绩效',
  title: (year) => ['部门（单位）整体绩效目标表', `（${year}年度）`],
  select: and(expenditure),
  caption: 'none',
  body: {
    kind: 'form',
    widths: [18, 30, 44, 16, 30],
    rows: (disclosure) => [
      [{ column: 0, columns: 5, look: 'text', text: `部门名称：${disclosure.department.name}` }],
      [
        { column: 0, look: 'label', text: '年度履职目标' },
        { column: 1, columns: 4, look: 'text', text: disclosure.performance.goals },
      ],
      ...taskRows(disclosure),
      ...BUDGET_ROWS,
      INDICATOR_HEADINGS,
      ...indicatorRows(disclosure),
    ],
  },
  notes: [],
};

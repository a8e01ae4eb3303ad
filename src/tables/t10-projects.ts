import { unitKey } from '../facts/fact.ts';
import { amount, band, sum, text } from './model/columns.ts';
import type { ProjectBlock } from './model/disclosure.ts';
import {
  carriedOver,
  fiscalAccount,
  generalPublic,
  governmentFund,
  projects,
  stateCapital,
  thisYear,
  unitFunds,
} from '../facts/named-selectors.ts';
import { and, everything, where, type Selector } from '../facts/selector.ts';
import { requireColumns } from './model/columns-holding.ts';
import { layoutRule } from './model/table-rules.ts';
import type { Column, Row, Table } from './model/table.ts';
import { TABLE, WHOSE } from './model/title-pattern.ts';
import { yearTitle } from './model/titles.ts';

const ADDENDS = [
  'general',
  'fund',
  'stateCapital',
  'carriedGeneral',
  'carriedFund',
  'carriedStateCapital',
  'fiscalAccount',
  'unitFunds',
];

function blockRows({ unit, projects: items }: ProjectBlock): Row[] {
  const children = items.map(({ key, project, spare }, index): Row =>
    spare
      ? { key: `spare:${index}`, texts: {}, select: [], spare: true }
      : {
          key: `project:${key}`,
          texts: { kind: project.kind, name: project.name, unit: unit.name },
          select: where('project', key),
        },
  );
  return [
    {
      key: `unit:${unit.code}`,
      texts: { name: unit.printedCode, unit: unit.printedName },
      select: where('unit', unitKey(unit.code)),
      sum: sum('T10-2', ...children.map((row) => row.key)),
    },
    ...children,
  ];
}

const columns: readonly Column[] = [
  text('kind', '类型', 11),
  text('name', '项目名称', 32, 'left'),
  text('unit', '项目单位', 28, 'left'),
  amount('total', '合计', sum('T10-1', ...ADDENDS)),
  band('本年拨款', [
    amount('general', '一般公共预算', and(generalPublic, thisYear)),
    amount('fund', '政府性基金预算', and(governmentFund, thisYear)),
    amount('stateCapital', '国有资本经营预算', and(stateCapital, thisYear)),
  ]),
  band('财政拨款结转结余', [
    amount('carriedGeneral', '一般公共预算', and(generalPublic, carriedOver)),
    amount('carriedFund', '政府性基金预算', and(governmentFund, carriedOver)),
    amount('carriedStateCapital', '国有资本经营预算', and(stateCapital, carriedOver)),
  ]),
  amount('fiscalAccount', '财政专户管理资金', fiscalAccount),
  amount('unitFunds', '单位资金', unitFunds),
];

/** The columns of table 10 that together hold some money of projects. Throws where none hold just that. */
export const projectColumns = (select: Selector): readonly string[] => requireColumns(columns, select, projects);

/** 表10 项目支出表 */
export const t10: Table = {
  id: 'T10',
  sheet: '表10 项目支出',
  title: yearTitle('项目支出表'),
  titled: { ending: `${WHOSE}项目支出${TABLE}` },
  isRequired: false,
  select: projects,
  caption: 'department and unit',
  print: 'many columns',
  body: {
    kind: 'panels',
    rowKind: 'projects',
    neededColumns: ['name', 'total'],
    unitColumns: { code: 'name', name: 'unit' },
    panels: [
      {
        columns,
        rows: (disclosure) => {
          const blocks = disclosure.projects.map(blockRows);
          return [
            {
              key: 'total',
              texts: {},
              isTotal: true,
              select: everything,
              sum: sum('T10-2', ...blocks.map((rows) => rows[0]!.key)),
            },
            ...blocks.flat(),
          ];
        },
      },
    ],
  },
  notes: [],
  absence: '项目支出',
  gathersFrom: 'ledger',
  rules: [
    layoutRule('T10-1', '表10 各行：合计 = 各来源之和'),
    layoutRule('T10-2', '表10 各列：合计行 = 各单位之和，单位行 = 其项目之和'),
  ],
};

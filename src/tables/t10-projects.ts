import { unitKey } from '../facts/fact.ts';
import { amount, band, sumOf, text } from './columns.ts';
import type { ProjectBlock } from './disclosure.ts';
import { carriedOver, fiscalAccount, generalPublic, governmentFund, projects } from '../facts/words.ts';
import { stateCapital, thisYear, unitFunds } from '../facts/words.ts';
import { and, everything, where } from '../facts/selector.ts';
import type { Row, Table } from './table.ts';
import { yearTitle } from './titles.ts';

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
      sumOf: children.map((row) => row.key),
    },
    ...children,
  ];
}

/** 表10 项目支出表 */
export const t10: Table = {
  id: 'T10',
  sheet: '表10 项目支出',
  title: yearTitle('项目支出表'),
  select: projects,
  caption: 'department and unit',
  body: {
    kind: 'panels',
    panels: [
      {
        columns: [
          text('kind', '类型', 13),
          text('name', '项目名称', 40, 'left'),
          text('unit', '项目单位', 32, 'left'),
          amount('total', '合计', sumOf(...ADDENDS)),
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
        ],
        rows: (disclosure) => {
          const blocks = disclosure.unitsWithProjects().map(blockRows);
          return [
            { key: 'total', texts: {}, select: everything, sumOf: blocks.map((rows) => rows[0]!.key) },
            ...blocks.flat(),
          ];
        },
      },
    ],
  },
  notes: [],
  absence: '项目支出',
};

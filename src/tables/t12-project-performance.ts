import { unitKey } from '../facts/fact.ts';
import { amount, band, sumOf, text } from './columns.ts';
import type { Disclosure, ProjectBlock, ProjectItem } from './disclosure.ts';
import { fiscalAccount, governmentMoney, projects, unitFunds } from '../facts/words.ts';
import { everything, where } from '../facts/selector.ts';
import type { Link, Row, Table } from './table.ts';
import { yearTitle } from './titles.ts';

const INDICATOR_KINDS = [
  ['cost', '成本指标'],
  ['output', '产出指标'],
  ['benefit', '效益指标'],
  ['satisfaction', '满意度指标'],
] as const;

/** Lines of an empty project on a blank form: each may begin a project or continue the one above. */
const SPARE_LINES = 4;

/** A project's own row carries its first indicators; further ones stand in rows below it without money. */
function projectRows({ key, project, spare }: ProjectItem, index: number, unitRow: string): Row[] {
  const links = projectLinks(unitRow);
  if (spare) {
    return Array.from({ length: SPARE_LINES }, (_, line): Row => ({
      key: `spare:${index}:${line}`,
      texts: {},
      select: [],
      links,
      spare,
    }));
  }
  const rowKey = `project:${key}`;
  const depth = Math.max(1, ...INDICATOR_KINDS.map(([kind]) => project.indicators[kind].length));
  return Array.from({ length: depth }, (_, line): Row => {
    const texts: Record<string, string> = line === 0 ? { code: project.code, name: project.name } : {};
    for (const [kind] of INDICATOR_KINDS) {
      const indicator = project.indicators[kind][line];
      if (indicator) Object.assign(texts, { [`${kind}Name`]: indicator.name, [`${kind}Value`]: indicator.value });
    }
    return line === 0
      ? { key: rowKey, texts, select: where('project', key), links }
      : { key: `${rowKey}:${line}`, texts };
  });
}

function projectLinks(unitRow: string): Row['links'] {
  const link = (...columns: string[]): Link => ({ table: 'T10', columns, rows: { by: 'project', unitRow } });
  return {
    government: link('general', 'fund', 'stateCapital', 'carriedGeneral', 'carriedFund', 'carriedStateCapital'),
    fiscalAccount: link('fiscalAccount'),
    unitFunds: link('unitFunds'),
  };
}

/** Projects in the order of their codes (rules.md section 0). */
function blockRows({ unit, projects: items }: ProjectBlock): Row[] {
  const key = `unit:${unit.code}`;
  const ordered = [...items].sort((a, b) =>
    a.project.code < b.project.code ? -1 : a.project.code > b.project.code ? 1 : 0,
  );
  const children = ordered.flatMap((item, index) => projectRows(item, index, key));
  return [
    {
      key,
      texts: { code: unit.code, name: unit.name },
      select: where('unit', unitKey(unit.code)),
      sumOf: children.map((row) => row.key),
    },
    ...children,
  ];
}

function rows(disclosure: Disclosure): Row[] {
  const blocks = disclosure.unitsWithProjects().map(blockRows);
  return [
    {
      key: 'total',
      texts: { code: disclosure.department.code },
      select: everything,
      sumOf: blocks.map((block) => block[0]!.key),
    },
    ...blocks.flat(),
  ];
}

/** 表12 部门预算项目绩效目标汇总表 */
export const t12: Table = {
  id: 'T12',
  sheet: '表12 项目绩效',
  title: yearTitle('部门预算项目绩效目标汇总表'),
  select: projects,
  caption: 'department',
  body: {
    kind: 'panels',
    panels: [
      {
        columns: [
          text('code', '单位编码（项目编码）', 25, 'left'),
          text('name', '项目单位（项目名称）', 32, 'left'),
          band('项目金额（万元）', [
            amount('total', '资金总额', sumOf('government', 'fiscalAccount', 'unitFunds')),
            amount('government', '政府预算资金', governmentMoney),
            amount('fiscalAccount', '财政专户管理资金', fiscalAccount),
            amount('unitFunds', '单位资金', unitFunds),
          ]),
          band(
            '绩效目标',
            INDICATOR_KINDS.map(([kind, label]) =>
              band(label, [text(`${kind}Name`, '三级指标', 22, 'left'), text(`${kind}Value`, '指标值', 13)]),
            ),
          ),
        ],
        rows,
      },
    ],
  },
  notes: [],
  absence: '项目支出',
};

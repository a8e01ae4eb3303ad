import { largest } from '../base/lists.ts';
import { unitKey } from '../facts/fact.ts';
import { amount, band, sum, text } from './model/columns.ts';
import type { Disclosure, ProjectBlock, ProjectItem } from './model/disclosure.ts';
import { fiscalAccount, governmentMoney, projects, unitFunds } from '../facts/named-selectors.ts';
import { everything, where } from '../facts/selector.ts';
import { BY_DISCLOSURE, layoutRule } from './model/table-rules.ts';
import type { Link, Row, Table } from './model/table.ts';
import { WHOSE } from './model/title-pattern.ts';
import { projectColumns } from './t10-projects.ts';
import { yearTitle } from './model/titles.ts';

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
  const depth = largest(
    INDICATOR_KINDS.map(([kind]) => project.indicators[kind].length),
    1,
  );
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

/** The columns of table 10 that hold the money of each column. */
const LINKED_COLUMNS = Object.entries({ government: governmentMoney, fiscalAccount, unitFunds }).map(
  ([key, select]) => [key, projectColumns(select)] as const,
);

function projectLinks(unitRow: string): Row['links'] {
  const link = (columns: readonly string[]): Link => ({
    rule: 'X12',
    table: 'T10',
    columns,
    rows: { by: 'project', unitRow },
  });
  return Object.fromEntries(LINKED_COLUMNS.map(([key, columns]) => [key, link(columns)]));
}

/** Projects in the order of their codes (rules.md section 0). */
const byCode = (a: ProjectItem, b: ProjectItem) =>
  a.project.code < b.project.code ? -1 : a.project.code > b.project.code ? 1 : 0;

/** Of a ledger those without a code stand last; in the sum of the unit they come first, as in workbooks of version 0.1. */
function blockRows({ unit, projects: items }: ProjectBlock, origin: Disclosure['origin']): Row[] {
  const key = `unit:${unit.code}`;
  const blocks = [...items].sort(byCode).map((item, index) => ({ item, rows: projectRows(item, index, key) }));
  const isLast = ({ item }: (typeof blocks)[number]) => origin === 'ledger' && item.project.code === '';
  const shown = [...blocks.filter((one) => !isLast(one)), ...blocks.filter(isLast)];
  const addends = blocks.flatMap(({ rows: own }) => own.map((row) => row.key));
  return [
    {
      key,
      texts: { code: unit.code, name: unit.name },
      select: where('unit', unitKey(unit.code)),
      sum: sum('T12-4', ...addends),
    },
    ...shown.flatMap(({ rows: own }) => own),
  ];
}

function rows(disclosure: Disclosure): Row[] {
  const blocks = disclosure.projects.map((block) => blockRows(block, disclosure.origin));
  return [
    {
      key: 'total',
      texts: { code: disclosure.department.code },
      isTotal: true,
      select: everything,
      sum: sum('T12-4', ...blocks.map((block) => block[0]!.key)),
    },
    ...blocks.flat(),
  ];
}

/** 表12 部门预算项目绩效目标汇总表 */
export const t12: Table = {
  id: 'T12',
  sheet: '表12 项目绩效',
  title: yearTitle('部门预算项目绩效目标汇总表'),
  titled: { ending: `${WHOSE}项目(?:支出)?绩效目标(?:汇总)?表` },
  isRequired: false,
  select: projects,
  caption: 'department',
  print: 'many columns',
  paper: 'A3',
  body: {
    kind: 'panels',
    rowKind: 'project goals',
    neededColumns: ['name', 'total'],
    unitColumns: { code: 'code', name: 'name' },
    panels: [
      {
        columns: [
          text('code', '单位编码（项目编码）', 25, 'left'),
          text('name', '项目单位（项目名称）', 32, 'left'),
          band('项目金额（万元）', [
            amount('total', '资金总额', sum('T12-1', 'government', 'fiscalAccount', 'unitFunds')),
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
  gathersFrom: 'tables',
  rules: [
    layoutRule('T12-1', '表12 各行：资金总额 = 政府预算资金 + 财政专户管理资金 + 单位资金'),
    layoutRule('T12-4', '表12 各列：部门行 = 各单位之和，单位行 = 其项目之和'),
    {
      id: 'X12',
      wording: '表10 与表12 每个项目金额相等；表12 各来源 = 表10 同来源（含结转）',
      basis: BY_DISCLOSURE,
      between: ['T10'],
    },
  ],
};

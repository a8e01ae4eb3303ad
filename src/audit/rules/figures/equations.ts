import { TABLES } from '../../../tables/all.ts';
import type { TableId, TableRule } from '../../../tables/model/table.ts';
import { BY_CLASSIFICATION, BY_DISCLOSURE, BY_EQUAL_MONEY, BY_LAYOUT } from '../../../tables/model/table-rules.ts';
import type { Rule } from '../../model/rule.ts';

type Line = readonly [
  id: string,
  wording: string,
  tables: readonly TableId[],
  basis: string,
  needs?: TableRule['needs'],
];

/** 表间: what several tables' declarations, or none, imply. Numbers of rules.md section 2. */
const BETWEEN: readonly Line[] = [
  ['X2', '表1 各项收入 = 表2 合计行各来源；表2 各科目总计 = 表3 同科目合计', ['T01', 'T02', 'T03'], BY_EQUAL_MONEY],
  ['X3', '表1 一般公共预算、财政拨款、政府性基金、国有资本经营 = 表4 同项', ['T01', 'T04'], BY_DISCLOSURE],
  [
    'X4',
    '表4 各类一般公共预算小计 = 表5 同类之和；表5 各科目 = 表2 同科目一般公共预算',
    ['T02', 'T04', 'T05'],
    BY_CLASSIFICATION,
  ],
  ['X5', '表4 政府性基金 = 表9 同类之和；表9 各科目 = 表2 同科目政府性基金', ['T02', 'T04', 'T09'], BY_CLASSIFICATION],
  [
    'X7',
    '表5 基本支出小计 = 表6 合计；工资福利 + 个人家庭 = 人员经费；商品服务 + 资本性 = 公用经费',
    ['T05', 'T06'],
    BY_CLASSIFICATION,
  ],
  ['X11', '表3、表5、表9 项目支出 = 表10 同单位、同类型项目之和', ['T03', 'T05', 'T09', 'T10'], BY_DISCLOSURE],
  ['X21', '没有相应科目、项目或经济分类的格应为空', [], BY_LAYOUT, 'all tables'],
];

/** Every equation of the audit, those within tables first: what a table's declaration alone implies stands in its own file. */
export const EQUATIONS: readonly Rule[] = [
  ...TABLES.flatMap(({ id, rules }) =>
    rules.flatMap(({ between, ...rule }) => (between ? [] : equation('表内', rule, [id]))),
  ),
  ...[
    ...BETWEEN.map(([id, wording, tables, basis, needs]) =>
      equation('表间', { id, wording, basis, ...(needs && { needs }) }, tables),
    ),
    ...TABLES.flatMap(({ id, rules }) =>
      rules.flatMap(({ between, ...rule }) => (between ? equation('表间', rule, [id, ...between].sort()) : [])),
    ),
  ].sort((one, other) => Number(one.id.slice(1)) - Number(other.id.slice(1))),
];

function equation(kind: '表内' | '表间', rule: Omit<TableRule, 'between'>, tables: readonly TableId[]): Rule {
  const isDoubtful = kind === '表间' ? ({ isDoubtfulElsewhere: 'where tables are not recognised' } as const) : {};
  return { kind, severity: 'error', tables, ...isDoubtful, ...rule };
}

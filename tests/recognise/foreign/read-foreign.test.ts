import { describe, expect, it } from 'vitest';
import type { ForeignTable } from '../../../src/recognise/foreign/foreign-table.ts';
import { readForeign } from '../../../src/recognise/foreign/read-foreign.ts';
import { isFinalAccounts, kindTitled } from '../../../src/recognise/foreign/table-kinds.ts';
import { sheetOf } from '../grid.ts';

const read = (name: string, lines: string) => readForeign({ sheets: [sheetOf(name, lines)] });
const tableOf = (name: string, lines: string): ForeignTable => read(name, lines).tables[0]!;

/** What a table's columns count, and columns of another year with it. */
const columnsOf = ({ groups }: ForeignTable) =>
  groups.map(({ columns }) => columns.map(({ role, block }) => `${role}${block && `@${block}`}`).join(' '));

const keysOf = ({ groups }: ForeignTable) => groups.map(({ rows }) => rows.map(({ key }) => key ?? '·').join(' '));

/** Sums as labels: whole = part + part. */
const sumsOf = ({ groups }: ForeignTable) =>
  groups.flatMap(({ rows, sums }) =>
    sums.map(({ whole, parts }) => `${rows[whole]!.label} = ${parts.map((part) => rows[part]!.label).join(' + ')}`),
  );

describe('titles', () => {
  it.each([
    ['2026年市级部门收支预算总表', 'overall'],
    ['2026年预算单位财务收支预算总表', 'overall'],
    ['部门综合预算收入总表', 'income'],
    ['2026年度支出预算总表', 'expenditure'],
    ['2026年部门财政拨款收支总体情况表', 'fiscal'],
    ['财政拨款支出表（功能科目）', 'fiscalExpenditure'],
    ['财政拨款基本支出表（经济科目）', 'fiscalBasic'],
    ['2026年度一般公共预算拨款支出预算表', 'general'],
    ['部门综合预算一般公共预算支出明细表（按支出经济分类科目）', 'generalEconomic'],
    ['部门综合预算一般公共预算基本支出明细表（按支出功能分类科目-不含上年结转）', 'generalBasicFunctional'],
    ['一般公共预算基本支出情况表', 'generalBasic'],
    ['一般公共预算“三公”经费、会议费、培训费支出表', 'threePublic'],
    ['政府性基金预算支出情况表', 'fund'],
    ['部门综合预算政府性基金收支表', 'fundBalance'],
    ['国有资本经营预算支出预算表', 'capital'],
    ['项目支出预算情况表', 'projects'],
    ['部门综合预算专项业务经费支出表', 'projects'],
    ['政府采购支出表', 'procurement'],
    ['一般公共预算机关运行经费支出预算表', 'operating'],
    ['部门管理转移支付表', 'transfers'],
    ['资产负债表', undefined],
    ['2026年部门预算公开说明', undefined],
  ])('%s', (title, kind) => expect(kindTitled(title)).toBe(kind));

  it('of final accounts', () => {
    expect(isFinalAccounts('收入支出决算总表')).toBe(true);
    expect(isFinalAccounts('一般公共预算财政拨款支出决算表')).toBe(true);
    expect(isFinalAccounts('“三公”经费预（决）算表')).toBe(false);
  });
});

describe('rows', () => {
  it('by 类, 款 and 项 in three columns: what is not printed again is that of the row above', () => {
    const table = tableOf(
      '支出总表',
      `
支出总体情况表
部门：某局|||||单位：万元
科目编码|||科目名称|合计|项目支出
类|款|项|||
|||合 计|10|5
'201|||一般公共服务支出|10|5
|'40||信访事务|10|5
||'01|行政运行|5|
||'04|信访业务|5|5
`,
    );
    expect(keysOf(table)).toEqual(['total f:201 f:20140 f:2014001 f:2014004']);
    expect(sumsOf(table)).toEqual([
      '一般公共服务支出 = 信访事务',
      '信访事务 = 行政运行 + 信访业务',
      '合计 = 一般公共服务支出',
    ]);
  });

  it('by names alone: several items are called like their section', () => {
    const table = tableOf(
      '支出',
      `
表3：2026年市级部门支出预算总表
部门名称：某局|单位：万元
功能分类科目名称|总计
**|1
合计|27
一般公共服务支出|7
其他一般公共服务支出|7
其他一般公共服务支出|7
教育支出|20
职业教育|20
技校教育|20
`,
    );
    expect(keysOf(table)).toEqual(['total f:201 f:20199 f:2019999 f:205 f:20503 f:2050303']);
  });

  it('by units, with the department above them', () => {
    const table = tableOf(
      '收入',
      `
收入总表
部门：某局||单位：万元
部门代码|部门名称|合计
合计||9
'302|某局|9
'302001|某局本级|6
'302002|某中心|3
`,
    );
    expect(keysOf(table)).toEqual(['total u:302 u:302001 u:302002']);
    expect(sumsOf(table)).toContain('某局 = 某局本级 + 某中心');
  });

  it('by numbers before the labels: 一、 1、 (1), what is told apart, and the rows that sum up', () => {
    const table = tableOf(
      '收支',
      `
部门综合预算收支总表
|||单位：元
收入||支出|
项目|预算数|支出功能分类科目（按大类）|预算数
一、部门预算|20|一、部门预算|20
1、财政拨款|20|1、一般公共服务支出|12
(1)一般公共预算拨款|20|2、教育支出|8
其中：专项资金列入部门预算的项目|3||
(2)政府性基金拨款|||
2、事业收入|||
本年收入合计|20|本年支出合计|20
上年结转|||
收入总计|20|支出总计|20
`,
    );
    expect(table.groups.map(({ side }) => side)).toEqual(['income', 'expenditure']);
    expect(keysOf(table)[0]).toBe('· fiscal general · fund business thisYear carried total');
    expect(keysOf(table)[1]).toBe('· f:201 f:205 thisYear total');
    expect(sumsOf(table)).toEqual([
      '一、部门预算 = 1、财政拨款 + 2、事业收入',
      '1、财政拨款 = (1)一般公共预算拨款 + (2)政府性基金拨款',
      '本年收入合计 = 一、部门预算',
      '收入总计 = 本年收入合计 + 上年结转',
      '一、部门预算 = 1、一般公共服务支出 + 2、教育支出',
      '本年支出合计 = 一、部门预算',
      '支出总计 = 本年支出合计',
    ]);
  });

  it('by projects that are again sums of projects, below their unit and their kind', () => {
    const table = tableOf(
      '项目',
      `
部门综合预算专项业务经费支出表
||单位：元
单位编码|单位（项目）名称|项目金额
合计||90
'121|某局|90
|通用项目|40
|物业管理服务|30
|保安|10
|保洁|20
|法律顾问|10
|专用项目|50
|信访业务|50
`,
    );
    expect(sumsOf(table)).toEqual([
      '合计 = 某局',
      '某局 = 通用项目 + 专用项目',
      '物业管理服务 = 保安 + 保洁',
      '通用项目 = 物业管理服务 + 法律顾问',
      '专用项目 = 信访业务',
    ]);
  });
});

describe('columns', () => {
  it('of two years side by side, and of three blocks', () => {
    const two = tableOf(
      '三公',
      `
2026年一般公共预算“三公”经费支出情况表
部门：某局|||||||||||单位：万元
2025年预算数||||||2026年预算数|||||
合计|因公出国（境）经费|公务用车购置及运行维护费|||公务接待费|合计|因公出国（境）经费|公务用车购置及运行维护费|||公务接待费
||小计|公务用车购置经费|公务用车运行维护费||||小计|公务用车购置经费|公务用车运行维护费|
22||20||20|2|17||15||15|2
`,
    );
    expect(columnsOf(two)).toEqual([
      'total@2025 abroad@2025 cars@2025 purchase@2025 running@2025 reception@2025 total abroad cars purchase running reception',
    ]);
    const three = tableOf(
      '三公',
      `
一般公共预算拨款“三公”经费及会议费、培训费支出预算表
|||单位：元
单位名称|上年|当年|增减变化情况
|会议费|会议费|会议费
合计|5|7|2
`,
    );
    expect(columnsOf(three)).toEqual(['meetings@last meetings meetings@change']);
  });

  it('of years that stand alone above their blocks: they are no caption', () => {
    const lines =
      '三公经费支出表\n|||单位：元\n单位名称|2025年|2026年|增减变化情况\n|会议费|会议费|会议费\n合计|5|7|2\n某局|5|7|2';
    expect(columnsOf(tableOf('三公', lines))).toEqual(['meetings@2025 meetings meetings@change']);
  });

  it('of this year and of money carried over', () => {
    const table = tableOf(
      '收入',
      `
收入总表
部门：某局||||||单位：万元
单位名称|总计|本年收入|||上年结转结余|
||小计|一般公共预算|事业收入|小计|一般公共预算
合计|9|7|5|2|2|2
某局|9|7|5|2|2|2
`,
    );
    expect(columnsOf(table)).toEqual(['total thisYear general business carried carried:general']);
  });

  it('the unit of money belongs to the table', () => {
    const sheets = [
      sheetOf('一', '收入总表\n编制单位：某局|单位：元\n单位名称|合计\n合计|90000'),
      sheetOf('二', '支出总表\n编制单位：某局|金额单位：万元\n单位名称|合计\n合计|9'),
    ];
    expect(readForeign({ sheets }).tables.map(({ unit }) => unit)).toEqual(['元', '万元']);
  });
});

describe('what cannot be read is named with its reason', () => {
  it.each([
    ['支出总表', '支出总表\n说明如下。', 'noHeadings'],
    ['奇怪的表', '补助对象|人数|标准\n张三|3|5', 'unknownTitle'],
    ['公开01表', '收入支出决算总表\n项目|决算数\n一、收入|5', 'finalAccounts'],
  ])('%s', (name, lines, reason) => expect(read(name, lines).unread).toEqual([{ sheet: name, reason }]));

  it('tables without money of their own are not asked for', () => {
    expect(read('绩效', '项目绩效目标表\n项目名称|指标\n甲|≥90%').unread).toEqual([]);
    expect(read('目录', '报表目录\n报表|报表名称\n表1|部门综合预算收支总表').unread).toEqual([]);
  });
});

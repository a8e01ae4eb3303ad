import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/recognise/recognise.ts';
import { sheetOf } from './grid.ts';

const book = (...sheets: ReturnType<typeof sheetOf>[]) => recognise({ sheets });

/** Row of every key that was found. */
const rowsOf = (found: ReturnType<typeof recognise>, id: 'T01' | 'T04' | 'T08') =>
  Object.fromEntries(found.tables.get(id)!.placed.rows);

describe('tables of other places, modelled on published ones', () => {
  it('收支总表 with classes numbered one after the other: the names say which they are', () => {
    const found = book(
      sheetOf(
        '收支总表',
        `
公开01表
收支总表
部门：某市审计局||| 单位：万元
收入||支出|
项目|预算数|项目|预算数
一、一般公共预算拨款收入|51.67|一、一般公共服务支出|6.63
二、政府性基金预算拨款收入||二、外交支出|
三、国有资本经营预算拨款收入||三、国防支出|
四、财政专户管理资金收入||四、公共安全支出|
五、事业收入||五、教育支出|
六、事业单位经营收入||六、资源勘探工业信息等支出|
七、上级补助收入||七、援助其他地区支出|
八、附属单位上缴收入||八、住房保障支出|45.04
九、其他收入||九、其他支出|
本年收入合计|51.67|本年支出合计|51.67
上年结转结余||年终结转结余|
收入总计|51.67|支出总计|51.67
`,
      ),
    );
    expect(rowsOf(found, 'T01')).toMatchObject({
      'income:general': 5,
      'income:other': 13,
      'income:total': 16,
      'class:215': 10,
      'class:219': 11,
      'class:221': 12,
      'class:229': 13,
      'expenditure:yearEnd': 15,
    });
    const { year, department, moneyUnit, irregularities } = found.tables.get('T01')!;
    expect({ year, department, moneyUnit }).toEqual({ year: undefined, department: '某市审计局', moneyUnit: '万元' });
    expect(new Set(irregularities.map(({ kind }) => kind))).toEqual(new Set(['missing row']));
  });

  it('what follows its sum there is no part of it', () => {
    const found = book(
      sheetOf(
        '表1',
        `
收支总体情况表
收 入||支 出|
项目|预算数|项目|预算数
一、财政拨款收入|10|一、一般公共服务支出|10
一般公共预算收入|10|二、外交支出|
政府性基金预算收入||三、公共安全支出|
二、财政专户管理资金收入||四、教育支出|
三、事业收入（不含教育收费）||五、科学技术支出|
本 年 收 入 合 计|10|本 年 支 出 合 计|10
上级补助收入|2|对附属单位的补助支出|
上年结转||结转下年|2
收 入 总 计|12|支 出 总 计|12
`,
      ),
    );
    const { placed, irregularities } = found.tables.get('T01')!;
    expect(placed.rows.has('income:superior')).toBe(false);
    expect(placed.figures.find(({ row }) => row === 'income:thisYear')!.from).toEqual({
      kind: 'rows',
      sum: { rule: 'T1-1', addends: ['income:general', 'income:fund', 'income:fiscalAccount', 'income:operating'] },
    });
    expect(irregularities.filter(({ kind }) => kind === 'unknown row').map(({ found: text }) => text)).toEqual([
      '一、财政拨款收入',
      '上级补助收入',
    ]);
  });

  it('收支总表 whose rows are items: another table', () => {
    const found = book(
      sheetOf(
        '收支预算总表',
        `
表1：2026年市级部门收支预算总表
收入||支出|
项目|预算数|项目|预算数
一、财政拨款|38|一般公共服务支出|5
一般公共预算|14|社会工作事务|1
政府性基金预算|22|其他社会工作事务支出|1
国有资本经营预算|2|其他一般公共服务支出|4
二、财政专户管理资金||国防支出|18
三、事业收入|4|国防动员|18
四、其他收入||交通战备|18
收入总计|42|支出总计|42
`,
      ),
    );
    expect(found.tables.size).toBe(0);
    expect(found.unrecognised.map(({ table, lacks }) => [table, lacks])).toEqual([['T01', []]]);
  });

  it('财政拨款收支总表 without its budgets: another table, and no second 收支总表', () => {
    const found = book(
      sheetOf(
        '财政拨款收支总表',
        `
财政拨款收支总表
部门：某局||| 单位：元
收入||支出|
项目|预算数|项目|预算数
一、本年收入|51|一、本年支出|51
（一）一般公共预算拨款|51|（一）一般公共服务支出|6
（二）政府性基金预算拨款||（二）外交支出|
（三）国有资本经营预算拨款||（三）住房保障支出|45
二、上年结转||二、年终结转结余|
收入总计|51|支出总计|51
`,
      ),
    );
    expect(found.tables.size).toBe(0);
    expect(found.unrecognised[0]).toMatchObject({ table: 'T04', found: '财政拨款收支总表' });
    expect(found.unrecognised[0]!.lacks).toContain('支出/政府性基金');
  });

  it('支出总表 by unit, and one with other columns: not table 3', () => {
    const found = book(
      sheetOf(
        '支出总表',
        `
支出总表
单位代码|单位名称|合计|基本支出|项目支出|事业单位经营支出
|合计|12|8|4|
101001|某局|12|8|4|
`,
      ),
      sheetOf(
        '一般公共预算支出',
        `
2026年一般公共预算支出情况表
科目编码|||科目名称|合计|基本支出|||项目支出
类|款|项|||小计|人员经费|公用经费|
||||12|8|5|3|4
'201|'03|'01|行政运行|12|8|5|3|4
`,
      ),
    );
    expect(found.tables.size).toBe(0);
    expect(found.unrecognised.map(({ table }) => table)).toEqual(['T03', 'T05']);
    expect(found.unrecognised[1]!.lacks).toContain('基本支出/人员经费/工资福利支出');
  });

  it('“三公”经费 of one year with rows of units; of two years side by side nothing is guessed', () => {
    const headings = '“三公”经费合计|因公出国(境)费用|公务用车购置及运行费|||公务接待费';
    const below = '||小计|公务用车购置费|公务用车运行维护费|';
    const found = book(
      sheetOf(
        '表7',
        `
2026年一般公共预算“三公”经费预算表
单位名称|${headings}
|${below}
**|1|2|3|4|5|6
合计|25||20||20|5
某局|5|||||5
某支队|20||20||20|
`,
      ),
    );
    expect(rowsOf(found, 'T08')).toEqual({ total: 4 });
    expect(found.tables.get('T08')!.placed.columns.get('running')).toBe(5);
    expect(found.tables.get('T08')!.irregularities.map(({ kind, place }) => [kind, place.row])).toEqual([
      ['unknown row', 5],
      ['unknown row', 6],
    ]);

    const twice = book(
      sheetOf(
        '表7',
        `
一般公共预算“三公”经费支出情况表
部门：某局|||||||||||单位：万元
2025年预算数||||||2026年预算数|||||
${headings}|${headings}
${below}|${below}
22||20||20|2|17||15||15|2
`,
      ),
    );
    expect(twice.tables.size).toBe(0);
    expect(twice.unrecognised.map(({ table }) => table)).toEqual(['T08']);
  });
});

import { describe, expect, it } from 'vitest';
import { audit } from '../../../src/audit/audit.ts';
import { cellName } from '../../../src/workbook/model/address.ts';
import type { CellPlace, CellValue, WorkbookSnapshot } from '../../../src/workbook/model/snapshot.ts';
import { sheetOf, withSheet } from '../../recognise/grid.ts';
import { messageOf } from '../message-of.ts';
import { disclosure } from './disclosure.ts';

const at = ({ sheet, row, column }: CellPlace) => `${sheet}!${cellName(row, column)}`;

/** Outcome, rule, the first cell, and the first suspect. */
const said = (workbook: WorkbookSnapshot, exact = false) =>
  audit(workbook, { exact })
    .findings.filter(({ outcome }) => outcome !== 'hint')
    .map(({ outcome, rule, cells, suspects }) => {
      const suspect = suspects[0] ? ` ← ${at(suspects[0].place)} ${suspects[0].suggested / 100}` : '';
      return `${outcome} ${rule} ${cells[0] ? at(cells[0].place) : ''}${suspect}`.trim();
    });

function withCell(workbook: WorkbookSnapshot, sheet: string, address: string, value: CellValue): WorkbookSnapshot {
  return withSheet(workbook, sheet, (rows) =>
    rows.map((row, index) => row.map((old, column) => (cellName(index, column) === address ? value : old))),
  );
}

const without = (workbook: WorkbookSnapshot, sheet: string, row: number) =>
  withSheet(workbook, sheet, (rows) => rows.filter((_, index) => index !== row - 1));

describe('a disclosure of another form', () => {
  it('whose figures are right has no finding, and says how much was checked of every table', () => {
    const { findings, tables, passed } = audit(disclosure());
    expect(said(disclosure())).toEqual([]);
    expect(tables).toBe(9);
    expect(passed).toBeGreaterThan(80);
    expect(findings.map(messageOf)).toEqual([
      expect.stringMatching(/^表样与本工具的不同，按各表自己的表样核对：“收支总表”\d+ 条、“收入总表”\d+ 条/),
    ]);
  });

  it.each([
    ['收支总表', 'D5', 71, 'error W2 收支总表!D9 ← 收支总表!D5 70'],
    ['收支总表', 'B11', null, 'error W2 收支总表!B11 ← 收支总表!B11 100'],
    ['收入总表', 'D6', 85, 'error W1 收入总表!D5 ← 收入总表!D6 75'],
    ['支出总表', 'D6', 65, 'error W1 支出总表!D5 ← 支出总表!D6 55'],
    ['财政拨款收支总表', 'E6', 72, 'error W1 财政拨款收支总表!E5 ← 财政拨款收支总表!E6 70'],
    ['一般公共预算支出表', 'H9', 17, 'error W1 一般公共预算支出表!H7 ← 一般公共预算支出表!H9 15'],
    ['三公经费', 'A5', 12, 'error W3 三公经费!A5 ← 三公经费!A5 10'],
    ['项目支出表', 'D5', 9, 'error W2 项目支出表!D4 ← 项目支出表!D5 8'],
  ])('%s!%s: names the cell that is wrong, and what should stand there', (sheet, address, value, expected) => {
    expect(said(withCell(disclosure(), sheet, address, value))).toEqual([expected]);
  });

  it('reads names without codes: the row below which an amount is missing', () => {
    const wrong = withCell(disclosure(), '一般公共预算基本支出表', 'D10', 5);
    expect(said(wrong)).toEqual(['error W1 一般公共预算基本支出表!D9 ← 一般公共预算基本支出表!D10 12']);
  });

  it('cuts amounts in 元 to 角', () => {
    const yuan = withSheet(disclosure(), '三公经费', (rows) => [
      ...rows.slice(0, 1),
      ['单位：元', null, null, null, null, null],
      ...rows.slice(2, 4),
      [123_456.7, null, 99_999.52, null, 99_999.52, 23_457.23],
    ]);
    expect(said(yuan).filter((line) => line.includes('W3'))).toEqual(['tail W3 三公经费!A5']);
  });

  it('tells rounding from errors by the number of addends, and allows none in exact mode', () => {
    const rounded = withCell(disclosure(), '三公经费', 'A5', 10.01);
    expect(said(rounded)).toEqual(['tail W3 三公经费!A5']);
    expect(said(rounded, true)).toEqual(['error W3 三公经费!A5']);
    expect(said(disclosure(), true)).toEqual([]);
  });

  it('says in exact mode all that it says without', () => {
    const wrong = withCell(withCell(disclosure(), '三公经费', 'A5', 10.01), '支出总表', 'D6', 65);
    const ordinary = said(wrong).map((line) => line.replace(/^tail/, 'error'));
    expect(said(wrong, true)).toEqual(expect.arrayContaining(ordinary));
  });

  it('finds a row that is missing, though the sums hold', () => {
    expect(said(without(disclosure(), '支出总表', 10))).toContain('error W5 支出总表!C10');
    expect(said(without(disclosure(), '一般公共预算支出表', 6))).toContainEqual(
      expect.stringMatching(/^error W5 一般公共预算支出表!/),
    );
  });

  it('asks about a section without its items, where others have theirs: its sum says nothing', () => {
    const [twice, fund] = [without(disclosure(), '支出总表', 11), without(disclosure(), '政府性基金', 7)];
    expect(said(twice)).toContain('plausibility W5 支出总表!C10');
    expect(messageOf(audit(twice).findings.find(({ code }) => code === 'detailsMissing')!)).toBe(
      '“支出总表”的“20805 行政事业单位养老支出”下面没有列明细，同级的大多列了。请核实是不是漏了行。',
    );
    // The form may go no deeper where there is no other.
    expect(said(fund)).toEqual([expect.stringMatching(/^error W4 /)]);
  });

  it('finds the class that a table of 经济分类 lacks, where others print theirs', () => {
    const operating = sheetOf(
      '机关运行经费',
      `
一般公共预算机关运行经费支出预算表
部门：某市某局||单位：万元
科目编码|科目名称|机关运行经费支出
|合计|15
'302|商品和服务支出|15
'30201|办公费|12
'30217|公务接待费|1
'30231|公务用车运行维护费|2
`,
    );
    const both = { sheets: [...disclosure().sheets, operating] };
    expect(said(both)).toEqual([]);
    expect(said(without(both, '机关运行经费', 5))).toEqual(['plausibility W5 机关运行经费!C5']);
  });

  it('asks about a kind of purchases that is missing, and about a unit without its purchases', () => {
    const nested = `
政府采购支出表
部门：某市某局||||单位：万元
采购品目大类|项目名称|品目|合计
合计|||60
货物|||40
某市某局本级|||30
|设备购置|台式计算机|20
|办公用品|复印纸|10
某市某中心|||10
|设备购置|打印机|10
服务|||20
某市某局本级|||20
|咨询|审计服务|20
`;
    const workbook = (lines: string) => ({ sheets: [...disclosure().sheets, sheetOf('政府采购', lines)] });
    const dropped = (line: string) => said(workbook(nested.replace(`${line}\n`, '')));
    expect(said(workbook(nested))).toEqual([]);
    expect(dropped('货物|||40')).toEqual(['plausibility W5 政府采购!D5']);
    expect(dropped('|设备购置|打印机|10')).toEqual(['plausibility W5 政府采购!D9']);
    expect(dropped('|办公用品|复印纸|10')).toEqual([expect.stringMatching(/^error W1 政府采购!D6/)]);
  });

  it('asks where projects are sums of projects, and it cannot be told of which', () => {
    const projects = sheetOf(
      '专项',
      `
部门综合预算专项业务经费支出表
部门：某市某局||单位：万元
单位编码|单位（项目）名称|项目金额
合计||20
'121|某市某局|20
|通用项目|13
|物业管理服务|9
|保安|1
|保洁|8
|法律顾问|4
|专用项目|7
|信访业务|7
`,
    );
    const both = { sheets: [...disclosure().sheets.filter(({ name }) => name !== '项目支出表'), projects] };
    expect(said(both)).toEqual([]);
    expect(said(without(both, '专项', 8))).toEqual(['plausibility W1 专项!C6']);
  });

  it('finds two figures that changed places between rows', () => {
    const wrong = withCell(withCell(disclosure(), '收支总表', 'D5', 20), '收支总表', 'D6', 70);
    expect(said(wrong)).toContainEqual(expect.stringMatching(/^error W4 收支总表!D[56]/));
  });

  it('asks about a 三公 that is less than what 基本支出 alone spends on it', () => {
    const less = withCell(withCell(disclosure(), '三公经费', 'F5', 1), '三公经费', 'A5', 8);
    expect(said(less)).toEqual(['plausibility W4 一般公共预算基本支出表!B11']);
  });

  it('counts a section and its only item of the same code once, and asks about it', () => {
    const doubled = withSheet(disclosure(), '政府性基金', (rows) => {
      rows[5] = ['22999', '其他支出', 5, 5];
      rows[6] = ['22999', '其他支出', 5, 5];
      return rows;
    });
    expect(said(doubled).filter((line) => line.includes('W1') || line.includes('W2'))).toEqual([]);
    expect(said(doubled)).toContain('plausibility W5 政府性基金!C7');
  });
});

describe('rows left out on purpose (略列)', () => {
  /** 一般行政管理事务 is not printed, neither here nor there. */
  const hidden = without(without(disclosure(), '支出总表', 8), '一般公共预算支出表', 9);

  it('the same amount in several tables: to be confirmed, with the amount, and no error', () => {
    expect(said(hidden)).toEqual([
      'omitted W8 支出总表!C6',
      'omitted W8 支出总表!E6',
      'omitted W8 一般公共预算支出表!E7',
      'omitted W8 一般公共预算支出表!H7',
    ]);
    const [first] = audit(hidden).findings;
    expect(messageOf(first!)).toContain('合计 70.00 比列出的下级各行之和 55.00 多 15.00');
  });

  it('in one table alone it is an error, unless a note says that something is left out', () => {
    const once = without(disclosure(), '项目支出表', 5);
    expect(said(once)).toContainEqual(expect.stringMatching(/^error W2 项目支出表!/));
    const noted = withSheet(once, '项目支出表', (rows) => [
      ...rows,
      ['注：部分具体项目信息公开时予以剔除。', null, null, null, null],
    ]);
    expect(said(noted)).toEqual(['omitted W8 项目支出表!C4', 'omitted W8 项目支出表!D4']);
  });
});

describe('definitions that differ from place to place', () => {
  it('财政拨款收支总表 prints 上年结转 apart, 收支总表 counts it in', () => {
    const apart = withSheet(disclosure(), '财政拨款收支总表', (rows) => {
      rows[4]![1] = 90;
      rows[5]![1] = 85;
      rows[9]![1] = 10;
      rows.splice(10, 0, ['（一）一般公共预算拨款', 10, null, null, null, null]);
      return rows;
    });
    expect(said(apart)).toEqual([]);
  });

  it('元 beside 万元: the unit belongs to the table', () => {
    const yuan = withSheet(disclosure(), '项目支出表', (rows) =>
      rows.map((row) =>
        row.map((value) => (typeof value === 'number' ? value * 10_000 : value === '单位：万元' ? '单位：元' : value)),
      ),
    );
    expect(said(yuan)).toEqual([]);
    expect(said(withCell(yuan, '项目支出表', 'C4', 300_000))).toContainEqual(
      expect.stringMatching(/^error W2 项目支出表!C4/),
    );
  });
});

describe('what is no budget disclosure', () => {
  it.each([
    ['a list', ['花名册'], '花名册\n姓名|年龄\n张三|30\n李四|40'],
    ['a ledger of a firm', ['流水'], '2026年收支流水账\n日期|摘要|收入|支出|余额\n1月|期初|100||100\n2月|付款||30|80'],
    ['a blank sheet', ['空'], ''],
  ])('%s: one sentence and no error', (_, [name], lines) => {
    const { findings } = audit({ sheets: [sheetOf(name!, lines)] });
    expect(findings.map((one) => `${one.outcome} ${messageOf(one)}`)).toEqual([
      'unchecked 没有认出部门预算公开的表，没有审核。',
    ]);
  });

  it('tables of a firm, though their titles are those of budgets: one sentence and no error', () => {
    const sheets = [
      sheetOf('收入', '2026年收入明细表\n产品|数量|金额\n合计||50\n甲|3|30\n乙|2|10'),
      sheetOf('支出', '2026年支出明细表\n项目|一季度|二季度|合计\n房租|5|5|10\n水电|1|2|4\n合计|6|7|13'),
      sheetOf('采购', '采购计划表\n品名|单价|金额\n合计||9\n纸|2|4\n笔|1|4'),
    ];
    expect(audit({ sheets }).findings.map(messageOf)).toEqual(['没有认出部门预算公开的表，没有审核。']);
  });

  it('final accounts are called so', () => {
    const lines =
      '收入支出决算总表\n部门：某局|||单位：万元\n收入||支出|\n项目|决算数|项目|决算数\n一、财政拨款收入|5|一、教育支出|6';
    const { findings } = audit({ sheets: [sheetOf('公开01表', lines)] });
    expect(findings.map(messageOf)).toEqual(['这是决算的表。这里只审核部门预算，没有审核。']);
  });

  it('a sheet of final accounts among budgets is named once', () => {
    const lines =
      '2024年收入支出决算总表\n部门：某局|||单位：万元\n收入||支出|\n项目|决算数|项目|决算数\n一、财政拨款收入|5|一、教育支出|6';
    const both = { sheets: [...disclosure().sheets, sheetOf('去年', lines)] };
    const { findings } = audit(both);
    expect(findings.filter(({ outcome }) => outcome === 'unchecked').map(messageOf)).toEqual([
      '没有核对：“去年” 是决算表，这里只审核预算。',
    ]);
  });

  it('nobody is asked to rebuild a form that a province prescribes', () => {
    const messages = audit(disclosure()).findings.map(messageOf);
    expect(messages.filter((message) => message.includes('表样补') || message.includes('没有表'))).toEqual([]);
  });
});

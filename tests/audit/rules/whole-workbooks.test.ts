import type { Ledger } from '../../../src/ledger/model/schema.ts';
import type { WorkbookSnapshot } from '../../../src/workbook/model/snapshot.ts';
import { exampleLedger } from '../../compose/example.ts';
import { sheetOf, withSheet } from '../../recognise/grid.ts';
import { disclosure } from '../foreign/disclosure.ts';
import { namedCells } from '../worlds/named-cells.ts';
import { filled, SALARY, template } from '../worlds/template.ts';
import { pasted } from '../worlds/pasted.ts';
import { live, published, since } from '../worlds/workbooks.ts';
import { placeOf, twins } from './twin.ts';

const ledger = exampleLedger();
const generated = live(ledger);
const seed = published(ledger);
const { cell, printed } = namedCells(ledger);

const without = (sheet: string): WorkbookSnapshot => ({ sheets: seed.sheets.filter(({ name }) => name !== sheet) });

/** What 生成 made, with another formula and its result in one cell. */
function withFormula(at: string, formula: string | null, value: number | null): WorkbookSnapshot {
  const place = placeOf(at);
  const put = <T>(lines: readonly (readonly T[])[], content: T) =>
    lines.map((line, row) => (row === place.row ? line.with(place.column, content) : line));
  return {
    sheets: generated.sheets.map((sheet) =>
      sheet.name === place.sheet
        ? { ...sheet, values: put(sheet.values, value), formulas: put(sheet.formulas, formula) }
        : sheet,
    ),
  };
}

twins('tables that are there, and can be read', [
  {
    rule: 'G6',
    what: 'a table that is missing',
    other: without('表9 政府性基金'),
    cells: [],
    says: '没有表9（政府性基金预算支出情况表）',
  },
  {
    rule: 'G10',
    what: 'tables of another department',
    change: (found) => ({ ...found, otherDepartments: ['封丘县乙局'] }),
    cells: [],
    says: '工作簿里还有封丘县乙局的表',
  },
  {
    rule: 'G9',
    what: 'rules that nothing can be said of',
    other: without('表12 项目绩效'),
    cells: [],
    says: '有 12 条规则无法审核',
  },
  {
    rule: 'G5',
    what: 'a formula without a result',
    workbook: generated,
    other: withFormula(cell('T03', 'item:2010301', 'total'), '=ROUND(1,2)', null),
    cells: [cell('T03', 'item:2010301', 'total')],
    says: '表3 有 1 个公式没有计算结果',
  },
]);

const LODGING = cell('T03', 'item:2210201', 'wages');

twins('formulas of what 生成 made', [
  {
    rule: 'F1',
    what: 'a number over a formula',
    workbook: generated,
    wrong: { [LODGING]: 15 },
    cells: [LODGING],
    says: '应是公式，被改成了 15',
  },
  {
    rule: 'F2',
    what: 'a formula that is gone',
    workbook: generated,
    wrong: { [LODGING]: null },
    cells: [LODGING],
    says: '的公式被删掉了',
  },
  {
    rule: 'F3',
    what: 'a formula that asks for something else',
    workbook: generated,
    other: withFormula(LODGING, '=ROUND(SUM(1,2),2)', 14.4),
    cells: [LODGING],
    says: '的公式与表的口径不一致',
  },
]);

const onlyPasted = (name: string): WorkbookSnapshot => {
  const all = pasted(generated);
  return { sheets: generated.sheets.map((sheet, index) => (sheet.name === name ? all.sheets[index]! : sheet)) };
};

twins('tables that were pasted over as a whole', [
  {
    rule: 'F4',
    what: 'values in the place of every formula',
    workbook: generated,
    other: onlyPasted('表3 支出总体'),
    cells: [cell('T03', 'total', 'total')],
    says: '表3 的公式都变成了数（共 81 格）',
    more: { severity: 'plausibility', fix: { kind: 'formulas' } } as never,
  },
  {
    rule: 'F5',
    what: 'a figure that the ledger does not have',
    workbook: onlyPasted('表3 支出总体'),
    wrong: { [LODGING]: 15 },
    cells: [LODGING],
    says: '15.00 与底稿不符，底稿是 14.40，差 0.60',
  },
]);

const withEntry = (entry: Partial<Ledger['entries'][number]>): Ledger => ({
  ...ledger,
  entries: [...ledger.entries, { ...ledger.entries[0]!, amount: 3.5, ...entry }],
});

/** Below the last entry of the seed in 底稿. */
const NEW_ENTRY = '底稿!G31';

twins('the ledger behind the tables', [
  {
    rule: 'D1',
    what: 'an entry that no table has',
    workbook: generated,
    other: since(ledger, withEntry({ functional: '2010350' })),
    cells: [NEW_ENTRY],
    says: '科目 2010350 的 3.50 万元没有进表2、表3、表5',
  },
  {
    rule: 'D2',
    what: 'a source in the total of table 2',
    workbook: generated,
    wrong: { [cell('T02', 'total', 'fiscalAppropriation')]: 430 },
    cells: [cell('T02', 'total', 'fiscalAppropriation')],
    says: '底稿是 429.24，差 0.76',
  },
  {
    rule: 'D3',
    what: 'an item in table 3',
    workbook: generated,
    wrong: { [cell('T03', 'item:2101101', 'total')]: 80 },
    cells: [cell('T03', 'item:2101101', 'total')],
    says: '底稿是 8.00，差 72.00',
  },
  {
    rule: 'D4',
    what: 'another year',
    workbook: generated,
    other: since(ledger, { ...ledger, year: 2025 }),
    cells: [printed('T01', '2024年')],
    says: '底稿是 2025 年，十二张表是 2024 年',
  },
  {
    rule: 'D5',
    what: 'an amount that is no number',
    workbook: generated,
    wrong: { '底稿!G8': '很多' },
    cells: ['底稿!G8'],
    says: '现在是文字“很多”',
  },
]);

const foreign = disclosure();
const withoutRow = (name: string, row: number) =>
  withSheet(foreign, name, (rows) => rows.filter((_, index) => index !== row - 1));
const final = sheetOf(
  '去年',
  '收入支出决算总表\n收入||支出|\n项目|决算数|项目|决算数\n一、财政拨款收入|5|一、教育支出|6',
);

twins('tables of other forms', [
  {
    rule: 'W1',
    what: 'a row that is more than the rows below it',
    workbook: foreign,
    wrong: { '收入总表!D6': 85 },
    cells: ['收入总表!D5', '收入总表!D6', '收入总表!D7'],
    says: '差 10.00',
  },
  {
    rule: 'W2',
    what: 'a total, beside its rows',
    workbook: foreign,
    wrong: { '项目支出表!D5': 9 },
    cells: ['项目支出表!D4', '项目支出表!D5', '项目支出表!D6', '项目支出表!D7'],
    says: '差 1.00',
  },
  {
    rule: 'W3',
    what: 'a row whose columns do not add up',
    workbook: foreign,
    wrong: { '三公经费!A5': 12 },
    cells: ['三公经费!A5', '三公经费!B5', '三公经费!C5', '三公经费!F5'],
    says: '差 2.00',
  },
  {
    rule: 'W4',
    what: 'a 三公 that is less than a part of it',
    workbook: foreign,
    wrong: { '三公经费!F5': 1, '三公经费!A5': 8 },
    cells: ['一般公共预算基本支出表!B11', '三公经费!F5'],
    says: '多 1.00',
  },
  {
    rule: 'W5',
    what: 'a class without a row of its own',
    workbook: foreign,
    other: withoutRow('支出总表', 9),
    cells: ['支出总表!C9'],
    says: '没有上级科目 208 的行',
  },
  {
    rule: 'W6',
    what: 'a table without any amount, though another one has some',
    workbook: foreign,
    other: withSheet(foreign, '财政拨款收支总表', (rows) =>
      rows.map((row) => row.map((value) => (typeof value === 'number' ? null : value))),
    ),
    cells: ['收支总表!B5'],
    says: '“财政拨款收支总表”一个数也没有',
  },
  {
    rule: 'W7',
    what: 'a sheet that was not audited',
    workbook: foreign,
    other: { sheets: [...foreign.sheets, final] },
    cells: [],
    says: '“去年” 是决算表',
  },
  {
    rule: 'W8',
    what: 'rows left out on purpose',
    workbook: foreign,
    other: withSheet(withoutRow('项目支出表', 5), '项目支出表', (rows) => [
      ...rows.map((row) => row.with(3, row[3] === 15 || row[3] === 7 ? 7 : row[3]!)),
      ['注：部分具体项目信息公开时予以剔除。', null, null, null, null],
    ]),
    cells: ['项目支出表!C4', '项目支出表!C5', '项目支出表!C6'],
    says: '多 8.00',
  },
  {
    rule: 'W9',
    what: 'how much was checked of every table',
    workbook: { sheets: [] },
    other: foreign,
    cells: [],
    says: '“项目支出表”',
  },
]);

twins('a form that is filled table by table', [
  {
    rule: 'G13',
    what: 'a table that has not been filled yet',
    workbook: template,
    other: filled(SALARY.表3),
    cells: ['表2 收入总体!H8'],
    says: '表2 还没有填',
  },
]);

import { describe, expect, it } from 'vitest';
import type { RecognisedWorkbook, Irregularity } from '../../../src/recognise/scan/recognised-workbook.ts';
import type { TableId } from '../../../src/tables/model/table.ts';
import { exampleLedger } from '../../compose/example.ts';
import { namedCells } from '../worlds/named-cells.ts';
import { auditOf } from '../worlds/single-errors.ts';
import { published } from '../worlds/workbooks.ts';
import { messageOf } from '../message-of.ts';
import { cellsOf, evidenceOf, violations } from './evidence.ts';
import { edited, twins } from './twin.ts';

const { cell, printed } = namedCells(exampleLedger());

const seed = published(exampleLedger());
const without = (sheet: string) => ({ sheets: seed.sheets.filter(({ name }) => name !== sheet) });

describe('G6: tables that are missing', () => {
  it('are an error where the Ministry asks for them', () => {
    expect(violations('G6', evidenceOf(seed))).toEqual([]);
    const [found, ...more] = violations('G6', evidenceOf(without('表9 政府性基金')));
    expect(more).toEqual([]);
    expect(found).toEqual({
      code: 'tableMissing',
      details: { table: 'T09', title: '政府性基金预算支出情况表' },
      cells: [],
    });
    expect(messageOf(found!)).toBe('没有表9（政府性基金预算支出情况表）。这张表必须公开，没有数据也要列出空表并说明。');
  });

  it('leave something unchecked where only Henan has them', () => {
    const found = violations('G6', evidenceOf(without('表12 项目绩效')));
    expect(found).toEqual([
      {
        code: 'ownTableMissing',
        details: { table: 'T12', title: '部门预算项目绩效目标汇总表' },
        cells: [],
        severity: 'plausibility',
        outcome: 'unchecked',
      },
    ]);
    expect(messageOf(found[0]!)).toBe('没有表12（部门预算项目绩效目标汇总表），与它有关的无法审核。');
  });
});

describe('G10: tables of another department', () => {
  it('are told, and not checked', () => {
    const change = (found: RecognisedWorkbook) => ({ ...found, otherDepartments: ['封丘县乙局'] });
    expect(violations('G10', evidenceOf(seed))).toEqual([]);
    const found = violations('G10', evidenceOf(seed, { change }));
    expect(found).toMatchObject([{ cells: [], outcome: 'unchecked' }]);
    expect(messageOf(found[0]!)).toBe(
      '只审核了“封丘县政务服务和大数据管理局”的表。工作簿里还有封丘县乙局的表，没有审核：请每个部门用一个工作簿。',
    );
  });
});

describe('G9: what cannot be checked', () => {
  const told = (book: typeof seed, exact = true) => {
    const { findings, unchecked } = auditOf(book, exact);
    return { unchecked, messages: findings.filter(({ rule }) => rule === 'G9').map(messageOf) };
  };

  it('is nothing where all tables are there', () => {
    expect(told(seed)).toEqual({ unchecked: 0, messages: [] });
  });

  it('is told with its reason: a table that is missing', () => {
    expect(told(without('表12 项目绩效'))).toEqual({
      unchecked: 12,
      messages: [
        '有 12 条规则无法审核：十二张表不全，没有核对哪些格应当空着；' +
          '没有表12，表内各项，以及同表1、表3、表10、表11 的关系，没有核对。',
      ],
    });
  });

  it('is told in words where many tables are missing', () => {
    const { sheets } = seed;
    const [first, third] = [sheets[0]!, sheets[2]!];
    expect(told({ sheets: [first, third] }).messages).toEqual([
      '有 62 条规则无法审核：没有表2、表4、表5、表6、表7、表8、表9、表10、表11、表12，表内各项，以及同表1、表3 的关系，没有核对；' +
        '十二张表不全，没有核对哪些格应当空着。',
    ]);
  });

  it('is told with its reason: a column that is missing', () => {
    expect(told(edited(seed, { [printed('T12', '政府预算资金')]: null }))).toEqual({
      unchecked: 2,
      messages: ['有 2 条规则无法审核：缺列、缺合计或有认不出的行，表10、表12 的有些关系没有核对。'],
    });
  });

  it('is told with its reason: projects without economic codes, in workbooks of other origin', () => {
    const ledger = exampleLedger();
    const bare = ledger.entries.map((entry) =>
      entry.project === '' ? entry : { ...entry, departmental: '', governmental: '' },
    );
    const book = published({ ...ledger, entries: bare });
    expect(told(book)).toEqual({ unchecked: 0, messages: [] });
    expect(told(book, false)).toEqual({
      unchecked: 1,
      messages: ['有 1 条规则无法审核：项目没有列经济分类，没有核对表8 与表7。'],
    });
  });
});

const unrecognised =
  (lacks: readonly string[]) =>
  (found: RecognisedWorkbook): RecognisedWorkbook => ({
    ...found,
    unrecognised: [
      { table: 'T03', title: { sheet: '表3 支出总体', row: 0, column: 0 }, found: '2024年部门支出总体情况表', lacks },
    ],
  });

twins('G7: headings', [
  {
    rule: 'G7',
    what: 'that are not all there',
    change: unrecognised(['项目支出/小计', '项目支出/特定目标类']),
    cells: [printed('T03', '2024年')],
    says: '缺：项目支出/小计、项目支出/特定目标类',
    more: { outcome: 'unchecked' },
  },
  {
    rule: 'G7',
    what: 'that are not there at all',
    change: unrecognised([]),
    cells: [printed('T03', '2024年')],
    says: '表3 有表题，没有找到表头',
    more: { outcome: 'unchecked' },
  },
]);

/** Table 3 with something odd in row 9. */
const odd =
  (kind: Irregularity['kind'], found: string, table: TableId = 'T03') =>
  (book: RecognisedWorkbook): RecognisedWorkbook => {
    const one = book.tables.get(table)!;
    const place = { sheet: one.sheet, row: 8, column: 0 };
    return { ...book, tables: new Map(book.tables).set(table, { ...one, irregularities: [{ kind, place, found }] }) };
  };
const ROW = [cell('T03', 'item:2010399', 'class')];

twins('G8: rows and columns', [
  {
    rule: 'G8',
    what: 'a missing column',
    change: odd('missing column', '项目支出/特定目标类'),
    cells: ROW,
    says: '没有“项目支出/特定目标类”这一列',
    more: { outcome: 'unchecked' },
  },
  {
    rule: 'G8',
    what: 'an unknown column',
    change: odd('unknown column', '会议费'),
    cells: ROW,
    says: '“会议费”这一列有数',
    more: { severity: 'plausibility', outcome: 'unchecked' },
  },
  {
    rule: 'G8',
    what: 'an unknown row among ours',
    wrong: {
      [cell('T03', 'item:2210201', 'class')]: null,
      [cell('T03', 'item:2210201', 'section')]: null,
      [cell('T03', 'item:2210201', 'item')]: null,
    },
    cells: [cell('T03', 'item:2210201', 'name')],
    says: '“住房公积金”这一行有金额，但认不出',
  },
  {
    rule: 'G8',
    what: 'an unknown row elsewhere',
    exact: false,
    change: odd('unknown row', '一、基本支出'),
    cells: ROW,
    says: '没有计入',
    more: { outcome: 'unchecked' },
  },
  {
    rule: 'G8',
    what: 'a row that returns',
    wrong: { [cell('T03', 'item:2010399', 'item')]: '01' },
    cells: [cell('T03', 'item:2010399', 'class')],
    says: '重复出现',
  },
  {
    rule: 'G8',
    what: 'a code that is none',
    wrong: { [cell('T03', 'item:2010399', 'class')]: '2O1' },
    cells: [cell('T03', 'item:2010399', 'class')],
    says: '不是科目编码',
  },
  {
    rule: 'G8',
    what: 'the same table twice',
    change: odd('second table', '2024年部门支出总体情况表'),
    cells: ROW,
    says: '在工作簿里有两张',
    more: { severity: 'plausibility' },
  },
  {
    rule: 'G8',
    what: 'a row that is not printed',
    change: odd('missing row', '三、国防', 'T01'),
    cells: [cell('T01', 'income:fiscalAccount', 'incomeItem')],
    says: '表1 没有这些行：三、国防',
    more: { severity: 'hint' },
  },
  {
    rule: 'G8',
    what: 'a total that is not printed',
    change: odd('missing row', '本年支出合计', 'T01'),
    cells: [cell('T01', 'income:fiscalAccount', 'incomeItem')],
    says: '本年支出合计',
    more: { outcome: 'unchecked' },
  },
]);

describe('G8: subtotals of classes above their items', () => {
  it('are usual', () => {
    expect(violations('G8', evidenceOf(seed, { change: odd('subtotal row', '201 一般公共服务支出') }))).toEqual([]);
  });

  it('many rows that are not printed are told together', () => {
    const change = (book: RecognisedWorkbook) => {
      const one = book.tables.get('T01')!;
      const irregularities = ['二、外交', '三、国防'].map((found, index) => ({
        kind: 'missing row' as const,
        place: { sheet: one.sheet, row: 5 + index, column: 2 },
        found,
      }));
      return { ...book, tables: new Map(book.tables).set('T01', { ...one, irregularities }) };
    };
    const found = violations('G8', evidenceOf(seed, { change }));
    expect(found.map(messageOf)).toEqual(['表1 没有这些行：二、外交、三、国防。']);
    expect(cellsOf(found[0]!)).toEqual([cell('T01', 'class:202', 'expenditureItem')]);
  });
});

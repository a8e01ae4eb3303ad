import { describe, expect, it } from 'vitest';
import { outlineFindings } from '../../src/audit/outline/outline-findings.ts';
import { zhCN } from '../../src/texts/texts.ts';
import { cellName } from '../../src/workbook/address.ts';
import type { CellValue, SheetSnapshot } from '../../src/workbook/snapshot.ts';

/** 支出总表 as another province prints it: 类, 款 and 项 in three columns, with sums of every rank. */
const RIGHT: readonly (readonly CellValue[])[] = [
  ['支出总体情况表', null, null, null, null, null, null, null],
  ['部门：某市某局', null, null, null, null, null, null, '单位：万元'],
  ['科目编码', null, null, '科目名称', '合计', '基本支出', null, '项目支出'],
  ['类', '款', '项', null, null, '小计', '人员支出', null],
  [null, null, null, '**', 1, 2, 3, 4],
  [null, null, null, '合 计', 30, 18, 18, 12],
  ['201', null, null, '一般公共服务支出', 20, 10, 10, 10],
  [null, '03', null, '政府办公厅（室）事务', 15, 10, 10, 5],
  [null, null, '01', '行政运行', 10, 10, 10, null],
  [null, null, '99', '其他支出', 5, null, null, 5],
  [null, '40', null, '信访事务', 5, null, null, 5],
  [null, null, '02', '一般行政管理事务', 5, null, null, 5],
  ['208', null, null, '社会保障和就业支出', 10, 8, 8, 2],
  [null, '05', null, '行政事业单位养老支出', 10, 8, 8, 2],
  [null, null, '05', '养老保险缴费', 10, 8, 8, 2],
];

const sheetOf = (values: readonly (readonly CellValue[])[]): SheetSnapshot => ({
  name: '支出总表',
  values,
  formulas: values.map((row) => row.map(() => null)),
});

const withCell = (address: string, value: CellValue) =>
  sheetOf(RIGHT.map((row, at) => row.map((old, column) => (cellName(at, column) === address ? value : old))));

const said = (sheet: SheetSnapshot, exact = false) =>
  outlineFindings(sheet, exact, zhCN).map(({ rule, outcome, cells, difference }) => {
    const { row, column } = cells[0]!.place;
    return `${outcome} ${rule} ${cellName(row, column)} ${difference! / 100}`;
  });

describe('a table of another layout', () => {
  it('whose sums are right says nothing', () => expect(said(sheetOf(RIGHT), true)).toEqual([]));

  it('names the rank that lacks an amount, and the row it is missing from', () => {
    expect(said(withCell('H12', null))).toEqual(['error W1 H11 5', 'error W3 E12 5']);
  });

  it('names the total, and the row whose columns do not add up', () => {
    expect(said(withCell('E6', 31))).toEqual(['error W2 E6 1', 'error W3 E6 1']);
  });

  it('calls a small difference 尾差, and in exact mode an error', () => {
    expect(said(withCell('E6', 30.01))).toEqual(['tail W2 E6 0.01', 'tail W3 E6 0.01']);
    expect(said(withCell('E6', 30.01), true)).toEqual(['error W2 E6 0.01', 'error W3 E6 0.01']);
  });

  it('is left alone where most of its sums do not hold: then it was misread', () => {
    const other = RIGHT.map((row, at) =>
      row.map((value, column) => (at > 4 && column === 4 && typeof value === 'number' ? 7 : value)),
    );
    expect(said(sheetOf(other)).filter((line) => line.includes('W3'))).toEqual([]);
  });

  it('is none where there are no headings, no numbers or nothing', () => {
    expect(said(sheetOf([]))).toEqual([]);
    expect(said(sheetOf([['说明'], ['本部门没有支出。']]))).toEqual([]);
    expect(
      said(
        sheetOf([
          [1, 2],
          [3, 4],
        ]),
      ),
    ).toEqual([]);
  });
});

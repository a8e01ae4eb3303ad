import { expect, test } from 'vitest';
import { compareSheet } from '../../src/workbook/diff/typed-cells.ts';
import type { SheetPlan } from '../../src/workbook/model/plan.ts';
import type { SheetSnapshot } from '../../src/workbook/model/snapshot.ts';

const style = {} as never;
const cellOf = (text: string) => (text === '' ? undefined : { content: { text }, style });
const planOf = (...rows: string[][]) =>
  ({ name: '表', mode: 'replace', cells: rows.map((row) => row.map(cellOf)) }) as unknown as SheetPlan;
const sheetOf = (...rows: string[][]) =>
  ({
    name: '表',
    values: rows.map((row) => row.map((value) => (value === '' ? null : value))),
    formulas: rows.map((row) => row.map(() => null)),
  }) as unknown as SheetSnapshot;
const typedIn = (sheet: SheetSnapshot) =>
  compareSheet(planOf(['部门：局', '', '单位：万元', '']), sheet, () => false).typed.map(({ place, typed }) => [
    place.column,
    typed,
  ]);

test('a caption of another version, one column further on, was not typed', () => {
  expect(typedIn(sheetOf(['部门：局', '', '', '单位：万元']))).toEqual([]);
});

test('what stands beside a caption was typed, be it the same text', () => {
  expect(typedIn(sheetOf(['部门：局', '单位：万元', '单位：万元', '核对']))).toEqual([
    [1, '单位：万元'],
    [3, '核对'],
  ]);
});

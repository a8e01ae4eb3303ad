import { expect, test } from 'vitest';
import { DEFAULT_STYLE } from '../../../simulator/grid/cell-style.ts';
import { SHEET_ROWS, type ValidationRule } from '../../../simulator/grid/engine.ts';
import { PlainGrid } from '../../../simulator/grid/plain-grid.ts';

function cell(row: number, column: number): { row: number; column: number; rows: number; columns: number } {
  return { row, column, rows: 1, columns: 1 };
}

const LIST: ValidationRule = {
  type: 'List',
  formula1: '=目录!$A$3:$A$9',
  ignoreBlanks: true,
  errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
  prompt: { showPrompt: true, title: '', message: '' },
};

test('a formula is worth 0 until a result is planted, and nothing once it is overwritten', () => {
  const grid = new PlainGrid();
  const { id } = grid.sheets()[0]!;
  grid.write(id, cell(0, 0), [[{ formula: '=1+1' }]]);
  expect(grid.values(id, cell(0, 0))).toEqual([[0]]);
  grid.setResult(id, 0, 0, 2);
  expect([grid.values(id, cell(0, 0)), grid.formulas(id, cell(0, 0))]).toEqual([[[2]], [['=1+1']]]);
  grid.write(id, cell(0, 0), [[{ value: 'x' }]]);
  expect(grid.formulas(id, cell(0, 0))).toEqual([[null]]);
});

test('everything on a sheet moves with inserted and deleted rows', () => {
  const grid = new PlainGrid('表一');
  const { id } = grid.sheets()[0]!;
  const other = grid.addSheet('目录');
  grid.write(id, cell(4, 0), [[{ value: 'x' }]]);
  grid.write(other, cell(0, 0), [[{ formula: '=表一!A5' }]]);
  grid.merge(id, { row: 4, column: 0, rows: 2, columns: 1 });
  grid.changeLines(id, 'row', 4, 1, { size: 40 });
  grid.validate(id, { row: 4, column: 1, rows: 3, columns: 1 }, LIST);
  grid.setName({ name: '行', formula: '=表一!$A$5:$A$6', scope: null, visible: true, comment: '' });
  grid.changePage(id, { titleRows: { row: 4, column: 0, rows: 1, columns: 16_384 } });
  grid.insertLines(id, 'row', 1, 3);
  expect(grid.values(id, cell(7, 0))).toEqual([['x']]);
  expect(grid.formulas(other, cell(0, 0))).toEqual([['=表一!A8']]);
  expect(grid.merges(id)).toEqual([{ row: 7, column: 0, rows: 2, columns: 1 }]);
  expect(grid.lines(id, 'row', 7, 1)).toEqual([{ size: 40, hidden: false }]);
  expect(grid.validations(id, cell(9, 1)).length).toBe(1);
  expect(grid.names()[0]!.formula).toBe('=表一!$A$8:$A$9');
  expect(grid.page(id).titleRows!.row).toBe(7);
  grid.deleteLines(id, 'row', 7, 1);
  expect(grid.formulas(other, cell(0, 0))).toEqual([['=表一!#REF!']]);
  expect(grid.names()[0]!.formula).toBe('=表一!$A$8:$A$8');
  expect([grid.merges(id), grid.page(id).titleRows]).toEqual([[], null]);
  // The list of the rule lies on the other sheet.
  grid.insertLines(other, 'row', 0, 1);
  expect(grid.validations(id, cell(7, 1))[0]!.rule.formula1).toBe('=目录!$A$4:$A$10');
});

test('new rows look like the row above', () => {
  const grid = new PlainGrid();
  const { id } = grid.sheets()[0]!;
  grid.restyle(id, [{ area: { row: 1, column: 0, rows: 1, columns: 2 }, style: { bold: true } }]);
  grid.insertLines(id, 'row', 2, 1);
  expect(grid.styles(id, cell(2, 1))[0]![0]!.bold).toBe(true);
  expect(grid.styles(id, cell(3, 1))[0]![0]!.bold).toBe(false);
});

test('looks of whole columns lie under the looks of cells and are cleared with them', () => {
  const grid = new PlainGrid();
  const { id } = grid.sheets()[0]!;
  const column = { row: 0, column: 1, rows: SHEET_ROWS, columns: 1 };
  grid.restyle(id, [{ area: cell(5, 1), style: { italic: true } }]);
  grid.restyle(id, [{ area: column, style: { bold: true } }]);
  const looks = (): unknown[] => [5, 6].map((row) => grid.styles(id, cell(row, 1))[0]![0]);
  expect(looks()).toEqual([
    { ...DEFAULT_STYLE, bold: true, italic: true },
    { ...DEFAULT_STYLE, bold: true },
  ]);
  grid.restyle(id, [{ area: cell(6, 1), style: null }]);
  expect(looks()[1]).toEqual(DEFAULT_STYLE);
  grid.restyle(id, [{ area: column, style: null }]);
  expect(looks()).toEqual([DEFAULT_STYLE, DEFAULT_STYLE]);
});

test('a rule replaces only the part of another that it covers', () => {
  const grid = new PlainGrid();
  const { id } = grid.sheets()[0]!;
  const all = { row: 0, column: 0, rows: 9, columns: 1 };
  grid.validate(id, all, LIST);
  grid.validate(id, { row: 3, column: 0, rows: 2, columns: 1 }, null);
  expect(grid.validations(id, all).map(({ area: { row, rows } }) => [row, rows])).toEqual([
    [0, 3],
    [5, 4],
  ]);
});

test('deleting the active sheet makes its neighbour active', () => {
  const grid = new PlainGrid('甲');
  const [second, third] = [grid.addSheet('乙'), grid.addSheet('丙')];
  grid.activate(second);
  grid.deleteSheet(second);
  expect(grid.selection().sheet).toBe(third);
});

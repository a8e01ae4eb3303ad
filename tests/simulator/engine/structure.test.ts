import { beforeEach, expect, test } from 'vitest';
import { parseArea } from '../../../src/workbook/model/address.ts';
import { openEngine } from './open-engine.ts';

const { engine, put, value, formula } = openEngine();
let sheet: string;
let other: string;
let count = 0;

beforeEach(() => {
  count += 1;
  sheet = engine.addSheet(`表${count} 数`);
  other = engine.addSheet(`算${count}`);
});

const names = () => engine.sheets().map((one) => one.name);

test('sheets are added behind the last one, renamed, moved and deleted; formulas follow the name', async () => {
  put(sheet, 'A1', [[5]]);
  put(other, 'A1', [[`='表${count} 数'!$A$1+1`]]);
  engine.changeSheet(sheet, { name: "收入's 表" });
  expect(formula(other, 'A1')).toBe("='收入''s 表'!$A$1+1");
  expect(await value(other, 'A1')).toBe(6);
  engine.changeSheet(sheet, { position: 0 });
  expect(names()[0]).toBe("收入's 表");
  engine.deleteSheet(sheet);
  expect(names()).not.toContain("收入's 表");
  expect(await value(other, 'A1')).toBe('#REF!');
});

test('sheets that refer to themselves and to each other are deleted one after the other', async () => {
  const third = engine.addSheet(`第三 ${count}`);
  put(sheet, 'A1', [[`='算${count}'!A1`, `=SUM('表${count} 数'!C1:C2)`]]);
  put(third, 'A1', [[`='表${count} 数'!B1`]]);
  await engine.settle();
  engine.deleteSheet(other);
  engine.deleteSheet(sheet);
  expect(await value(third, 'A1')).toBe('#REF!');
});

test('a formula that names a sheet before it exists works once it does', async () => {
  put(other, 'A1', [["='后来'!B2"]]);
  await engine.settle();
  const late = engine.addSheet('后来');
  put(late, 'B2', [[9]]);
  put(other, 'A1', [["='后来'!B2"]]);
  expect(await value(other, 'A1')).toBe(9);
});

test('visibility, tab colour, grid lines, headings and protection are kept', () => {
  engine.changeSheet(sheet, {
    visibility: 'VeryHidden',
    tabColor: '#1F4E79',
    gridlines: false,
    headings: false,
    protected: true,
  });
  expect(engine.sheets().find((one) => one.id === sheet)).toEqual({
    id: sheet,
    name: `表${count} 数`,
    visibility: 'VeryHidden',
    tabColor: '#1F4E79',
    gridlines: false,
    headings: false,
    protected: true,
  });
  engine.changeSheet(sheet, { visibility: 'Visible' });
  expect(engine.sheets().find((one) => one.id === sheet)?.visibility).toBe('Visible');
});

test('selecting activates; deleting or hiding the active sheet activates a neighbour', () => {
  engine.select(sheet, parseArea('B3:C4'));
  expect(engine.selection()).toEqual({ sheet, area: parseArea('B3:C4') });
  engine.deleteSheet(sheet);
  expect(engine.selection().sheet).toBe(other);
  engine.changeSheet(other, { visibility: 'Hidden' });
  expect(engine.selection().sheet).not.toBe(other);
});

test('inserted rows move references, and a sum that ends at a sentinel grows', async () => {
  put(sheet, 'A1', [['头'], [1], [2], [4], ['尾']]);
  put(other, 'A1', [[`=SUM('表${count} 数'!$A$1:$A$5)`], [`='表${count} 数'!A4`]]);
  await engine.settle();
  engine.insertLines(sheet, 'row', 4, 2);
  put(sheet, 'A5', [[8], [16]]);
  expect(formula(other, 'A1')).toBe(`=SUM('表${count} 数'!$A$1:$A$7)`);
  expect(await value(other, 'A1')).toBe(31);
  engine.insertLines(sheet, 'row', 1, 1);
  expect(formula(other, 'A2')).toBe(`='表${count} 数'!A5`);
  expect(await value(other, 'A2')).toBe(4);
  expect(await value(sheet, 'A8')).toBe('尾');
});

test('deleted rows shrink references, hidden ones too; what points at nothing else becomes #REF!', async () => {
  put(sheet, 'A1', [['头'], [1], [2], [4], ['尾']]);
  put(other, 'A1', [[`=SUM('表${count} 数'!$A$1:$A$5)`], [`='表${count} 数'!A3`], [`='表${count} 数'!A5`]]);
  await engine.settle();
  engine.changeLines(sheet, 'row', 2, 1, { hidden: true });
  engine.deleteLines(sheet, 'row', 1, 2);
  expect(formula(other, 'A1')).toBe(`=SUM('表${count} 数'!$A$1:$A$3)`);
  expect(await value(other, 'A1')).toBe(4);
  expect(await value(other, 'A2')).toBe('#REF!');
  expect(await value(other, 'A3')).toBe('尾');
  expect(await value(sheet, 'A2')).toBe(4);
});

test('inserted and deleted columns move references', async () => {
  put(sheet, 'A1', [[1, 2, 4]]);
  put(other, 'A1', [[`=SUM('表${count} 数'!$A$1:$C$1)`], [`='表${count} 数'!$C$1`]]);
  await engine.settle();
  engine.insertLines(sheet, 'column', 1, 1);
  expect(formula(other, 'A1')).toBe(`=SUM('表${count} 数'!$A$1:$D$1)`);
  engine.deleteLines(sheet, 'column', 2, 1);
  expect(await value(other, 'A1')).toBe(5);
  expect(formula(other, 'A2')).toBe(`='表${count} 数'!$C$1`);
});

test('what belongs to rows moves along: merges, sizes, rules, names, the print area', async () => {
  put(sheet, 'A3', [
    ['题', null],
    [3, null],
  ]);
  engine.merge(sheet, parseArea('A3:B3'));
  engine.changeLines(sheet, 'row', 2, 1, { size: 30 });
  engine.validate(sheet, parseArea('A4:A6'), rule('甲,乙'));
  engine.setName({ name: '数', formula: `='表${count} 数'!$A$4`, scope: null, visible: true, comment: '' });
  engine.changePage(sheet, { titleRows: parseArea('A1:XFD3'), printArea: parseArea('A1:B9') });
  put(other, 'A1', [['=数*2']]);
  expect(await value(other, 'A1')).toBe(6);
  engine.insertLines(sheet, 'row', 1, 2);
  expect(engine.merges(sheet)).toEqual([parseArea('A5:B5')]);
  expect(engine.lines(sheet, 'row', 0, 6).map((line) => line.size)).toEqual([14.25, 14.25, 14.25, 14.25, 30, 14.25]);
  expect(engine.validations(sheet, parseArea('A1:Z99')).map((one) => one.area)).toEqual([parseArea('A6:A8')]);
  expect(engine.names().find((one) => one.name === '数')?.formula).toBe(`='表${count} 数'!$A$6`);
  expect(engine.page(sheet).titleRows).toEqual(parseArea('A1:XFD5'));
  expect(engine.page(sheet).printArea).toEqual(parseArea('A1:B11'));
  expect(await value(other, 'A1')).toBe(6);
  engine.deleteName('数', null);
  expect(engine.names().map((one) => one.name)).not.toContain('数');
});

test('merging clears all cells but the first; unmerging frees them', async () => {
  put(sheet, 'A1', [['甲', '乙']]);
  engine.merge(sheet, parseArea('A1:B1'));
  expect(engine.merges(sheet)).toEqual([parseArea('A1:B1')]);
  expect(await value(sheet, 'A1')).toBe('甲');
  expect(await value(sheet, 'B1')).toBe(null);
  engine.unmerge(sheet, parseArea('B1:C9'));
  expect(engine.merges(sheet)).toEqual([]);
});

test('sizes are points in whole pixels; null gives the default back; hidden lines keep their size', () => {
  expect(engine.lines(sheet, 'column', 0, 1)).toEqual([{ size: 54, hidden: false }]);
  engine.changeLines(sheet, 'column', 0, 2, { size: 100.6 });
  engine.changeLines(sheet, 'column', 1, 1, { hidden: true });
  expect(engine.lines(sheet, 'column', 0, 3)).toEqual([
    { size: 100.5, hidden: false },
    { size: 100.5, hidden: true },
    { size: 54, hidden: false },
  ]);
  engine.changeLines(sheet, 'column', 0, 2, { size: null, hidden: false });
  expect(engine.lines(sheet, 'column', 0, 2)).toEqual([
    { size: 54, hidden: false },
    { size: 54, hidden: false },
  ]);
  engine.changeLines(sheet, 'row', 0, 1_048_576, { size: 20.25 });
  expect(engine.lines(sheet, 'row', 300, 1)[0]!.size).toBe(20.25);
});

test('frozen panes', () => {
  expect(engine.frozen(sheet)).toEqual({ rows: 0, columns: 0 });
  engine.freeze(sheet, { rows: 4, columns: 1 });
  expect(engine.frozen(sheet)).toEqual({ rows: 4, columns: 1 });
  engine.freeze(sheet, { rows: 0, columns: 0 });
  expect(engine.frozen(sheet)).toEqual({ rows: 0, columns: 0 });
});

test('a rule replaces what was on its cells and leaves the rest of the older rule', () => {
  engine.validate(sheet, parseArea('A1:A10'), rule('甲,乙'));
  engine.validate(sheet, parseArea('A4:A5'), rule("='码'!$A$1:$A$9"));
  const found = engine.validations(sheet, parseArea('A1:B7'));
  expect(found.map((one) => [one.area, one.rule.formula1])).toEqual([
    [parseArea('A1:A3'), '甲,乙'],
    [parseArea('A6:A7'), '甲,乙'],
    [parseArea('A4:A5'), "='码'!$A$1:$A$9"],
  ]);
  expect(found[0]!.rule).toEqual(rule('甲,乙'));
  engine.validate(sheet, parseArea('A1:A10'), null);
  expect(engine.validations(sheet, parseArea('A1:B99'))).toEqual([]);
});

function rule(formula1: string) {
  return {
    type: 'List',
    formula1,
    inCellDropDown: true,
    ignoreBlanks: true,
    errorAlert: { showAlert: true, style: 'Warning', title: '不在名单中', message: '请从名单中选' },
    prompt: { showPrompt: true, title: '来源', message: '请选择' },
  } as const;
}

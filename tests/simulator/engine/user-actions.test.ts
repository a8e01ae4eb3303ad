import { afterAll, beforeEach, expect, test } from 'vitest';
import { parseArea } from '../../../src/workbook/model/address.ts';
import { createNodeBook } from '../../../simulator/engine/node.ts';
import { univerEngine } from '../../../simulator/engine/univer-engine.ts';
import type { UserAction } from '../../../simulator/grid/engine.ts';

const book = createNodeBook();
const engine = univerEngine(book);
afterAll(() => engine.dispose());
const sheet = engine.sheets()[0]!.id;
let actions: UserAction[] = [];
engine.onUserAction((action) => actions.push(action));

/** Does what the grid does for the user, and waits until it is told. */
async function user(command: string, params: object): Promise<UserAction[]> {
  await book.commands.executeCommand(command, { unitId: book.unit, subUnitId: sheet, ...params });
  await new Promise((resolve) => setTimeout(resolve, 0));
  await engine.settle();
  await new Promise((resolve) => setTimeout(resolve, 0));
  return actions;
}

const range = (row: number, column: number, endRow = row, endColumn = column) => ({
  startRow: row,
  startColumn: column,
  endRow,
  endColumn,
});

beforeEach(() => {
  actions = [];
});

test('an edit of one cell is told with the value before and after, a formula with its result', async () => {
  engine.write(sheet, parseArea('A1:B1'), [[{ value: 5 }, { value: '旧' }]]);
  await user('sheet.command.set-range-values', { range: range(0, 1), value: { f: '=A1*2' } });
  expect(actions).toEqual([{ kind: 'edited', sheet, area: parseArea('B1'), before: '旧', after: 10 }]);
});

test('an edit of several cells is told as one area; a change of looks is no edit', async () => {
  await user('sheet.command.set-range-values', {
    range: range(2, 0, 3, 1),
    value: [
      [{ v: 1 }, { v: 2 }],
      [{ v: 3 }, { v: 4 }],
    ],
  });
  expect(actions).toEqual([{ kind: 'edited', sheet, area: parseArea('A3:B4') }]);
  actions = [];
  await user('sheet.command.set-style', { range: range(2, 0), style: { type: 'bl', value: 1 } });
  expect(actions).toEqual([]);
});

test('inserted and deleted rows, a selection, and new sheets are told', async () => {
  await user('sheet.command.insert-row-by-range', { range: range(1, 0, 2, 39), direction: 0 });
  expect(actions).toContainEqual({ kind: 'inserted', sheet, axis: 'row', first: 1, count: 2 });
  await user('sheet.command.remove-row-by-range', { range: range(1, 0, 1, 39) });
  expect(actions).toContainEqual({ kind: 'deleted', sheet, axis: 'row', first: 1, count: 1 });
  await user('sheet.operation.set-selections', {
    selections: [{ range: range(6, 2, 8, 3), primary: null, style: null }],
  });
  expect(actions.at(-1)).toEqual({ kind: 'selected', sheet, area: parseArea('C7:D9') });
  await user('sheet.command.insert-sheet', {});
  expect(actions.map(({ kind }) => kind)).toContain('sheetAdded');
});

test('what comes through the engine is not told', async () => {
  const other = engine.addSheet('主机');
  engine.write(other, parseArea('A1:A2'), [[{ value: 1 }], [{ formula: '=A1' }]]);
  engine.insertLines(other, 'row', 0, 1);
  engine.select(other, parseArea('B2'));
  engine.deleteLines(other, 'row', 0, 1);
  engine.deleteSheet(other);
  await engine.settle();
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(actions).toEqual([]);
});

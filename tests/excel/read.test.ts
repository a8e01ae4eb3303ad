import { describe, expect, test } from 'vitest';
import { ExcelProblem } from '../../src/excel/requests/errors.ts';
import { HostError } from '../../simulator/grid/host-error.ts';
import { open } from './open.ts';

test('reads the whole workbook in one round trip, each sheet from A1', async () => {
  const { grid, port, idOf, fill, roundTrips } = open('表1', '空', '表2');
  fill('表1', 1, 2, 477.24);
  grid.write(idOf('表1'), { row: 2, column: 2, rows: 1, columns: 1 }, [[{ formula: '=C2/0' }]]);
  grid.setResult(idOf('表1'), 2, 2, '#DIV/0!');
  fill('表2', 0, 0, '科目');
  expect(await port.read()).toEqual({
    sheets: [
      {
        name: '表1',
        values: [
          [null, null, null],
          [null, null, 477.24],
          [null, null, '#DIV/0!'],
        ],
        formulas: [
          [null, null, null],
          [null, null, null],
          [null, null, '=C2/0'],
        ],
      },
      { name: '空', values: [], formulas: [] },
      { name: '表2', values: [['科目']], formulas: [[null]] },
    ],
  });
  expect(roundTrips()).toBe(1);
});

test('named sheets come in the order of the workbook; those that are not there are left out', async () => {
  const { port, roundTrips } = open('甲', 'Tab', '乙');
  const names = (await port.read(['乙', '没有', 'TAB'])).sheets.map(({ name }) => name);
  expect(names).toEqual(['Tab', '乙']);
  expect(roundTrips()).toBe(1);
});

test('what only has a look is not used', async () => {
  const { grid, port, idOf, fill } = open('表');
  fill('表', 0, 0, 1);
  grid.restyle(idOf('表'), [{ area: { row: 0, column: 0, rows: 90, columns: 9 }, style: { bold: true } }]);
  expect((await port.read()).sheets[0]!.values).toEqual([[1]]);
});

test('names and what is kept come along, and a chain of more sheets than were asked for goes on', async () => {
  const sheets = Array.from({ length: 45 }, (_, index) => `表${index}`);
  const { port, grid, fill, idOf, roundTrips } = open(...sheets);
  fill('表44', 1, 0, '末');
  grid.setName({ name: '合计', formula: '=表1!$A$1', scope: null, visible: true, comment: '' });
  grid.setName({ name: '本表', formula: '=表2!$A$1', scope: idOf('表2'), visible: true, comment: '' });
  await port.history!.saveSettings({ 甲: '留着' });
  const start = roundTrips();
  const snapshot = await port.read(undefined, ['甲', '乙']);
  expect(roundTrips() - start).toBe(2);
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(sheets);
  expect(snapshot.sheets.at(-1)!.values).toEqual([[null], ['末']]);
  expect(snapshot.names).toEqual([
    { name: '合计', sheet: null, formula: '=表1!$A$1' },
    { name: '本表', sheet: '表2', formula: '=表2!$A$1' },
  ]);
  expect(snapshot.notes).toEqual({ 甲: '留着', 乙: null });
});

test('where Excel does not walk from sheet to sheet they are read by their names', async () => {
  const { port, host, fill, roundTrips } = open('甲', '乙');
  fill('乙', 0, 0, 1);
  const count = host.beforeAction;
  host.beforeAction = (action, index, request) => {
    const walks = Object.values(request.ObjectPaths).some(({ Name }) => Name === 'GetNextOrNullObject');
    if (walks) throw new HostError('ApiNotFound', 'getNextOrNullObject');
    return count?.(action, index, request);
  };
  expect((await port.read()).sheets.map(({ name, values }) => [name, values])).toEqual([
    ['甲', []],
    ['乙', [[1]]],
  ]);
  expect(roundTrips()).toBe(2);
});

describe('documents of the workbook', () => {
  const [ours, other] = ['urn:ours', 'urn:other'];
  const xml = (text: string) => `<a xmlns="${ours}">${text}</a>`;

  test('are read with the sheets, in the same round trip', async () => {
    const { port, roundTrips } = open('表');
    await port.xmlParts.save(ours, xml('一'));
    const before = roundTrips();
    expect((await port.read([], [], [ours, other])).xmlParts).toEqual({ [ours]: xml('一'), [other]: null });
    expect(roundTrips() - before).toBe(1);
  });

  test('replace the one of their namespace, and go', async () => {
    const { port, host } = open('表');
    host.document.xmlParts.set('{1}', `<b xmlns="${other}"/>`);
    for (const text of ['一', '二']) await port.xmlParts.save(ours, xml(text));
    expect((await port.read([], [], [ours])).xmlParts).toEqual({ [ours]: xml('二') });
    await port.xmlParts.save(ours, null);
    expect([...host.document.xmlParts.values()]).toEqual([`<b xmlns="${other}"/>`]);
  });

  test('are none where somebody copied them, until one is saved again', async () => {
    const { port, host } = open('表');
    for (const id of ['{1}', '{2}']) host.document.xmlParts.set(id, xml(id));
    expect((await port.read([], [], [ours])).xmlParts).toEqual({ [ours]: null });
    await port.xmlParts.save(ours, xml('一'));
    expect([...host.document.xmlParts.values()]).toEqual([xml('一')]);
  });

  test('come apart where Excel asks nothing of what is not there', async () => {
    const { port, host } = open('表');
    const count = host.beforeAction;
    host.beforeAction = (action, index, request) => {
      const isNullAsked = Object.values(request.ObjectPaths).some(({ Name }) => Name === 'GetOnlyItemOrNullObject');
      if (isNullAsked) throw new HostError('ApiNotFound', 'getXml');
      return count?.(action, index, request);
    };
    expect(await port.read([], [], [ours])).toEqual({ sheets: [], xmlParts: { [ours]: null } });
    await port.xmlParts.save(ours, xml('一'));
    expect((await port.read(undefined, [], [ours])).xmlParts).toEqual({ [ours]: xml('一') });
  });
});

test('more than one answer can carry comes in blocks and is the same', async () => {
  const { grid, port, idOf, roundTrips } = open('小', '大');
  const rows = 9_000;
  const values = Array.from({ length: rows }, (_, row) => [`${row}${'长'.repeat(400)}`, row, null]);
  grid.write(
    idOf('大'),
    { row: 1, column: 1, rows, columns: 3 },
    values.map((row) => row.map((value) => (value === null ? null : { value }))),
  );
  grid.write(idOf('大'), { row: rows, column: 3, rows: 1, columns: 1 }, [[{ formula: '=C2' }]]);
  const [small, large] = (await port.read()).sheets;
  expect(small).toEqual({ name: '小', values: [], formulas: [] });
  expect(large!.values).toHaveLength(rows + 1);
  expect(large!.values.slice(1, -1)).toEqual(values.slice(0, -1).map((row) => [null, ...row]));
  expect(large!.formulas.at(-1)).toEqual([null, null, null, '=C2']);
  expect(roundTrips()).toBeGreaterThan(2);
});

test('an error is not mistaken for too much data', async () => {
  const { port, host } = open('表');
  host.beforeAction = () => {
    throw new Error('boom');
  };
  const problem = await port.read().catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(ExcelProblem);
  expect(problem).toMatchObject({ code: 'unknown' });
});

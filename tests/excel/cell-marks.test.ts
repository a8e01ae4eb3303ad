import { describe, expect, test } from 'vitest';
import { markFindings, unmark } from '../../src/app/audit/mark-findings.ts';
import { excelPort } from '../../src/excel/excel-port.ts';
import { HostError } from '../../simulator/grid/host-error.ts';
import { openWorkbook } from '../../simulator/client/node-client.ts';
import { openFile } from '../../src/xlsx/file-port.ts';
import { cell, open } from './open.ts';
import { stateOf } from './state-of.ts';

const MINE = { id: 'mine', area: cell(2, 1), operator: 'Contains', text: '待定', fill: '#00B050' } as const;

/** Two tables as somebody has coloured them, one cell by a rule of his own. */
function tables() {
  const book = open('表3', '表5');
  const { grid, idOf, fill } = book;
  for (const name of ['表3', '表5']) {
    fill(name, 2, 1, 477.24);
    fill(name, 3, 1, 56.2);
    grid.restyle(idOf(name), [{ area: { row: 2, column: 0, rows: 2, columns: 2 }, style: { fill: '#FFF2CC' } }]);
  }
  grid.setConditionalFormats(idOf('表3'), [MINE]);
  return book;
}

const at = (sheet: string, row: number, column: number) => ({ sheet, row, column });
const PLACES = [at('表3', 2, 1), at('表3', 3, 1), at('表5', 2, 1)];

/** What an accountant may do while cells are marked. */
function work({ grid, idOf, fill }: ReturnType<typeof tables>): void {
  fill('表3', 3, 1, 60);
  grid.restyle(idOf('表3'), [{ area: cell(2, 1), style: { fill: '#C00000', bold: true } }]);
  grid.insertLines(idOf('表3'), 'row', 1, 3);
  grid.deleteLines(idOf('表5'), 'row', 0, 1);
  grid.changeSheet(idOf('表5'), { name: '我的表5' });
}

describe('marks on cells', () => {
  test('are seen, leave the fill of the cells alone, and are taken away exactly', async () => {
    const { grid, port, idOf, styleAt } = tables();
    const before = stateOf(grid);
    expect(await markFindings(port, [...PLACES, PLACES[0]!])).toBe(true);
    const marked = (name: string) =>
      grid.conditionalFormats(idOf(name)).flatMap(({ area, fill }) => (fill === '#FFC7CE' ? [area] : []));
    expect(marked('表3')).toEqual([cell(2, 1), cell(3, 1)]);
    expect(marked('表5')).toEqual([cell(2, 1)]);
    expect(styleAt('表3', 2, 1).fill).toBe('#FFF2CC');
    expect(await unmark(port)).toBe(true);
    expect(stateOf(grid)).toEqual(before);
  });

  test('go exactly, too, where cells were changed and moved and sheets renamed in between', async () => {
    const [one, other] = [tables(), tables()];
    work(other);
    const wanted = stateOf(other.grid);
    const { host } = openWorkbook(one.grid, { year: 2024 });
    await markFindings(excelPort(), PLACES);
    work(one);
    expect(stateOf(one.grid)).not.toEqual(wanted);
    host.close();
    // the workbook is opened again: nothing is remembered but what stands in it
    openWorkbook(one.grid, { year: 2024 });
    await unmark(excelPort());
    expect(stateOf(one.grid)).toEqual(wanted);
  });

  test('go wherever Excel dies while they are put, and nobody is left to take them back', async () => {
    const counted = tables();
    let actions = 0;
    counted.host.beforeAction = () => void actions++;
    await markFindings(counted.port, PLACES);
    expect(actions).toBeGreaterThan(20);
    for (let last = 0; last < actions; last++) {
      const { grid, host, port } = tables();
      const before = stateOf(grid);
      let count = 0;
      host.beforeAction = () => {
        if (count++ >= last) throw new HostError('GeneralException');
      };
      await markFindings(port, PLACES).catch(() => undefined);
      host.close();
      openWorkbook(grid, { year: 2024 });
      await unmark(excelPort());
      expect(stateOf(grid)).toEqual(before);
    }
  });

  test('of another audit take the place of those before; a sheet that is gone is left out', async () => {
    const { grid, port, idOf } = tables();
    await markFindings(port, PLACES);
    await markFindings(port, [at('表5', 3, 1), at('没有', 0, 0)]);
    expect(grid.conditionalFormats(idOf('表3'))).toEqual([MINE]);
    expect(grid.conditionalFormats(idOf('表5')).map(({ area }) => area)).toEqual([cell(3, 1)]);
  });

  test('take few round trips, however many there are', async () => {
    const { port, roundTrips } = tables();
    await markFindings(
      port,
      Array.from({ length: 300 }, (_, row) => at('表3', row, 2)),
    );
    const start = roundTrips();
    expect(start).toBeLessThanOrEqual(4);
    await unmark(port);
    expect(roundTrips() - start).toBeLessThanOrEqual(4);
  });

  test('are refused on a protected sheet before anything is written', async () => {
    const { grid, port, idOf } = tables();
    grid.changeSheet(idOf('表5'), { protected: true });
    const before = stateOf(grid);
    await expect(markFindings(port, PLACES)).rejects.toMatchObject({ code: 'protected', place: { sheet: '表5' } });
    expect(stateOf(grid)).toEqual(before);
  });

  test('cannot be had in files', async () => {
    const { port } = openFile();
    expect(await markFindings(port, PLACES)).toBe(false);
    expect(await unmark(port)).toBe(false);
  });
});

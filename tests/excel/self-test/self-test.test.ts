import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Assumption, ASSUMPTIONS } from '../../../src/excel/self-test/assumptions.ts';
import { runSelfTest } from '../../../src/excel/self-test/self-test.ts';
import type { BadDay } from '../../../simulator/host/bad-day.ts';
import { openWorkbook } from '../../../simulator/client/node-client.ts';
import { PlainGrid } from '../../../simulator/grid/plain-grid.ts';
import type { Host } from '../../../simulator/host/host.ts';
import { playOffice } from './fake-office.ts';

const NAME = '预算十二表自检';
/** Calculates the one formula that 自检 wants calculated. */
function calculatingGrid(): PlainGrid {
  const grid = new PlainGrid();
  const { values } = grid;
  grid.values = (sheet, area) => {
    const [found, formulas] = [values(sheet, area), grid.formulas(sheet, area)];
    return found.map((line, row) =>
      line.map((value, column) => (formulas[row]![column] === '=B1*2' ? 2 * Number(found[row]![column - 1]) : value)),
    );
  };
  return grid;
}

let engine: PlainGrid;
let host: Host;

beforeEach(() => {
  engine = calculatingGrid();
  ({ host } = openWorkbook(engine, { year: 2024 }));
  playOffice();
  vi.stubGlobal('location', { href: 'https://localhost/taskpane.html' });
  vi.stubGlobal('navigator', { locks: fakeLocks() });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** Locks as a browser has them, for one page. */
function fakeLocks() {
  const held: { name: string }[] = [];
  return {
    request: async (name: string, work: () => Promise<unknown>) => {
      held.push({ name });
      return work();
    },
    query: () => Promise.resolve({ held }),
  };
}

const tested = async (day: BadDay = {}) => {
  host.badDay = day;
  const { results, left } = await runSelfTest(() => undefined);
  return { failed: results.filter(({ holds }) => !holds), results, left };
};
const names = () => engine.sheets().map(({ name }) => name);

test('on a good day everything holds, and nothing is left', async () => {
  const before = names();
  const progress: [number, number][] = [];
  const { results, left } = await runSelfTest((done, total) => void progress.push([done, total]));
  expect(results.map(({ assumption }) => assumption)).toEqual([...ASSUMPTIONS]);
  expect(results.filter(({ holds }) => !holds)).toEqual([]);
  expect(left).toBeNull();
  expect(progress).toEqual(ASSUMPTIONS.map((_, index) => [index, ASSUMPTIONS.length]));
  expect(names()).toEqual(before);
  expect(engine.names()).toEqual([]);
  expect([...host.document.settings.keys()]).toEqual([]);
  expect([...host.document.xmlParts.values()]).toEqual([]);
});

/** A day on which this assumption does not hold, with the others that fall with it. */
const DAYS: readonly {
  readonly assumption: Assumption;
  readonly day: BadDay;
  readonly others?: readonly Assumption[];
}[] = [
  { assumption: 'sheets', day: { strictNull: true } },
  { assumption: 'kinds', day: { chartSheets: ['图表1'] }, others: ['sheets'] },
  { assumption: 'errors', day: { coarseErrors: true } },
  { assumption: 'sheetNames', day: { refused: ['Worksheet.names'] }, others: ['namesOnce'] },
  { assumption: 'namesOnce', day: { namesTwice: true } },
  { assumption: 'calculation', day: { manualCalculation: true } },
  { assumption: 'recalculation', day: { refused: ['Application.calculate'] } },
  { assumption: 'texts', day: { refused: ['Range.numberFormat'] }, others: ['longTexts'] },
  { assumption: 'longTexts', day: { longTextHidden: true } },
  { assumption: 'rows', day: { refused: ['Range.insert'] } },
  { assumption: 'merges', day: { mergedLimit: 512 } },
  { assumption: 'heights', day: { roundedHeights: true } },
  { assumption: 'lists', day: { listSeparator: ';' } },
  { assumption: 'marks', day: { refused: ['ConditionalFormatCollection.add'] } },
  { assumption: 'freezing', day: { refused: ['WorksheetFreezePanes.freezeAt'] } },
  { assumption: 'page', day: { noPrinter: true }, others: ['zoom'] },
  { assumption: 'zoom', day: { zoomIgnored: true } },
  { assumption: 'settings', day: { settingsLimit: 500_000 } },
  { assumption: 'xmlParts', day: { refused: ['CustomXmlPartCollection.add'] } },
  { assumption: 'events', day: { foreignEvents: true } },
];

describe('in the host each assumption can be made to fail, and the test says so', () => {
  test.each(DAYS)('$assumption', async ({ assumption, day, others = [] }) => {
    engine.addSheet('图表1');
    const before = names();
    const { failed, left } = await tested(day);
    expect(failed.map((one) => one.assumption).sort()).toEqual([assumption, ...others].sort());
    expect(left).toBeNull();
    expect(names()).toEqual(before);
  });

  test('cells: several sheets are selected, and nothing that is about cells can be tried', async () => {
    const { failed, left } = await tested({ groupedSheets: true });
    expect(failed.map((one) => one.assumption)).toContain('cells');
    expect(failed.find((one) => one.assumption === 'cells')!.reason).toMatch(/^GeneralException Range/);
    expect(left).toBeNull();
  });

  test('compression', async () => {
    vi.stubGlobal('CompressionStream', undefined);
    expect((await tested()).failed.map((one) => one.assumption)).toEqual(['compression']);
  });

  test('locks', async () => {
    vi.stubGlobal('navigator', {});
    expect((await tested()).failed.map((one) => one.assumption)).toEqual(['locks']);
  });

  test('file', async () => {
    playOffice({ hasFile: false });
    expect((await tested()).failed.map((one) => one.assumption)).toEqual(['file']);
  });

  test('dialogs: refused, with Office’s number', async () => {
    playOffice({ dialogRefusals: [12009] });
    expect((await tested()).failed).toEqual([{ assumption: 'dialogs', holds: false, reason: '12009' }]);
  });

  test('every assumption is in one of these tests', () => {
    const others = ['cells', 'compression', 'locks', 'file', 'dialogs'];
    expect([...DAYS.map(({ assumption }) => assumption), ...others].sort()).toEqual([...ASSUMPTIONS].sort());
  });
});

test('a dialog that is still closing is waited for', async () => {
  playOffice({ dialogRefusals: [12007] });
  expect((await tested()).failed).toEqual([]);
});

test('where there can be no scratch sheet nothing is tried', async () => {
  host.badDay = { otherWorkbook: true };
  await expect(runSelfTest(() => undefined)).rejects.toMatchObject({ name: 'ExcelProblem' });
});

test('where Excel keeps the scratch sheet its name is told, and the next test takes it away', async () => {
  const before = names();
  expect((await tested({ refused: ['Worksheet.delete'] })).left).toBe(NAME);
  expect(names()).toEqual([...before, NAME]);
  expect((await tested()).left).toBeNull();
  expect(names()).toEqual(before);
});

test('a sheet of somebody else with that name stays as it is', async () => {
  const id = engine.addSheet(NAME);
  const area = { row: 0, column: 0, rows: 1, columns: 1 };
  engine.write(id, area, [[{ value: '我的' }]]);
  const before = names();
  expect((await tested()).failed).toEqual([]);
  expect(names()).toEqual(before);
  expect(engine.values(id, area)).toEqual([['我的']]);
});

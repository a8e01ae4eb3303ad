import { afterEach, describe, expect, test, vi } from 'vitest';
import { fix } from '../../src/app/audit/fix.ts';
import { unmark } from '../../src/app/audit/mark-findings.ts';
import { undoable, undoLast } from '../../src/transactions/undo.ts';
import { excelPort } from '../../src/excel/excel-port.ts';
import { Request } from '../../simulator/host/request.ts';
import { ACTION, PATH } from '../../simulator/host/model/wire.ts';
import type { WorkbookPort } from '../../src/workbook/port/port.ts';
import type { CellPlace } from '../../src/workbook/model/snapshot.ts';
import { isTidying, type Scenario } from './faults.ts';
import { areEqual, stateIn } from './open-grid.ts';
import { SCENARIOS } from './scenarios.ts';

/*
 * Where Excel can take back what add-ins do, each request that changes something is a step of its own undo, and what it
 * cannot take back empties the list of steps. Which calls those are Microsoft tells: "Undo support with the Excel
 * JavaScript API", as of 2025-05-15; here those that our stand-in for Excel knows, on any platform.
 */
const NEVER_TAKEN_BACK = [
  'Worksheet.copy',
  'Worksheet.delete',
  'Worksheet.name',
  'Worksheet.position',
  'Worksheet.visibility',
  'Worksheet.standardWidth',
  'WorksheetProtection.protect',
  'WorksheetProtection.unprotect',
  'WorkbookProtection.protect',
  'WorkbookProtection.unprotect',
  'NamedItem.comment',
  'Workbook.save',
  'Workbook.close',
];
/** The same of calls whose result is worked with: known by their names alone. */
const NEVER_TAKEN_BACK_NAMES = ['Copy', 'InsertWorksheetsFromBase64', 'AddFromBase64'];

afterEach(() => vi.restoreAllMocks());

/** What each request of an action changed, without those that changed nothing, and what Excel was asked for in vain. */
async function followed({ open, act }: Pick<Scenario, 'open' | 'act'>) {
  const { host, grid } = await open();
  const port = excelPort();
  const seen = () => ({ cells: stateIn(grid), notes: [...host.document.settings].map(String) });
  let before = seen();
  const changes: string[][] = [];
  const look = () => {
    const now = seen();
    changes.push((['cells', 'notes'] as const).filter((kind) => !areEqual(now[kind], before[kind])));
    before = now;
  };
  const names: string[] = [];
  host.beforeAction = (_, index, request) => {
    if (index > 0 || isTidying(request)) return;
    look();
    const paths = Object.values(request.ObjectPaths);
    names.push(...paths.filter((path) => path.ObjectPathType === PATH.Method).map(({ Name }) => Name));
  };
  const run = vi.spyOn(Request.prototype, 'run');
  await act(port);
  look();
  host.beforeAction = undefined;
  const calls = run.mock.calls.flatMap(([action], index) =>
    action.ActionType === ACTION.SetProperty || action.ActionType === ACTION.Method
      ? [(run.mock.contexts[index] as Request).locate(action)]
      : [],
  );
  return {
    port,
    changes: changes.filter((kinds) => kinds.length > 0),
    neverTakenBack: [
      ...calls.filter((call) => NEVER_TAKEN_BACK.includes(call)),
      ...names.filter((name) => NEVER_TAKEN_BACK_NAMES.includes(name)),
    ],
  };
}

const TYPED_OVER = { sheet: '表', row: 2, column: 1 };
const fixed =
  (...places: readonly CellPlace[]) =>
  async (port: WorkbookPort) =>
    fix(
      port,
      await port.read(),
      places.map((place) => ({ place, content: { formula: '=SUM(B1:B2)', result: 0 } })),
    );

describe('one step of Excel’s own undo', () => {
  test.each<[string, Pick<Scenario, 'open' | 'act'>, string[][]]>([
    ['改正 of a cell', SCENARIOS.fix, [['cells', 'notes']]],
    [
      '改正 on two sheets',
      { open: SCENARIOS.fix.open, act: fixed(TYPED_OVER, { ...TYPED_OVER, sheet: '记' }) },
      [['cells', 'notes']],
    ],
    // how columns are to be read is remembered before
    ['导入', SCENARIOS.import, [['notes'], ['cells', 'notes']]],
    ['标出', SCENARIOS.marks, [['cells']]],
    ['取消标出', { open: SCENARIOS.marks.open, act: (port) => unmark(port) }, [['cells']]],
  ])('%s: nothing changes after the request that changes the cells', async (_, scenario, expected) => {
    const { changes, neverTakenBack } = await followed(scenario);
    expect(changes).toEqual(expected);
    expect(neverTakenBack).toEqual([]);
  });

  test('not of 生成: where a sheet stands Excel does not take back', async () => {
    const { neverTakenBack } = await followed(SCENARIOS.generate);
    expect(new Set(neverTakenBack)).toEqual(new Set(['Worksheet.position']));
  });
});

describe('what cells will hold is known beforehand', () => {
  test.each([SCENARIOS.fix, SCENARIOS.import])('$name: 撤销 does not ask', async (scenario) => {
    const { port } = await followed(scenario);
    expect(await undoable(port)).toMatchObject({ name: scenario.name });
    expect((await undoLast(port, { force: false })).kind).toBe('done');
  });

  test('a formula that Excel writes in another way is noted once more', async () => {
    const open = async () => {
      const book = await SCENARIOS.fix.open();
      const { formulas } = book.grid;
      book.grid.formulas = (sheet, area) =>
        formulas(sheet, area).map((line) => line.map((formula) => formula && formula.replace('SUM', 'sum')));
      return book;
    };
    const { port, changes } = await followed({ open, act: fixed(TYPED_OVER) });
    expect(changes).toEqual([['cells', 'notes'], ['notes']]);
    expect((await undoLast(port, { force: false })).kind).toBe('done');
  });
});

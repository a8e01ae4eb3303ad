import { pendingRecovery, recover } from '../../src/app/recover.ts';
import { sayFailure } from '../../src/app/say-failure.ts';
import { excelPort } from '../../src/excel/excel-port.ts';
import { HostError } from '../../src/workbench/host/host-error.ts';
import { zhCN } from '../../src/texts/texts.ts';
import { openWorkbook } from '../../src/workbench/host/node-client.ts';
import type { OpenWorkbook } from '../../src/workbench/host/node-client.ts';
import type { PlainGrid } from '../../src/workbench/host/plain-grid.ts';
import type { RequestBody } from '../../src/workbench/host/wire.ts';
import type { WorkbookPort } from '../../src/workbook/port.ts';
import { sheetState } from '../excel/state-of.ts';

/** An action of the add-in that is to be whole, whatever happens. */
export interface Scenario {
  readonly name: string;
  /** The workbook where the action begins. */
  readonly open: () => Promise<{ readonly grid: PlainGrid; readonly host: OpenWorkbook['host'] }>;
  readonly act: (port: WorkbookPort) => Promise<unknown>;
  /** What brings all back after a failure while the pane lives: the action itself, or 恢复. */
  readonly after: 'itself' | 'recovery';
}

/** A workbook in Excel. */
export interface OpenGrid extends OpenWorkbook {
  readonly grid: PlainGrid;
}

/** Something that goes wrong at the beginning of a request. */
export interface Fault {
  readonly name: string;
  /** What the pane says then, where the action has failed. */
  readonly says: string;
  /** Fails the action, or does something else to the workbook. */
  readonly strike: (book: OpenGrid) => void;
  /** Nothing works from there on, until the workbook is opened again. */
  readonly forGood?: true;
  /** What is done to the workbook is somebody else's work, and stays whatever happens. */
  readonly stays?: true;
  /** Ends the fault, before anybody tries to recover. */
  readonly heal?: (book: OpenGrid) => void;
}

const failing = (code: string) => (): never => {
  throw new HostError(code, 'fault');
};

const FAR_AWAY = { row: 90, column: 30, rows: 1, columns: 1 };

/** Excel fails at one action, and goes on. */
const FAILS_ONCE: Fault = { name: 'fails once', says: '出了意外，没有做完。', strike: failing('GeneralException') };

export const FAULTS: readonly Fault[] = [
  FAILS_ONCE,
  {
    name: 'dies, or the pane is closed or reloaded',
    says: '出了意外，没有做完。',
    strike: failing('GeneralException'),
    forGood: true,
  },
  {
    name: 'the workbook is closed',
    says: '现在显示的是另一个工作簿。',
    strike: failing('InactiveWorkbook'),
    forGood: true,
  },
  { name: 'a cell is edited', says: '有单元格正在编辑', strike: failing('InvalidOperationInCellEditMode') },
  { name: 'is busy', says: 'Excel 正忙，没有做完。', strike: failing('ServiceNotAvailable') },
  {
    name: 'takes no request so large',
    says: '的内容太多，一次处理不了。',
    strike: failing('RequestPayloadSizeLimitExceeded'),
  },
  { name: 'the file is read-only', says: '受保护或是只读的，写不进去。', strike: failing('AccessDenied') },
  { name: 'a sheet of that name is there', says: '已有同名的工作表。', strike: failing('ItemAlreadyExists') },
  {
    name: 'all sheets are protected meanwhile',
    says: '受保护或是只读的，写不进去。',
    strike: ({ grid }) => grid.sheets().forEach(({ id }) => grid.changeSheet(id, { protected: true })),
    heal: ({ grid }) => grid.sheets().forEach(({ id }) => grid.changeSheet(id, { protected: false })),
  },
  {
    name: 'the workbook is protected meanwhile',
    says: '受保护或是只读的，写不进去。',
    strike: ({ host }) => void (host.document.protection = { password: '' }),
    heal: ({ host }) => void (host.document.protection = null),
  },
  {
    name: 'somebody else types meanwhile',
    says: '刚才又有改动',
    strike: ({ grid }) => grid.write(grid.sheets()[0]!.id, FAR_AWAY, [[{ value: '别人写的' }]]),
    stays: true,
  },
];

/** What came of it. */
export interface Tried {
  /** Actions that Excel carried out undisturbed, and at how many of them the workbook was another than at the one before. */
  readonly positions: number;
  readonly states: number;
  readonly requests: number;
  readonly tried: number;
  /** What is wrong: the workbook is neither as before nor finished, or the add-in cannot be used. */
  readonly losses: readonly string[];
}

const tidying = new WeakMap<RequestBody, boolean>();

/** The client tidies up after a run, whenever it likes. */
export function isTidying(request: RequestBody): boolean {
  const is = tidying.get(request) ?? request.Actions.some(({ Name }) => Name === '_RemoveReference');
  tidying.set(request, is);
  return is;
}

/**
 * Lets Excel fail at every action of an undisturbed run, and goes on from there in a copy of the workbook by 恢复 (what the
 * action does by itself after a failure is the same: bringBack). As long as the workbook does not change it makes no
 * difference at which action that happens: one of them is tried. The run itself goes on.
 */
export async function tryEverywhere(scenario: Scenario): Promise<Tried> {
  const { before, after, book } = await begin(scenario);
  const losses: string[] = [];
  let [positions, states, requests] = [0, 0, 0];
  book.host.document.isDirty = true;
  book.host.beforeAction = async (_, index, request) => {
    if (isTidying(request)) return;
    positions++;
    if (index === 0) requests++;
    if (!book.host.document.isDirty) return;
    book.host.document.isDirty = false;
    states++;
    const again = copyOf(book);
    const port = excelPort();
    await recover(port);
    const loss = await lossIn(again, port, [before, after]);
    if (loss) losses.push(`at action ${positions}: ${loss}`);
    book.use();
  };
  await scenario.act(excelPort());
  return { positions, states, requests, tried: states, losses };
}

/** Lets each fault happen at the beginning of every request, and goes through all of the action. */
export async function tryAtRequests(scenario: Scenario, faults = FAULTS): Promise<Tried> {
  const { book, done, starts, positions } = await begin(scenario);
  const losses: string[] = [];
  for (const fault of faults) {
    const allowed = [book, done].map((state) => {
      const other = copyOf(state);
      if (fault.stays) fault.strike(other);
      return stateIn(other.grid);
    });
    for (const [request, start] of starts.entries()) {
      const loss = await tryFault(copyOf(book), scenario, fault, start, allowed);
      if (loss) losses.push(`${fault.name} at request ${request}: ${loss}`);
    }
  }
  const requests = starts.length;
  return { positions, states: requests, requests, tried: faults.length * requests, losses };
}

/** Lets Excel fail at every action, and goes through all of the action each time: for actions that are quick. */
export async function tryAtActions(scenario: Scenario): Promise<Tried> {
  const { before, after, book, starts, positions } = await begin(scenario);
  const losses: string[] = [];
  for (let position = 0; position < positions; position++) {
    const loss = await tryFault(copyOf(book), scenario, FAILS_ONCE, position, [before, after]);
    if (loss) losses.push(`at action ${position}: ${loss}`);
  }
  return { positions, states: positions, requests: starts.length, tried: positions, losses };
}

async function tryFault(
  book: OpenGrid,
  { act, after }: Scenario,
  fault: Fault,
  wanted: number,
  allowed: readonly State[],
): Promise<string | undefined> {
  let position = -1;
  book.host.beforeAction = (_, __, request) => {
    if (isTidying(request)) return;
    position++;
    if (fault.forGood ? position >= wanted : position === wanted) fault.strike(book);
  };
  const { isTold, said } = await act(excelPort()).then(
    (outcome) => ({ isTold: isRefused(outcome), said: fault.says }),
    (error) => ({ isTold: true, said: sayFailure(error, zhCN).what }),
  );
  book.host.beforeAction = undefined;
  fault.heal?.(book);
  const again = copyOf(book);
  const port = excelPort();
  const recovered = await recover(port);
  const loss = await lossIn(again, port, allowed);
  if (loss) return loss;
  const isDone = () => areEqual(stateIn(again.grid), allowed[1]!);
  if (!said.includes(fault.says)) return `says ${said}`;
  if (recovered && fault === FAILS_ONCE && after === 'itself') return 'not brought back by itself';
  if (isDone()) return undefined;
  if (!isTold) return 'nobody was told';
  const error = await act(port).then(
    () => undefined,
    (failure) => failure as unknown,
  );
  return isDone() ? undefined : `the next click does not work: ${String(error)}`;
}

/** Whether an action says that it has done nothing. */
export function isRefused(outcome: unknown): boolean {
  const { kind = 'done' } = (outcome ?? {}) as { readonly kind?: string };
  return kind !== 'done';
}

async function lossIn(book: OpenGrid, port: WorkbookPort, allowed: readonly State[]): Promise<string | undefined> {
  if (await pendingRecovery(port)) return 'a recovery is still pending';
  const now = stateIn(book.grid);
  return allowed.some((state) => areEqual(state, now)) ? undefined : 'the workbook is neither as before nor finished';
}

export async function begin({ open, act }: Scenario) {
  const opened = await open();
  const book = copyOf({ grid: opened.grid, host: opened.host });
  const before = stateIn(book.grid);
  const done = copyOf(book);
  let positions = 0;
  const starts: number[] = [];
  done.host.beforeAction = (_, index, request) => {
    if (isTidying(request)) return;
    if (index === 0) starts.push(positions);
    positions++;
  };
  await act(excelPort());
  done.host.beforeAction = undefined;
  const after = stateIn(done.grid);
  if (areEqual(after, before)) throw new Error('an action that changes nothing cannot be half done');
  book.use();
  return { before, after, book, done, starts, positions };
}

/** The same workbook, opened once more: nothing is left of what the client knew of the other. */
export function copyOf({ grid: old, host }: Pick<OpenGrid, 'grid' | 'host'>): OpenGrid {
  const grid = old.copy();
  const book = openWorkbook(grid, { year: 2024 });
  for (const [key, value] of host.document.settings) book.host.document.settings.set(key, value);
  book.host.document.protection = host.document.protection;
  return { ...book, grid };
}

/** Everything that a workbook is, sheet by sheet. */
export type State = readonly string[];

/** What is on a sheet, by its version: most sheets are in most trials what they were before. */
const known = new WeakMap<object, string>();

/** Sheets that are deleted and made again have other ids; that those which were there keep theirs is tested elsewhere. */
export function stateIn(grid: PlainGrid): State {
  const names = [...grid.names()].sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ scope: _, ...name }) => name);
  const sheets = grid.sheets().flatMap(({ id, ...info }) => {
    const version = grid.versionOf(id);
    const text = known.get(version) ?? JSON.stringify(sheetState(grid, id));
    known.set(version, text);
    return [JSON.stringify(info), text];
  });
  return [JSON.stringify(names), ...sheets];
}

export function areEqual(one: State, other: State): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}

import { pendingRecovery, recover } from '../../src/transactions/recover.ts';
import { formatFailure } from '../../src/app/messages/format-failure.ts';
import { excelPort } from '../../src/excel/excel-port.ts';
import { zhCN } from '../../src/locales/texts.ts';
import type { OpenWorkbook } from '../../simulator/client/node-client.ts';
import type { PlainGrid } from '../../simulator/grid/plain-grid.ts';
import type { RequestBody } from '../../simulator/host/model/wire.ts';
import type { WorkbookPort } from '../../src/workbook/port/port.ts';
import { FAILS_ONCE, type Fault, FAULTS } from './fault-kinds.ts';
import { areEqual, copyOf, type OpenGrid, type State, contentIn } from './open-grid.ts';

/** An action of the add-in that is to be whole, whatever happens. */
export interface Scenario {
  readonly name: string;
  /** The workbook where the action begins. */
  readonly open: () => Promise<{ readonly grid: PlainGrid; readonly host: OpenWorkbook['host'] }>;
  readonly act: (port: WorkbookPort) => Promise<unknown>;
  /** What brings all back after a failure while the pane lives: the action itself, or 恢复. */
  readonly after: 'itself' | 'recovery';
  /** It writes marks of the add-in's own and nothing else: what Excel never lets it finish is put right by the next click. */
  readonly marksOnly?: true;
}

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
    await recover(port, { force: false });
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
      return contentIn(other.grid);
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
    (error) => ({ isTold: true, said: formatFailure(error, zhCN).what }),
  );
  book.host.beforeAction = undefined;
  fault.heal?.(book);
  const again = copyOf(book);
  const port = excelPort();
  const recovered = (await recover(port, { force: false })).kind === 'done';
  const loss = await lossIn(again, port, allowed);
  if (loss) return loss;
  const isDone = () => areEqual(contentIn(again.grid), allowed[1]!);
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
  const now = contentIn(book.grid);
  return allowed.some((state) => areEqual(state, now)) ? undefined : 'the workbook is neither as before nor finished';
}

export async function begin({ open, act }: Scenario) {
  const opened = await open();
  const book = copyOf({ grid: opened.grid, host: opened.host });
  const before = contentIn(book.grid);
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
  const after = contentIn(done.grid);
  if (areEqual(after, before)) throw new Error('an action that changes nothing cannot be half done');
  book.use();
  return { before, after, book, done, starts, positions };
}

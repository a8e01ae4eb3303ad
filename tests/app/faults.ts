import { pendingRecovery, recover } from '../../src/app/recover.ts';
import { HostError } from '../../src/workbench/host/host-error.ts';
import type { RequestBody } from '../../src/workbench/host/wire.ts';
import type { WorkbookPort } from '../../src/workbook/port.ts';
import { stateOf } from '../excel/state-of.ts';
import { reopen, type OpenBook } from './department.ts';

/** once: Excel fails at one action and goes on; gone: it does nothing from there on, until the workbook is opened again. */
export type Fault = 'once' | 'gone';
export const FAULTS: readonly Fault[] = ['once', 'gone'];

/** An action of the add-in that is to be whole, whatever happens. */
export interface Scenario {
  readonly name: string;
  readonly open: () => Promise<OpenBook>;
  /** Brings the workbook to where the action begins, be it fresh or be the action done. */
  readonly begin: (port: WorkbookPort) => Promise<unknown>;
  readonly act: (port: WorkbookPort) => Promise<unknown>;
  /** Whether a single fault may leave it to 恢复 to go on. */
  readonly mayRecover: boolean;
}

/** One workbook in which a scenario can be tried again and again. */
export interface Trials {
  /** How many actions of the host an undisturbed run takes, and which of them begin a request. */
  readonly positions: number;
  readonly boundaries: readonly number[];
  /** What is wrong after a fault at this position; undefined: the workbook is as before or finished, and usable. */
  readonly tryAt: (position: number, fault: Fault) => Promise<string | undefined>;
}

/** The client tidies up after a run, whenever it likes. */
const isTidying = ({ Actions }: RequestBody) => Actions.some(({ Name }) => Name === '_RemoveReference');

export async function trialsOf({ open, begin, act, mayRecover }: Scenario): Promise<Trials> {
  const book = await open();
  let { host, port } = book;
  await begin(port);
  const before = stateText(book);

  const boundaries: number[] = [];
  let positions = 0;
  host.beforeAction = (_, index, request) => {
    if (isTidying(request)) return;
    if (index === 0) boundaries.push(positions);
    positions++;
  };
  await act(port);
  host.beforeAction = undefined;
  const finished = stateText(book);
  if (finished === before) throw new Error('an action that changes nothing cannot be half done');

  let now = finished;
  const tryAt = async (position: number, fault: Fault): Promise<string | undefined> => {
    if (now !== before) {
      await begin(port);
      if (stateText(book) !== before) return 'the beginning was not reached again';
    }
    let passed = 0;
    host.beforeAction = (_, __, request) => {
      if (isTidying(request)) return;
      const hit = fault === 'once' ? passed === position : passed >= position;
      passed++;
      if (hit) throw new HostError('GeneralException', `fault at ${position}`);
    };
    const told = await act(port).then(
      () => false,
      () => true,
    );
    host.beforeAction = undefined;
    ({ host, port } = reopen({ ...book, host }));
    const recovered = (await pendingRecovery(port)) !== undefined && (await recover(port));
    now = stateText(book);
    // what failed may have been read in another way
    if (!told && now !== finished) return 'nobody was told';
    if (await pendingRecovery(port)) return 'a recovery is still pending';
    if (now !== before && now !== finished) return 'the workbook is neither as before nor finished';
    if (fault === 'once' && recovered && !mayRecover) return 'not brought back by itself';
    return undefined;
  };
  return { positions, boundaries, tryAt };
}

/** Sheets that are deleted and made again have other ids; that those which were there keep theirs is tested elsewhere. */
function stateText({ grid }: OpenBook): string {
  return JSON.stringify(stateOf(grid), (key, value: unknown) => (key === 'id' || key === 'scope' ? undefined : value));
}

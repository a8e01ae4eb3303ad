import { expose } from 'comlink';
import { MessageChannel } from 'node:worker_threads';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { planGeneration } from '../../src/app/generate/plan-generation.ts';
import { composeInputSheets } from '../../src/compose/compose-workbook.ts';
import { zhCN } from '../../src/locales/texts.ts';
import { Cancelled } from '../../src/workbook/port/port.ts';
import { exampleLedger } from '../compose/example.ts';
import { open } from '../excel/open.ts';

/** The modules anew: a thread is opened once, as the entry says. */
async function openAnew() {
  vi.resetModules();
  (await import('../../src/ui/worker/begin-thread.ts')).beginThreadsBy(() => new Worker('thread.js'));
}

async function planAside() {
  await openAnew();
  return (await import('../../src/ui/worker/plan-in-worker.ts')).planInWorker;
}

async function auditAside() {
  await openAnew();
  return (await import('../../src/ui/worker/audit-in-worker.ts')).auditInWorker;
}

async function department() {
  const { port } = open('备忘');
  const ledger = exampleLedger();
  await port.apply(composeInputSheets(ledger, ledger));
  return port.read();
}

const methods = (port: EventTarget & { postMessage: (message: unknown) => void }) => ({
  postMessage: (message: unknown) => port.postMessage(message),
  addEventListener: port.addEventListener.bind(port),
  removeEventListener: port.removeEventListener.bind(port),
});

/** Instead of a web view's threads: the other end of a channel does what is given. */
function threadsThat(work: object): void {
  vi.stubGlobal(
    'Worker',
    vi.fn(function () {
      const { port1, port2 } = new MessageChannel() as unknown as globalThis.MessageChannel;
      expose(work, methods(port2));
      for (const port of [port1, port2]) {
        port.start();
        (port as unknown as { unref: () => void }).unref();
      }
      return methods(port1);
    }),
  );
}

/** What the script of the thread offers. */
async function asideItself() {
  let offered: Readonly<Record<string, (...given: never[]) => unknown>> = {};
  vi.doMock('comlink', () => ({ expose: (work: typeof offered) => (offered = work) }));
  await import('../../src/ui/worker/planning-worker.ts');
  vi.doUnmock('comlink');
  return offered;
}

afterEach(() => vi.unstubAllGlobals());
// the next file of tests has no such threads
afterAll(() => vi.resetModules());

describe('planning aside', () => {
  it('is done here where a web view has no threads', async () => {
    vi.stubGlobal('Worker', undefined);
    const snapshot = await department();
    const planned = await (await planAside())(snapshot);
    expect(planned.kind).toBe('planned');
    expect(planned).toEqual(planGeneration(snapshot));
  });

  it('is done here where the script of the thread does not come', async () => {
    vi.stubGlobal(
      'Worker',
      class extends EventTarget {
        constructor() {
          super();
          setTimeout(() => this.dispatchEvent(new Event('error')));
        }
        postMessage() {}
      },
    );
    const snapshot = await department();
    expect(await (await planAside())(snapshot)).toEqual(planGeneration(snapshot));
  });

  it('brings every sheet of the plan, one after the other', async () => {
    const snapshot = await department();
    const planned = planGeneration(snapshot);
    const sheets = planned.kind === 'planned' ? planned.plan.sheets : [];
    const rest = [...sheets];
    threadsThat({
      isReady: () => true,
      planGeneration: () => ({ ...planned, plan: { ...('plan' in planned && planned.plan), sheets: [] } }),
      nextSheet: () => rest.shift(),
    });
    expect(sheets.length).toBeGreaterThan(12);
    expect(await (await planAside())(snapshot)).toEqual(planned);
  });

  it('is whole when it is begun anew while a cancelled one still arrives', async () => {
    const work = await asideItself();
    let begun = () => {};
    const working = new Promise<void>((resolve) => (begun = resolve));
    threadsThat({ ...work, planGeneration: (...given: never[]) => (begun(), work.planGeneration!(...given)) });
    const snapshot = await department();
    const plan = await planAside();
    const abort = new AbortController();
    const stopped = plan(snapshot, undefined, abort.signal);
    await working;
    const again = plan(snapshot);
    abort.abort();
    await expect(stopped).rejects.toMatchObject({ name: Cancelled.name });
    expect(await again).toEqual(planGeneration(snapshot));
  });

  it('is waited for no longer once it is cancelled', async () => {
    let begun = () => {};
    const working = new Promise<void>((resolve) => (begun = resolve));
    threadsThat({ isReady: () => true, planGeneration: () => (begun(), new Promise(() => {})) });
    const abort = new AbortController();
    const planned = (await planAside())({ sheets: [] }, undefined, abort.signal);
    await working;
    abort.abort();
    await expect(planned).rejects.toMatchObject({ name: Cancelled.name });
    const late = (await planAside())({ sheets: [] }, undefined, abort.signal);
    await expect(late).rejects.toMatchObject({ name: Cancelled.name });
  });
});

describe('auditing aside', () => {
  const report = { tables: 12, exact: true, exactFixed: true, passed: 3, unchecked: 0, items: [] };

  it('is done here where a web view has no threads', async () => {
    vi.stubGlobal('Worker', undefined);
    const snapshot = await department();
    const { tables, items, seen } = await (await auditAside())(snapshot, zhCN, false);
    expect(tables).toBe(0);
    expect(items.length).toBeGreaterThan(0);
    expect(seen).toBe(snapshot);
  });

  it('is asked of the thread, and tells what was seen as the pane has it', async () => {
    const reportAudit = vi.fn(() => report);
    threadsThat({ isReady: () => true, reportAudit });
    const snapshot = await department();
    const told = await (await auditAside())(snapshot, zhCN, true);
    expect(told).toEqual({ ...report, seen: snapshot });
    expect(told.seen).toBe(snapshot);
    expect(reportAudit).toHaveBeenCalledWith(snapshot, zhCN, true);
  });
});

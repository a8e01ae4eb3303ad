import { afterEach, describe, expect, test, vi } from 'vitest';
import { pendingRecovery, recover } from '../../src/transactions/recover.ts';
import { ActionRunning } from '../../src/transactions/lock.ts';
import { runTransaction } from '../../src/transactions/run-transaction.ts';
import type { WorkbookPort } from '../../src/workbook/port/port.ts';
import { number, open, sheetPlan } from '../excel/open.ts';

const PLAN = { sheets: [sheetPlan('甲', [[number(1)]]), sheetPlan('乙', [[number(2)]])] };

/** Locks as a browser has them, shared by all pages. */
function sharedLocks() {
  const held: string[] = [];
  return {
    request: async <T>(name: string, work: () => Promise<T>) => {
      held.push(name);
      try {
        return await work();
      } finally {
        held.splice(held.indexOf(name), 1);
      }
    },
    query: () => Promise.resolve({ held: held.map((name) => ({ name })) }),
  };
}

/** Microsoft's client has made a navigator of its own by now. */
function haveLocks(locks: unknown): void {
  const before = globalThis.navigator as Navigator | undefined;
  vi.stubGlobal('navigator', Object.assign(Object.create(before ?? null) as object, { locks }));
}

afterEach(() => vi.unstubAllGlobals());

describe('while the ribbon writes', () => {
  /** What the pane finds when it is opened after the action has begun, before it is done. */
  async function inTheMiddle(look: (port: WorkbookPort) => Promise<void>) {
    const book = open('记');
    haveLocks(sharedLocks());
    const history = book.port.history!;
    const write: typeof history.write = async (plan, records, options) => {
      await history.saveSettings(options!.begun!);
      await look(book.port);
      return history.write(plan, records, options);
    };
    await runTransaction({ ...book.port, history: { ...history, write } }, 'generate', PLAN);
    return book;
  }

  test('the pane does not offer to recover, and refuses to', async () => {
    const { names } = await inTheMiddle(async (port) => {
      expect(await pendingRecovery(port)).toBeUndefined();
      await expect(recover(port, { force: false })).rejects.toThrow(ActionRunning);
      await expect(runTransaction(port, 'generate', PLAN)).rejects.toThrow(ActionRunning);
    });
    expect(names()).toEqual(['记', '甲', '乙']);
  });

  test('work goes on where the web view refuses locks', async () => {
    const refuse = () => Promise.reject(new DOMException('no', 'SecurityError'));
    const book = open('记');
    haveLocks({ request: refuse, query: refuse });
    await runTransaction(book.port, 'generate', PLAN);
    expect(book.names()).toEqual(['记', '甲', '乙']);
    expect(await pendingRecovery(book.port)).toBeUndefined();
  });
});

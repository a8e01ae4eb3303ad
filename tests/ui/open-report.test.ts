import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openReport, READY } from '../../src/commands/open-report.ts';
import type { Command } from '../../src/commands/report.ts';
import { takeNote } from '../../src/ui/shell/left-note.ts';
import { open } from '../excel/open.ts';

const MINUTE = 60_000;
/** Excel ends the page of a ribbon command, with its dialog, five minutes after it began. */
const ENDS = 5 * MINUTE;
const QUESTION: Command = {
  ...{ what: '表上有改动', next: '请选', lists: [], close: '取消' },
  choices: [{ label: '替换', run: async () => undefined }],
};

type Handler = (answer: { readonly message?: string; readonly error?: number }) => void;

/** Office with one dialog after the other; what the last one was told, and how it answers. */
function playOffice() {
  const told: string[] = [];
  const handlers = new Map<string, Handler>();
  const close = vi.fn();
  const dialog = {
    close,
    messageChild: (message: string) => void told.push(message),
    addEventHandler: (type: string, handler: Handler) => void handlers.set(type, handler),
  };
  // Microsoft's client, which cannot be replaced, is loaded with the first workbook
  open('表');
  Object.assign(Office, {
    AsyncResultStatus: { Succeeded: 'succeeded' },
    EventType: { DialogMessageReceived: 'message', DialogEventReceived: 'event' },
  });
  Object.assign(Office.context, {
    ui: {
      displayDialogAsync: (_: string, __: object, done: (result: object) => void) =>
        done({ status: 'succeeded', value: dialog }),
    },
  });
  return { told, close, answer: (message: string) => handlers.get('message')!({ message }) };
}

beforeEach(() => {
  vi.useFakeTimers();
  const kept = new Map<string, string>();
  vi.stubGlobal('location', { href: 'https://localhost/commands.html' });
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a question that is answered is closed, and leaves nothing behind', async () => {
  const { told, close, answer } = playOffice();
  const chosen = openReport(QUESTION, Date.now());
  await vi.advanceTimersByTimeAsync(MINUTE);
  answer(READY);
  expect(JSON.parse(told[0]!)).toMatchObject({ what: '表上有改动', choices: ['替换'] });
  answer('0');
  expect(await chosen).toBe(0);
  await vi.advanceTimersByTimeAsync(ENDS);
  expect(close).toHaveBeenCalledTimes(1);
  expect(takeNote()).toBeUndefined();
});

test('one that nobody answers is closed before Excel ends its page, and the pane tells it', async () => {
  const { close } = playOffice();
  const chosen = openReport(QUESTION, Date.now());
  await vi.advanceTimersByTimeAsync(ENDS - 1);
  expect(close).toHaveBeenCalledTimes(1);
  expect(await chosen).toBe(-1);
  expect(takeNote()).toEqual({ what: '表上有改动', next: '请选' });
});

test('a second question of the same command has no more time than is left', async () => {
  const { close, answer } = playOffice();
  const begun = Date.now();
  const first = openReport(QUESTION, begun);
  await vi.advanceTimersByTimeAsync(3 * MINUTE);
  answer('0');
  expect(await first).toBe(0);
  const second = openReport(QUESTION, begun);
  await vi.advanceTimersByTimeAsync(2 * MINUTE - 1);
  expect(close).toHaveBeenCalledTimes(2);
  expect(await second).toBe(-1);
});

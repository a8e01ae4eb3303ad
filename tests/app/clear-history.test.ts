import { expect, it } from 'vitest';
import { generate } from '../../src/app/generate/generate.ts';
import { clearHistory } from '../../src/transactions/clear-history.ts';
import { ActionUnfinished } from '../../src/transactions/lock.ts';
import { recover } from '../../src/transactions/recover.ts';
import { ENTRY, MOST_STEPS, recordsKey } from '../../src/transactions/setting-keys.ts';
import { undoLast } from '../../src/transactions/undo.ts';
import { stateOf } from '../excel/state-of.ts';
import type { OpenBook } from '../excel/open.ts';
import { openHalfWritten, openWithTables } from './department.ts';

const JOURNAL = [ENTRY, ...Array.from({ length: MOST_STEPS }, (_, place) => recordsKey(place))];

const kept = ({ host }: OpenBook) => JOURNAL.filter((key) => host.document.settings.has(key));

it('takes what was recorded of every action out of the workbook, and changes no sheet', async () => {
  const book = await openWithTables();
  await generate(book.port, { decision: { typed: 'replace' } });
  const before = stateOf(book.grid);
  expect(kept(book)).toEqual([ENTRY, recordsKey(0), recordsKey(1)]);

  expect(await clearHistory(book.port)).toBe(2);

  expect(kept(book)).toEqual([]);
  expect(stateOf(book.grid)).toEqual(before);
  expect(await undoLast(book.port, { force: false })).toEqual({ kind: 'nothing' });
  expect(await clearHistory(book.port)).toBe(0);
});

it('keeps what an action that broke off left, until that is recovered', async () => {
  const { grid, before, port } = await openHalfWritten();

  await expect(clearHistory(port)).rejects.toThrow(ActionUnfinished);

  expect(await recover(port, { force: false })).toEqual({ kind: 'done' });
  expect(stateOf(grid)).toEqual(before);
  expect(await clearHistory(port)).toBe(0);
});

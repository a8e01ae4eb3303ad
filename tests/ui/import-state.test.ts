import { describe, expect, it } from 'vitest';
import type { ListReading } from '../../src/app/import/read-list.ts';
import {
  type ImportEvent,
  type ImportSource,
  type ImportState,
  importClosed,
  nextImport,
} from '../../src/ui/import/import-state.ts';

const after = (...events: ImportEvent[]) => events.reduce(nextImport, importClosed);
const from = (state: ImportState, ...events: ImportEvent[]) => events.reduce(nextImport, state);

const source = (...sheets: string[]) =>
  ({ name: '支出.xlsx', sheets: sheets.map((name) => ({ name, rows: 3, grid: {} })) }) as unknown as ImportSource;
const reading = (...answers: (string | undefined)[]) =>
  ({ questions: answers.map((answer, index) => ({ key: `问${index}`, answer })) }) as unknown as ListReading;

const open: ImportEvent = { kind: 'open' };
const load: ImportEvent = { kind: 'load' };
const loaded = (...sheets: string[]): ImportEvent => ({ kind: 'loaded', source: source(...sheets), sheet: 0 });
const read = (list: ListReading, given = {}, of = source('明细')): ImportEvent => ({
  kind: 'read',
  list: { source: of, sheet: 0, reading: list, given },
});
const failure = { what: '写不进去。', next: '请再点一次。' };
const fail: ImportEvent = { kind: 'fail', failure };
const counts = { entries: 24, projects: 3, units: 0 };
const kindAfter = (...events: ImportEvent[]) => after(...events).kind;

describe('导入', () => {
  it('opens with the choice of a file, and can be left at every step before writing', () => {
    expect(after(open)).toEqual({ kind: 'choose', failure: undefined });
    const steps: ImportEvent[][] = [
      [open],
      [open, load],
      [open, load, loaded('甲', '乙')],
      [open, load, read(reading())],
    ];
    for (const events of steps) {
      expect(after(...events, { kind: 'close' })).toEqual({ kind: 'closed', wasOpen: true });
    }
  });

  it('asks for the sheet, asks what is open, and shows what was understood', () => {
    expect(kindAfter(open, load, loaded('甲', '乙'))).toBe('sheets');
    expect(from(after(open, load, loaded('甲', '乙')), { kind: 'pick', sheet: 1 })).toMatchObject({ sheet: 1 });
    expect(kindAfter(open, load, read(reading('元', undefined)))).toBe('questions');
    expect(kindAfter(open, load, read(reading('元', '读入')))).toBe('review');
    expect(kindAfter(open, load, read(reading()))).toBe('review');
  });

  it('gathers answers until the list is read again', () => {
    const answered = after(
      open,
      load,
      read(reading(undefined, undefined)),
      { kind: 'answer', answers: { 问0: '元' } },
      { kind: 'answer', answers: { 问0: '万元', 问1: '是' } },
    );
    expect(answered).toMatchObject({ kind: 'questions', list: { given: { 问0: '万元', 问1: '是' } } });
    expect(from(answered, { kind: 'demand' })).toMatchObject({ list: { missing: true } });
    expect(from(answered, { kind: 'demand' }, read(reading('万元', '是')))).toMatchObject({
      kind: 'review',
      list: { missing: false },
    });
  });

  it('goes back to the sheets where there are several, else to the choice', () => {
    const several = read(reading(), {}, source('甲', '乙'));
    expect(kindAfter(open, load, several, { kind: 'back' })).toBe('sheets');
    expect(kindAfter(open, load, several, { kind: 'back' }, { kind: 'back' })).toBe('choose');
    expect(kindAfter(open, load, read(reading()), { kind: 'back' })).toBe('choose');
    expect(kindAfter(open, load, read(reading('元')), { kind: 'revise' })).toBe('questions');
  });

  it('forgets what was to become of the entries when another list is read', () => {
    const kept = after(open, load, read(reading()), { kind: 'keep', existing: 'replace' });
    expect(kept).toMatchObject({ list: { existing: 'replace' } });
    expect(from(kept, { kind: 'revise' }, read(reading()))).toMatchObject({ list: { existing: undefined } });
  });

  it('writes only what has been shown', () => {
    expect(kindAfter(open, { kind: 'write' })).toBe('choose');
    expect(kindAfter(open, load, read(reading(undefined)), { kind: 'write' })).toBe('questions');
    expect(kindAfter(open, load, read(reading()), { kind: 'write' })).toBe('writing');
  });

  it('says how far it has come, and shows the list again when it is stopped or fails', () => {
    const writing = after(open, load, read(reading()), { kind: 'write' });
    const written = { done: 1, total: 3, sheet: '底稿' };
    expect(from(writing, { kind: 'written', written }, { kind: 'stop' })).toMatchObject({ written, stopping: true });
    expect(from(writing, { kind: 'stopped' })).toMatchObject({ kind: 'review', stopped: true });
    expect(from(writing, fail)).toMatchObject({ kind: 'review', failure });
    expect(from(writing, { kind: 'done', counts })).toEqual({ kind: 'done', counts, undo: undefined });
  });

  it('says why a file could not be read, where another can be chosen', () => {
    expect(after(open, load, fail)).toEqual({ kind: 'choose', failure });
    expect(after(open, load, fail, load)).toEqual({ kind: 'reading' });
  });

  it('can be taken back once it is done', () => {
    const done = after(open, load, read(reading()), { kind: 'write' }, { kind: 'done', counts });
    expect(from(done, { kind: 'undo' })).toMatchObject({ undo: 'working' });
    expect(
      from(done, { kind: 'undo' }, { kind: 'undone', outcome: { kind: 'undone', kept: [], earlier: undefined } }),
    ).toMatchObject({
      undo: { kind: 'undone' },
    });
    expect(from(done, { kind: 'undo' }, fail)).toMatchObject({ kind: 'done', undo: { kind: 'failed', failure } });
  });

  it('is not woken by what comes too late', () => {
    const late: ImportEvent[] = [loaded('甲', '乙'), read(reading()), fail, { kind: 'written', written: {} as never }];
    for (const event of late) expect(after(open, load, { kind: 'close' }, event).kind).toBe('closed');
    expect(kindAfter(open, load, { kind: 'close' }, open, read(reading()))).toBe('choose');
  });
});

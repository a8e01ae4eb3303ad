import { describe, expect, it } from 'vitest';
import { type GenerateEvent, generateIdle, nextGenerate } from '../../src/ui/generate/generate-state.ts';

const after = (...events: GenerateEvent[]) => events.reduce(nextGenerate, generateIdle);
const start: GenerateEvent = { kind: 'start', task: 'generate' };
const fourth: GenerateEvent = { kind: 'written', written: { done: 4, total: 14, sheet: '表3 支出总体' } };
const failure = { what: '写不进去。', next: '请再点一次。' };

describe('the area 生成', () => {
  it('begins to work without progress', () => {
    expect(after(start)).toEqual({ kind: 'working', task: 'generate', written: undefined, stopping: false });
    expect(after({ kind: 'start', task: 'undo' })).toMatchObject({ kind: 'working', task: 'undo' });
  });

  it('knows how far it has come, also while it is stopping', () => {
    const written = { done: 4, total: 14, sheet: '表3 支出总体' };
    expect(after(start, fourth)).toEqual({ kind: 'working', task: 'generate', written, stopping: false });
    expect(after(start, { kind: 'stop' }, fourth)).toEqual({
      kind: 'working',
      task: 'generate',
      written,
      stopping: true,
    });
  });

  it('says when it was stopped', () => {
    const stopped = after(start, fourth, { kind: 'stop' }, { kind: 'end', outcome: { kind: 'cancelled' } });
    expect(stopped).toEqual({ kind: 'cancelled' });
  });

  it('says how many sheets were written when it fails', () => {
    expect(after(start, fourth, { kind: 'fail', failure })).toEqual({ kind: 'failed', failure, done: 4 });
    expect(after(start, { kind: 'fail', failure })).toEqual({ kind: 'failed', failure, done: 0 });
  });

  it('shows what came of it, and starts afresh', () => {
    const since = { kind: 'typedSince', sheets: ['表1 收支总体'] } as const;
    expect(after(start, { kind: 'end', outcome: since })).toEqual(since);
    expect(after(start, { kind: 'end', outcome: since }, { kind: 'dismiss' })).toEqual({ kind: 'idle' });
    expect(after(start, fourth, { kind: 'fail', failure }, start)).toEqual(after(start));
  });

  it('is not woken by progress that comes too late', () => {
    const done = { kind: 'done', hints: [], rounding: [], isPresented: true, publisher: '部门', tables: [] } as const;
    expect(after(start, { kind: 'end', outcome: done }, fourth, { kind: 'stop' })).toEqual(done);
  });
});

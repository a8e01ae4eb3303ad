import { describe, expect, it } from 'vitest';
import { nextRecovery, noRecovery, type RecoveryEvent } from '../../src/ui/recovery/recovery-state.ts';

const after = (...events: RecoveryEvent[]) => events.reduce(nextRecovery, noRecovery);
const action = { name: 'generate', sheets: ['表1 收支总体'] } as const;
const found: RecoveryEvent = { kind: 'looked', pending: { kind: 'unfinished', action } };
const nothing: RecoveryEvent = { kind: 'looked', pending: undefined };
const failure = { what: 'Excel 正忙。', next: '请再点一次。' };

describe('恢复 above the areas', () => {
  it('is offered as long as there is something to recover', () => {
    expect(after(nothing)).toEqual({ kind: 'none' });
    expect(after(found)).toEqual({ kind: 'offered', action, failure: undefined });
    expect(after(found, nothing)).toEqual({ kind: 'none' });
  });

  it('is not disturbed while it works, and says when it is done', () => {
    expect(after(found, { kind: 'start' }, nothing)).toEqual({ kind: 'working', action });
    expect(after(found, { kind: 'start' }, { kind: 'end' })).toEqual({ kind: 'done' });
  });

  it('says so until something else is begun; what is offered stays', () => {
    expect(after(found, { kind: 'start' }, { kind: 'end' }, { kind: 'onward' })).toEqual({ kind: 'none' });
    expect(after(found, { kind: 'onward' })).toEqual({ kind: 'offered', action, failure: undefined });
  });

  it('is offered again when it failed, with the reason', () => {
    expect(after(found, { kind: 'start' }, { kind: 'fail', failure })).toEqual({ kind: 'offered', action, failure });
  });

  it('asks where somebody typed since, and goes on from there', () => {
    const asked = after(found, { kind: 'start' }, { kind: 'typedSince', sheets: ['表3 支出总体'] });
    expect(asked).toEqual({ kind: 'typedSince', action, sheets: ['表3 支出总体'] });
    expect(nextRecovery(asked, { kind: 'start' })).toEqual({ kind: 'working', action });
    expect(nextRecovery(asked, { kind: 'dismissed' })).toEqual({ kind: 'none' });
  });

  it('tells of a recording that cannot be read until that was acknowledged', () => {
    const told = after({ kind: 'looked', pending: { kind: 'unreadable' } });
    expect(told).toEqual({ kind: 'unreadable' });
    expect(nextRecovery(told, { kind: 'dismissed' })).toEqual({ kind: 'none' });
  });

  it('does nothing where nothing was offered', () => {
    expect(after({ kind: 'start' })).toEqual({ kind: 'none' });
    expect(after({ kind: 'end' })).toEqual({ kind: 'none' });
  });
});

import { describe, expect, it } from 'vitest';
import { type LedgerEvent, ledgerUnknown, nextLedger } from '../../src/ui/ledger/ledger-state.ts';

const after = (...events: LedgerEvent[]) => events.reduce(nextLedger, ledgerUnknown);
const present: LedgerEvent = { kind: 'looked', presence: { kind: 'present' } };
const absent: LedgerEvent = { kind: 'looked', presence: { kind: 'absent' } };
const check: LedgerEvent = { kind: 'start', task: { kind: 'check' } };
const create: LedgerEvent = { kind: 'start', task: { kind: 'create', written: undefined } };
const clean = { kind: 'clean', count: 24, total: '477.24 万元', sums: '', hints: [] } as const;

describe('the area 底稿', () => {
  it('knows nothing before it has looked', () => {
    expect(ledgerUnknown.presence).toBeUndefined();
    expect(after(absent)).toEqual({ presence: { kind: 'absent' }, task: undefined, outcome: undefined });
  });

  it('has a ledger once it has made one', () => {
    const created = { kind: 'created', what: 'ledger' } as const;
    expect(after(absent, create, { kind: 'end', outcome: created })).toEqual({
      presence: { kind: 'present' },
      task: undefined,
      outcome: created,
    });
  });

  it('keeps the form where sheets are in the way', () => {
    const taken = { kind: 'taken', sheets: ['表1 收支总体'] } as const;
    expect(after(absent, create, { kind: 'end', outcome: taken }).presence).toEqual({ kind: 'absent' });
  });

  it('shows how far the new sheets are', () => {
    const written = { done: 1, total: 4, sheet: '底稿' };
    expect(after(absent, create, { kind: 'written', written }).task).toEqual({ kind: 'create', written });
    expect(after(present, check, { kind: 'written', written }).task).toEqual({ kind: 'check' });
  });

  it('keeps what the last check said when it looks again and nothing has changed', () => {
    const checked = after(present, check, { kind: 'end', outcome: clean });
    expect(nextLedger(checked, present).outcome).toEqual(clean);
  });

  it('forgets what the last check said when the ledger is gone, or another check begins', () => {
    const checked = after(present, check, { kind: 'end', outcome: clean });
    expect(nextLedger(checked, absent)).toEqual(after(absent));
    expect(nextLedger(checked, check).outcome).toBeUndefined();
  });

  it('does not let a look end a task', () => {
    expect(after(present, check, absent).task).toEqual({ kind: 'check' });
  });

  it('shows the form when the check finds the sheets gone', () => {
    const gone: LedgerEvent = { kind: 'end', outcome: { kind: 'gone', presence: { kind: 'absent' } } };
    expect(after(present, check, gone)).toEqual(after(absent));
  });

  it('says what failed and is free again', () => {
    const failure = { what: 'Excel 正忙。', next: '请再点一次。' };
    const failed = after(present, check, { kind: 'fail', failure });
    expect(failed.outcome).toEqual({ kind: 'failed', failure });
    expect(failed.task).toBeUndefined();
  });
});

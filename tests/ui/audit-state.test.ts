import { describe, expect, it } from 'vitest';
import { type AuditEvent, auditIdle, changesAsked, nextAudit } from '../../src/ui/audit/audit-state.ts';
import { formulaFix, item, report } from './audit-items.ts';

const after = (...events: AuditEvent[]) => events.reduce(nextAudit, auditIdle);
const audit: AuditEvent = { kind: 'start', task: 'audit' };
const recheck: AuditEvent = { kind: 'start', task: 'recheck' };
const first = report(item('a', { fix: formulaFix(8, '=SUM(G9:H9)') }), item('b', { fix: formulaFix(9, '=G10') }));
const found: AuditEvent = { kind: 'report', report: first };
const failure = { what: 'Excel 正忙。', next: '请再点一次。' };
const failed: AuditEvent = { kind: 'end', message: { kind: 'failed', failure } };

describe('the area 审核', () => {
  it('has nothing to show before the first audit', () => {
    expect(auditIdle).toEqual({ task: undefined, report: undefined, message: undefined, asked: undefined });
  });

  it('audits, and keeps the last report while it audits again', () => {
    expect(after(audit).task).toBe('audit');
    expect(after(audit, found)).toMatchObject({ task: undefined, report: first });
    expect(after(audit, found, audit)).toMatchObject({ task: 'audit', report: first });
  });

  it('says what failed, and forgets it when an audit has come to its end', () => {
    expect(after(audit, failed)).toMatchObject({ task: undefined, message: { kind: 'failed', failure } });
    expect(after(audit, found, audit, failed).report).toBe(first);
    expect(after(audit, failed, recheck, found).message).toBeUndefined();
  });

  it('says what was done until the next thing is done, also over audits after edits', () => {
    const fixed: AuditEvent = { kind: 'end', message: { kind: 'fixed', count: 2 } };
    const done = after(audit, found, { kind: 'start', task: 'write' }, found, fixed);
    expect(done).toMatchObject({ task: undefined, message: { kind: 'fixed', count: 2 } });
    expect([recheck, found].reduce(nextAudit, done).message).toEqual({ kind: 'fixed', count: 2 });
    expect([recheck, { kind: 'end' } as const].reduce(nextAudit, done).message).toEqual({ kind: 'fixed', count: 2 });
    expect(nextAudit(done, { kind: 'dismiss' }).message).toBeUndefined();
    expect(nextAudit(done, audit).message).toBeUndefined();
  });
});

describe('a question before a change', () => {
  const asked = after(audit, found, { kind: 'ask', asked: { item: 'a' } });

  it('names the cells that would change', () => {
    expect(changesAsked({ item: 'a' }, first).map(({ cell }) => cell.where)).toEqual(['表3 支出总体!F9']);
    expect(changesAsked({ item: undefined }, first).map(({ cell }) => cell.where)).toEqual([
      '表3 支出总体!F9',
      '表3 支出总体!F10',
    ]);
  });

  it('stays open over an audit after an edit that leaves it as it was', () => {
    const same = report(item('b'), item('a', { message: '别的说法', fix: formulaFix(8, '=SUM(G9:H9)') }));
    expect([recheck, { kind: 'report', report: same } as const].reduce(nextAudit, asked).asked).toEqual({ item: 'a' });
  });

  it.each([
    ['is gone', report(item('b'))],
    ['would write something else', report(item('a', { fix: formulaFix(8, '=SUM(G9:I9)') }))],
    ['would write elsewhere', report(item('a', { fix: formulaFix(9, '=SUM(G9:H9)') }))],
  ])('closes when the change %s', (_, next) => {
    expect([recheck, { kind: 'report', report: next } as const].reduce(nextAudit, asked).asked).toBeUndefined();
  });

  it('of a suggestion names all cells that change together, and none where a formula stands', () => {
    const fix = formulaFix(8, '=1');
    const [only] = fix.changes;
    const way = { cells: [only!.cell], settles: 3, slip: undefined };
    const both = report(
      item('s', {
        ways: [
          { ...way, changes: undefined },
          { ...way, changes: [only!.change] },
        ],
      }),
    );
    expect(changesAsked({ item: 's', way: 0 }, both)).toEqual([]);
    expect(changesAsked({ item: 's', way: 1 }, both)).toEqual(fix.changes);
    expect(changesAsked({ item: 's', way: 7 }, both)).toEqual([]);
  });

  it('is answered once: what it sets off closes it', () => {
    expect(nextAudit(asked, { kind: 'start', task: 'write' }).asked).toBeUndefined();
    expect(nextAudit(asked, { kind: 'ask', asked: undefined }).asked).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { readNewLedger } from '../../src/ui/ledger/new-ledger.ts';

const good = { year: '2024', code: '019', department: '封丘县政务服务和大数据管理局' };

describe('the form for a new ledger', () => {
  it('is read as it was typed, without the spaces around it', () => {
    const value = { year: 2024, department: { code: '019', name: '封丘县政务服务和大数据管理局' } };
    expect(readNewLedger(good)).toEqual({ ok: true, value });
    expect(readNewLedger({ year: ' 2024 ', code: ' 019', department: `${good.department} ` })).toEqual({
      ok: true,
      value,
    });
  });

  it.each([
    ['year', ''],
    ['year', '24'],
    ['year', '2019'],
    ['year', '2100'],
    ['year', '２０２４'],
    ['code', ''],
    ['code', '19'],
    ['code', '0190'],
    ['code', '０１９'],
    ['department', ''],
    ['department', ' 　'],
  ])('refuses %s "%s"', (field, typed) => {
    expect(readNewLedger({ ...good, [field]: typed })).toEqual({ ok: false, wrong: [field] });
  });

  it('names every wrong field in the order of the form', () => {
    expect(readNewLedger({ year: 'x', code: 'x', department: '' })).toEqual({
      ok: false,
      wrong: ['year', 'code', 'department'],
    });
  });
});

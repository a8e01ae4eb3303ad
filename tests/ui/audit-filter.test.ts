import { describe, expect, it } from 'vitest';
import {
  countsOf,
  explainedIn,
  grouped,
  listed,
  noFilter,
  tablesIn,
  toJudge,
  verdictOf,
} from '../../src/ui/audit/audit-filter.ts';
import { item } from './audit-items.ts';

const items = [
  item('a', { outcome: 'hint', table: '表12', tableId: 'T12', message: '表12 项目名称有占位符“XX”' }),
  item('b', { outcome: 'error', table: '表12', tableId: 'T12', message: '表12 合计 56.20 ≠ 表10 合计 55.20' }),
  item('c', { outcome: 'error', table: '表3', message: '表3 2010301 行政运行 合计 85.80', where: '表3 支出总体!H9' }),
  item('d', { outcome: 'error', table: '', tableId: undefined, message: '缺表' }),
  item('e', { outcome: 'plausibility', table: '表8', tableId: 'T08', message: '表8 接待费为零' }),
];
const keys = (list: readonly { key: string }[]) => list.map(({ key }) => key).join('');

describe('the list of findings', () => {
  it('has the gravest first, then goes by table', () => {
    expect(keys(listed(items, noFilter))).toBe('cbdea');
    expect(tablesIn(items)).toEqual(['表3', '表8', '表12', '']);
    expect(grouped(listed(items, noFilter)).map((one) => `${one.outcome} ${one.table} ${keys(one.items)}`)).toEqual([
      'error 表3 c',
      'error 表12 b',
      'error  d',
      'plausibility 表8 e',
      'hint 表12 a',
    ]);
  });

  it.each([
    [{ outcome: 'error' } as const, 'cbd'],
    [{ table: '表12' }, 'ba'],
    [{ table: '' }, 'd'],
    [{ words: '行政 85.80' }, 'c'],
    [{ words: 'h9' }, 'c'],
    [{ words: '表12 合计' }, 'b'],
    [{ words: '没有的' }, ''],
    [{ words: '  ' }, 'cbdea'],
  ])('with %o lists %s', (filter, expected) => {
    expect(keys(listed(items, { ...noFilter, ...filter }))).toBe(expected);
  });
});

describe('the counts and what they come to', () => {
  const tables = 12;

  it('counts explained plausibilities apart, unless figures have changed since', () => {
    const explained = item('f', { outcome: 'plausibility', explanation: { text: '已核', isCurrent: true } });
    const stale = item('g', { outcome: 'plausibility', explanation: { text: '已核', isCurrent: false } });
    expect(countsOf({ items: [...items, explained, stale], unchecked: 4 })).toEqual({
      error: 3,
      tail: 0,
      plausibility: 3,
      omitted: 0,
      hint: 1,
      unchecked: 4,
    });
    expect(explainedIn([...items, explained, stale], 'plausibility')).toBe(1);
    expect(verdictOf({ tables, items: [explained], unchecked: 0 })).toBe('green');
    expect(verdictOf({ tables, items: [explained, stale], unchecked: 0 })).toBe('toJudge');
    expect(toJudge({ items: [...items, explained, stale, item('t', { outcome: 'tail' })] })).toBe(3);
  });

  it('asks for an explanation of what was left out, too', () => {
    const open = item('f', { outcome: 'omitted' });
    const explained = item('g', { outcome: 'omitted', explanation: { text: '涉密', isCurrent: true } });
    expect(verdictOf({ tables, items: [open], unchecked: 0 })).toBe('toJudge');
    expect(verdictOf({ tables, items: [explained], unchecked: 0 })).toBe('green');
    expect(countsOf({ items: [open, explained], unchecked: 0 }).omitted).toBe(2);
    expect(explainedIn([open, explained], 'omitted')).toBe(1);
  });

  it.each([
    ['noTables', 0, [], 0],
    ['wrong', 12, items, 3],
    ['toJudge', 12, [item('t', { outcome: 'tail' })], 3],
    ['incomplete', 11, [item('h', { outcome: 'hint' })], 3],
    ['green', 12, [item('h', { outcome: 'hint' })], 0],
    ['green', 12, [], 0],
  ] as const)('is %s', (verdict, count, found, unchecked) => {
    expect(verdictOf({ tables: count, items: found, unchecked })).toBe(verdict);
  });
});

import { expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import { twoUnits } from '../compose/two-units.ts';
import { messageOf } from './message-of.ts';
import { since } from './worlds/workbooks.ts';

const errors = (tables: string, ledger: string) =>
  audit(since(twoUnits(tables), twoUnits(ledger))).findings.filter(({ outcome }) => outcome === 'error');

it.each([
  ['部门', '019002', '底稿要公开的是“某县数据中心”，十二张表是“某县数据局”。'],
  ['019002', '部门', '底稿要公开的是“某县数据局”，十二张表是“某县数据中心”。'],
])('公开口径 %s, and %s since: one error, and no formula to put back', (tables, ledger, says) => {
  const [first, ...others] = errors(tables, ledger);
  expect(messageOf(first!)).toBe(`${says}请再点一次“一键生成”。`);
  expect(first!.cells[0]!.place).toMatchObject({ sheet: '参数' });
  expect(new Set(first!.follows.map(({ rule }) => rule))).toContain('F3');
  expect(others).toEqual([]);
});

it('nothing of the kind where it is the same', () => {
  expect(errors('019002', '019002')).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { ruleOf, RULES } from '../../../src/audit/rules/catalogue.ts';
import type { Rule } from '../../../src/audit/model/rule.ts';
import { wellFormed } from '../../../src/audit/rules/tables/well-formed.ts';
import { rulesIn, twinsOfRules } from './twins-of-rules.ts';

const RIGHT: Rule = {
  id: 'T3-1',
  kind: '表内',
  wording: '合计 = 基本支出小计 + 项目支出小计',
  severity: 'error',
  tables: ['T03'],
  basis: '表样',
};

describe('the catalogue of rules', () => {
  it('has every rule once, by its number', () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(
      expect.arrayContaining(['T1-1', 'T6-4', 'T12-2', 'X6', 'X14', 'X16-1', 'N14', 'D1', 'F1', 'G1']),
    );
    expect(ruleOf('T3-1').wording).toContain('表3 各行');
    expect(() => ruleOf('T99')).toThrow(/no rule “T99”; known are T1-1, /);
  });

  it('accepts rules that are well formed', () => {
    expect(wellFormed([RIGHT, { ...RIGHT, id: 'X1' }])).toHaveLength(2);
  });

  it.each<[string, object, string]>([
    ['a number that stands twice', { id: 'T3-1' }, 'rule “T3-1”: its number stands twice'],
    ['a number of another form', { id: 'rule 7' }, 'its number should look like T6-4 or X12'],
    ['no wording', { wording: ' ' }, 'it has no wording'],
    ['no source', { basis: '' }, 'it does not say where it comes from'],
    ['an unknown severity', { severity: 'warning' }, 'unknown severity “warning”; known are error, plausibility, hint'],
    ['an unknown kind', { kind: '年际' }, 'unknown kind “年际”; known are 表内, 表间, 底稿, 格式, 文表'],
    [
      'an unknown table',
      { tables: ['T03', 'T13'] },
      'unknown table “T13”; known are T01, T02, T03, T04, T05, T06, T07, T08, T09, T10, T11, T12',
    ],
  ])('refuses %s', (_, wrong, says) => {
    const rule = { ...RIGHT, id: 'X9', ...wrong } as Rule;
    expect(() => wellFormed([RIGHT, rule])).toThrow(says);
  });

  it('tells all that is wrong at once', () => {
    const wrong = [
      { ...RIGHT, wording: '' },
      { ...RIGHT, id: 'X1', basis: '' },
    ];
    expect(() => wellFormed(wrong)).toThrow(/rule “T3-1”: it has no wording\nrule “X1”: it does not say/);
  });
});

describe('tests of rules', () => {
  it('are there for every rule, and for no other', () => {
    const tested = twinsOfRules();
    expect(RULES.flatMap(({ id }) => (tested.has(id) ? [] : [id]))).toEqual([]);
    expect([...tested.keys()].filter((id) => !RULES.some((rule) => rule.id === id))).toEqual([]);
  });

  it('count where they are run, not where they are mentioned', () => {
    const run = `twins('sums', [{ rule: 'T3-1', wrong: {} }]);`;
    expect(rulesIn(`${run} // { rule: 'T3-2' }\nconst one = [{ rule: 'T3-3' }];`)).toEqual(['T3-1']);
  });
});

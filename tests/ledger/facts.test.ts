import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/ledger/model/facts.ts';
import { goodLedger } from './good-ledger.ts';
import { checked } from './input-book.ts';

const S01 = '一般公共预算·财政拨款';

/** Facts of a ledger whose entries are these amounts of 一般公共预算·财政拨款, or of a source. */
function amountsOf(amountUnit: '元' | '万元', amounts: readonly (number | readonly [string, number])[]): number[] {
  const ledger = goodLedger();
  const [first] = ledger.entries;
  const entries = amounts.map((one) => {
    const [source, amount] = typeof one === 'number' ? [S01, one] : one;
    return { ...first!, source, amount };
  });
  return factsOf(checked({ ...ledger, amountUnit, entries })).map((fact) => fact.amount);
}

describe('the facts of a ledger', () => {
  it('have its order, and its projects by their place in the list', () => {
    const facts = factsOf(checked(goodLedger()));
    expect(facts.map(({ keys, amount }) => [keys.unit, keys.project, keys.nature, keys.source, amount])).toEqual([
      ['U019001', 'P0', 'NB', 'S01', 8580],
      ['U019001', 'P0', 'NB', 'S01', 1320],
      ['U019002', 'P0', 'NB', 'S01', 1000],
      ['U019001', 'P0001', 'NO', 'S02', 4800],
      ['U019002', 'P0002', 'NT', 'S11', 162],
      ['U019001', 'P0', 'NY', 'S01', 500],
    ]);
  });

  it('tell projects of the same name apart by their unit', () => {
    const ledger = goodLedger();
    ledger.projects[1]!.name = '系统建设';
    ledger.entries[4]!.project = '系统建设';
    const facts = factsOf(checked(ledger));
    expect(facts.map((fact) => fact.keys.project).slice(3, 5)).toEqual(['P0001', 'P0002']);
  });

  it.each([
    ['万元 as typed', '万元', [85.8, 13.2, -0.01], [8580, 1320, -1]],
    ['元 become 万元', '元', [858000, 132000], [8580, 1320]],
    // 3333.33 + 3333.33 + 3333.34 元 = 1.00 万元: plainly 0.33 each; the last is nearest to 0.34.
    [
      'each is rounded by itself, and what its source lacks goes to the nearest',
      '元',
      [3333.33, 3333.33, 3333.34],
      [33, 33, 34],
    ],
    ['sources do not mix', '元', [50, ['其他收入', 50], 50, ['其他收入', 50]], [0, 0, 1, 1]],
    ['six decimals of 万元', '万元', [0.004999, 0.000001], [1, 0]],
  ] as const)('%s', (_, unit, typed, published) => {
    expect(amountsOf(unit, typed)).toEqual(published);
  });
});

import { describe, expect, it } from 'vitest';
import * as select from '../../src/facts/named-selectors.ts';
import { and, everything } from '../../src/facts/selector.ts';
import { columnsOf, tableOfEverything, tableOfExpenditure, tableOfFund } from '../../src/tables/all.ts';
import { columnsHolding } from '../../src/tables/model/columns-holding.ts';
import { incomeColumns } from '../../src/tables/t02-income.ts';
import { projectColumns } from '../../src/tables/t10-projects.ts';

const income = columnsOf(tableOfEverything());

describe('the columns that hold some money', () => {
  it.each([
    ['一般公共预算, with what is carried over', select.generalPublic, ['general', 'carriedGeneral']],
    ['一般公共预算 of this year', and(select.generalPublic, select.thisYear), ['general']],
    ['财政拨款, a part of it', select.fiscalAppropriation, ['fiscalAppropriation']],
    ['上年结转结余: its sum rather than the parts', select.carriedOver, ['carried']],
    ['everything', everything, ['total']],
    ['单位资金', select.unitFunds, ['operating', 'business', 'superior', 'affiliated', 'other', 'carriedUnit']],
  ])('in table 2: %s', (_, wanted, columns) => {
    expect(columnsHolding(income, wanted)).toEqual(columns);
  });

  it('are none where no columns hold just that money', () => {
    expect(columnsHolding(income, select.basic)).toBeUndefined();
    expect(columnsHolding(income, [])).toBeUndefined();
    expect(() => incomeColumns(select.basic)).toThrow('no columns hold');
  });

  it('in table 10 hold projects only', () => {
    expect(projectColumns(select.fiscalAccount)).toEqual(['fiscalAccount']);
    expect(projectColumns(everything)).toEqual(['total']);
  });
});

describe('the tables of some money', () => {
  it('are told by what they select', () => {
    expect(tableOfEverything().id).toBe('T02');
    expect(tableOfExpenditure('functional').id).toBe('T03');
    expect(tableOfExpenditure('economic').id).toBe('T07');
    expect((['G1', 'G2', 'G3', 'G4', 'G5'] as const).map((fund) => tableOfFund('functional', fund).id)).toEqual([
      'T05',
      'T09',
      'T03',
      'T03',
      'T03',
    ]);
    expect(tableOfFund('economic', 'G1').id).toBe('T06');
    expect(tableOfFund('economic', 'G2').id).toBe('T07');
  });
});

import { expenditure } from '../facts/named-selectors.ts';
import { expenditureRules, functionalExpenditure } from './rows/functional-expenditure.ts';
import type { Table } from './model/table.ts';
import { OVERALL_TABLE, WHOSE } from './model/title-pattern.ts';
import { yearTitle } from './model/titles.ts';

/** 表3 部门支出总体情况表 */
export const t03: Table = {
  id: 'T03',
  sheet: '表3 支出总体',
  title: yearTitle('部门支出总体情况表'),
  titled: { ending: `${WHOSE}支出${OVERALL_TABLE}` },
  isRequired: true,
  select: expenditure,
  caption: 'department and unit',
  print: 'many columns',
  body: functionalExpenditure('T3', expenditure),
  notes: [],
  absence: '安排的支出',
  gathersFrom: 'ledger',
  rules: expenditureRules('T3'),
  counterparts: [
    { rule: 'X2', table: 'T02', rows: 'item', isNamedFirst: true },
    { rule: 'X11', table: 'T10', rows: 'unit' },
  ],
};

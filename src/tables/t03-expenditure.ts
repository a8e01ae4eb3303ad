import { expenditure } from '../facts/words.ts';
import { functionalExpenditure } from './functional-expenditure.ts';
import type { Table } from './table.ts';
import { yearTitle } from './titles.ts';

/** 表3 部门支出总体情况表 */
export const t03: Table = {
  id: 'T03',
  sheet: '表3 支出总体',
  title: yearTitle('部门支出总体情况表'),
  select: expenditure,
  caption: 'department and unit',
  body: functionalExpenditure(expenditure),
  notes: [],
  absence: '安排的支出',
};

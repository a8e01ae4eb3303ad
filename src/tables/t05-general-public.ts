import { carriedOver, expenditure, generalPublic } from '../facts/words.ts';
import { functionalExpenditure } from './functional-expenditure.ts';
import { and } from '../facts/selector.ts';
import type { Table } from './table.ts';
import { yearTitle } from './titles.ts';

const select = and(generalPublic, expenditure);

/** 表5 一般公共预算支出情况表 */
export const t05: Table = {
  id: 'T05',
  sheet: '表5 一般公共预算支出',
  title: yearTitle('一般公共预算支出情况表'),
  select,
  caption: 'department and unit',
  body: functionalExpenditure(select),
  notes: [
    {
      text: '备注：本表仅含当年财政拨款安排的支出',
      unless: {
        select: and(select, carriedOver),
        link: { table: 'T02', columns: ['carriedGeneral'], rows: { by: 'expenditure' } },
      },
    },
  ],
  absence: '一般公共预算安排的支出',
};

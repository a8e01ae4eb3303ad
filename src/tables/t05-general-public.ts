import { carriedOver, expenditure, generalPublic } from '../facts/named-selectors.ts';
import { and } from '../facts/selector.ts';
import { expenditureRules, functionalExpenditure } from './rows/functional-expenditure.ts';
import { incomeColumns } from './t02-income.ts';
import { BY_CLASSIFICATION } from './model/table-rules.ts';
import type { Table } from './model/table.ts';
import { MONEY, TABLE, WHOSE } from './model/title-pattern.ts';
import { yearTitle } from './model/titles.ts';

const select = and(generalPublic, expenditure);
const carriedOverMoney = and(generalPublic, carriedOver);

/** 表5 一般公共预算支出情况表 */
export const t05: Table = {
  id: 'T05',
  sheet: '表5 一般公共预算支出',
  title: yearTitle('一般公共预算支出情况表'),
  titled: { ending: `${WHOSE}一般公共${MONEY}支出(?:功能分类)?${TABLE}`, unlike: /经济/ },
  isRequired: true,
  select,
  caption: 'department and unit',
  print: 'many columns',
  body: functionalExpenditure('T5', select),
  notes: [
    {
      text: '备注：本表仅含当年财政拨款安排的支出',
      unless: {
        select: and(select, carriedOver),
        reference: { table: 'T02', columns: incomeColumns(carriedOverMoney), rows: { by: 'expenditure' } },
      },
    },
  ],
  absence: '一般公共预算安排的支出',
  gathersFrom: 'ledger',
  rules: [
    ...expenditureRules('T5'),
    {
      id: 'X8',
      wording: '表5 基本支出各列 = 表6 同类各款之和（301 工资福利，303 个人家庭，302 商品服务，310 资本性）',
      basis: BY_CLASSIFICATION,
      between: ['T06'],
    },
  ],
  counterparts: [
    { rule: 'X4', table: 'T02', rows: 'item', isNamedFirst: true },
    { rule: 'X8', table: 'T06', rows: 'total' },
    { rule: 'X11', table: 'T10', rows: 'unit' },
  ],
};

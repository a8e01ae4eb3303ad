import { viewOf } from '../../evidence/table-view.ts';
import { type CheckRule, violation, sums } from '../../evidence/violation.ts';

const NOTE = /仅含(当|本)年.*财政拨款/;

/** 备注：本表仅含当年财政拨款安排的支出: printed on the form, and seldom true (rules.md section 7). */
export const APPROPRIATION_NOTE: CheckRule = {
  id: 'T5-5',
  kind: '表间',
  wording: '表5 备注“仅含当年财政拨款”与数字相符',
  severity: 'hint',
  tables: ['T05'],
  basis: '表样的备注；表5 口径是全部一般公共预算',
  check: (evidence) => {
    const table = viewOf(evidence, 'T05');
    const note = table?.noteTexts().find(({ text }) => NOTE.test(text));
    const total = table?.amounts(['total'], ['total']);
    const appropriated =
      viewOf(evidence, 'T04')?.amounts(['expenditure:thisYear'], ['fiscalAppropriation']) ??
      viewOf(evidence, 'T01')?.amounts(['income:fiscalAppropriation'], ['income']);
    if (!note || !total?.readable || !appropriated?.readable || total.amount === appropriated.amount) return [];
    const details = { actual: total.amount, expected: appropriated.amount };
    return [violation('appropriationNote', details, [note.cell], sums(total.amount, appropriated.amount))];
  },
};

import { moneyUnitIn } from '../../../money/money-unit.ts';
import { tableById } from '../../../tables/all.ts';
import { mostFrequent } from '../../../base/group-by.ts';
import { allViews, cellOf } from '../../evidence/table-view.ts';
import { type CheckRule, violation } from '../../evidence/violation.ts';

/** Amounts are stored in the unit that is printed: who copies the figures gets what stands there. */
export const STORED_UNIT: CheckRule = {
  id: 'X16-5',
  kind: '格式',
  wording: '各表的数按印出的金额单位存放',
  severity: 'error',
  tables: [],
  basis: '表样：单位：万元',
  check: (evidence) =>
    allViews(evidence)
      .filter(({ id }) => evidence.inYuan.has(id))
      .map((table) => {
        const first = table.readings().find(({ amount }) => amount !== 0);
        return violation('storedInYuan', { table: table.id }, [first && cellOf(first)]);
      }),
};

/** 万元 or 元, and the same in all tables (rules.md X16, N15). */
export const SAME_MONEY_UNIT: CheckRule = {
  id: 'X16-4',
  kind: '格式',
  wording: '各表印有金额单位，且一致',
  severity: 'error',
  tables: [],
  basis: '表样：单位：万元',
  check: (evidence) => {
    const views = allViews(evidence);
    const printed = views.flatMap((table) => {
      const { moneyUnit } = table.found;
      return moneyUnit ? [{ table, moneyUnit }] : [];
    });
    const usual = mostFrequent(printed, ({ moneyUnit }) => moneyUnit)?.moneyUnit;
    const others = printed
      .filter(({ moneyUnit }) => moneyUnit !== usual)
      .map(({ table, moneyUnit }) => {
        const cell = table.headTexts().find(({ text }) => moneyUnitIn(text) === moneyUnit)?.cell;
        const details = { table: table.id, found: moneyUnit, usual: usual! };
        const isUsage = tableById(table.id).usualMoneyUnit === moneyUnit;
        return violation('moneyUnitDiffers', details, [cell], isUsage ? { severity: 'plausibility' } : {});
      });
    const without = views
      .filter(({ found }) => !found.moneyUnit && found.placed.table.caption === 'department and unit')
      .map((table) => {
        const { title } = table.found;
        const cell = title && table.cellAt(title.row, title.column);
        return violation('moneyUnitMissing', { table: table.id }, [cell], { severity: 'plausibility' });
      });
    return [...others, ...without];
  },
};

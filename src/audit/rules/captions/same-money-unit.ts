import { moneyUnitIn } from '../../money/money-unit.ts';
import type { LogicRule } from './evidence.ts';
import { mostFrequent } from './group-by.ts';
import { object } from './say.ts';
import { allViews } from './table-view.ts';

/** 万元 or 元, and the same in all tables (rules.md X16, N15). */
export const SAME_MONEY_UNIT: LogicRule = {
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
        const details = { table: table.name, found: moneyUnit, usual: usual! };
        // Where all tables print 元, 三公 is still published in 万元 (西安, 深圳).
        const isUsage = table.id === 'T08' && moneyUnit === '万元';
        return object(evidence, 'unitDiffers', details, [cell], isUsage ? { severity: 'plausibility' } : {});
      });
    const without = views
      .filter(({ found }) => !found.moneyUnit && found.placed.table.caption === 'department and unit')
      .map((table) => {
        const { title } = table.found;
        const cell = title && table.cellAt(title.row, title.column);
        return object(evidence, 'unitMissing', { table: table.name }, [cell], { severity: 'plausibility' });
      });
    return [...others, ...without];
  },
};

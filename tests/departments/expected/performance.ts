import type { Ledger } from '../../../src/ledger/model/schema.ts';
import { type Atom, sum } from '../published.ts';
import * as money from './sources.ts';
import { from, isBasic, isSpent } from './sources.ts';
import type { ExpectedRow, ExpectedTable } from './table.ts';

/** 表11, a form: five columns, the money of the budget in the fourth. */
export function table11({ year, department, performance }: Ledger, all: readonly Atom[]): ExpectedTable {
  const atoms = all.filter(isSpent);
  const line = (...cells: string[]): ExpectedRow => ({ texts: cells, money: [] });
  const budget = (texts: string[], holds: (atom: Atom) => boolean): ExpectedRow => ({
    texts,
    money: [sum(atoms.filter(holds))],
  });
  return {
    number: 11,
    title: ['部门（单位）整体绩效目标表', `（${year}年度）`],
    columns: [],
    rows: [
      line(`部门名称：${department.name}`),
      line('年度履职目标', performance.goals),
      line('年度主要任务', '任务名称', '主要内容'),
      ...performance.tasks.map(({ name, content }) => line('', name, content)),
      budget(['预算情况', '部门预算总额（万元）', ''], () => true),
      budget(['', '1、资金来源：', '（1）政府预算资金'], from(...money.FISCAL)),
      budget(['', '', '（2）财政专户管理资金'], from(...money.ACCOUNT)),
      budget(['', '', '（3）单位资金'], from(...money.UNIT)),
      budget(['', '2、资金结构：', '（1）基本支出'], isBasic),
      budget(['', '', '（2）项目支出'], ({ project }) => project !== undefined),
      line('一级指标', '二级指标', '三级指标', '指标值', '指标值说明'),
      ...performance.indicators.map(({ level1, level2, level3, value, note }) =>
        line(level1, level2, level3, value, note),
      ),
    ],
    notes: [],
  };
}

import { basic, generalPublic, governmentMoney } from '../../facts/named-selectors.ts';
import { and } from '../../facts/selector.ts';
import { columnsOf, tableOfFund } from '../../tables/all.ts';
import { columnsHolding } from '../../tables/model/columns-holding.ts';
import { columnSelectors } from '../../tables/model/columns.ts';
import { projectColumns } from '../../tables/t10-projects.ts';
import type { Relations } from './relation.ts';
import type { Shape } from './shape.ts';

/** Columns of table 10 that hold 政府预算资金, and 一般公共预算, of projects. */
const [GOVERNMENT, GENERAL] = [projectColumns(governmentMoney), projectColumns(generalPublic)];

/** Every column of table 6 with the columns of table 5 that hold the same basic expenditure. */
const BASIC_COLUMNS = [...columnSelectors(columnsOf(tableOfFund('economic', 'G1')))].map(([column, select]) => {
  const table = tableOfFund('functional', 'G1');
  return { column, columns: columnsHolding(columnsOf(table), and(generalPublic, basic, select), table.select)! };
});

/**
 * Relations that follow from the others, but are those that accountants know and reviewers look at first (rules.md): what breaks
 * them is reported under these numbers. They are named here because no declaration asks for them: each compares two totals that
 * further tables link already.
 */
export function addNamedRelations({ cells, projects }: Shape, relations: Relations): void {
  const { T01, T03, T04, T05, T06, T09, T10, T11, T12 } = cells;
  const income = (row: string) => T01.at([`income:${row}`], ['income']);
  const total = ['total'];

  relations.add('T1-5', income('total'), T01.at(['expenditure:total'], ['expenditure']));
  relations.add('T4-5', T04.at(['income:total'], ['income']), T04.at(total, total));
  relations.add('T4-4', T04.at(['income:fiscalAppropriation'], ['income']), T04.at(total, ['fiscalAppropriation']));
  for (const row of ['general', 'fiscalAppropriation', 'fund', 'stateCapital']) {
    relations.add('X3', income(row), T04.at([`income:${row}`], ['income']));
  }
  relations.add('X1', T01.at(['expenditure:thisYear'], ['expenditure']), T03.at(total, total));
  relations.add('X4', T04.at(['expenditure:thisYear'], ['general']), T05.at(total, total));
  relations.add('X5', T04.at(['expenditure:thisYear'], ['fund']), T09.at(total, total));
  for (const { column, columns } of BASIC_COLUMNS) relations.add('X7', T05.at(total, columns), T06.at(total, [column]));
  relations.add('X11', T03.at(total, ['project']), T10.at(total, total));
  relations.add('X11', T05.at(total, ['project']), T10.at(total, GENERAL));
  relations.add('X12', T10.at(total, total), T12.at(total, total));
  for (const { row } of [...projects.values()].flat()) {
    relations.add('X12', T10.at([row], total), T12.at([row], total));
    relations.add('X12', T10.at([row], GOVERNMENT), T12.at([row], ['government']));
  }
  relations.add('T11-1', T11.at(total, ['amount']), T11.at(['government', 'fiscalAccount', 'unitFunds'], ['amount']));
  relations.add('T11-1', T11.at(total, ['amount']), T11.at(['basic', 'projects'], ['amount']));
  relations.add('X13', T11.at(total, ['amount']), T01.at(['expenditure:thisYear'], ['expenditure']));
  relations.add('X13', T11.at(['projects'], ['amount']), T12.at(total, total));
}

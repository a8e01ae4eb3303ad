import { groupBy } from '../../../base/group-by.ts';
import { budgetMismatch, type GovernmentBudget } from '../../../standards/subject-budget.ts';
import { LATEST_YEAR } from '../../../standards/years.ts';
import type { TableId } from '../../../tables/model/table.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { viewOf } from '../../evidence/table-view.ts';
import { type CheckRule, violation } from '../../evidence/violation.ts';
import { functionalOf } from '../../model/row-keys.ts';

/** Where the money of each budget stands beside its subjects. */
const PLACES: readonly (readonly [table: TableId, budget: GovernmentBudget, columns: readonly string[]])[] = [
  ['T05', 'general', ['total']],
  ['T09', 'fund', ['total']],
  ['T02', 'general', ['general', 'carriedGeneral']],
  ['T02', 'fund', ['fund', 'carriedFund']],
  ['T02', 'stateCapital', ['stateCapital', 'carriedStateCapital']],
];

/** As the tables call them. */
const NAMES: Readonly<Record<GovernmentBudget, string>> = {
  general: '一般公共预算',
  fund: '政府性基金预算',
  stateCapital: '国有资本经营预算',
};

/** Money of a budget stands on subjects (科目) of that budget. */
export const BUDGETS_AND_SUBJECTS: CheckRule = {
  id: 'T9-6',
  kind: '格式',
  wording: '一般公共预算、政府性基金、国有资本经营预算各列在自己的科目',
  severity: 'plausibility',
  tables: [],
  basis: '财政部《政府收支分类科目》：各本预算有自己的科目',
  check: (evidence) =>
    groupBy(mismatches(evidence), ({ code, budget }) => `${code} ${budget}`).map((group) => {
      const [{ code, name, budget, mismatch }] = group;
      const details = { tables: [...new Set(group.map(({ table }) => table))], code, name, budget: NAMES[budget] };
      const cells = group.flatMap((one) => one.cells);
      return violation('subjectOfOtherBudget', details, cells, mismatch === 'certain' ? { severity: 'error' } : {});
    }),
};

const mismatches = (evidence: Evidence) =>
  PLACES.flatMap(([id, budget, columns]) => {
    const table = viewOf(evidence, id);
    if (!table) return [];
    return table.rowsOf('item').flatMap((row) => {
      const code = functionalOf(row);
      const mismatch = budgetMismatch(code, budget, evidence.year ?? LATEST_YEAR);
      if (!mismatch) return [];
      const cells = columns.flatMap((column) => {
        const amounts = table.amounts([row], [column]);
        return amounts && amounts.amount !== 0 ? amounts.cells : [];
      });
      return cells.length === 0 ? [] : [{ table: id, code, name: table.printed(row, 'name'), budget, mismatch, cells }];
    });
  });

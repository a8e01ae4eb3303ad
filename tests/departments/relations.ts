import type { Ledger } from '../../src/ledger/model/schema.ts';
import type { WorkbookPlan } from '../../src/workbook/model/plan.ts';
import { bookOf } from './book.ts';
import { broken } from './claim.ts';
import { printedTables } from './printed.ts';
import { BY_ECONOMY } from './relations-by-economy.ts';
import { BY_FUNCTION } from './relations-by-function.ts';
import { BY_PROJECT } from './relations-by-project.ts';
import { OF_LISTS } from './relations-of-lists.ts';
import { OF_SUMMARIES } from './relations-of-summaries.ts';

const RELATIONS = [...OF_SUMMARIES, ...OF_LISTS, ...BY_FUNCTION, ...BY_ECONOMY, ...BY_PROJECT];

/** Those about table 11, which a unit does not publish. */
const OF_TABLE_11 = ['T11-1', 'X13'];

/** Every relation of rules.md that the tables of a plan break, in words. */
export function brokenRelations(plan: WorkbookPlan, ledger: Ledger): string[] {
  const withNegative = ledger.entries.some(({ amount }) => amount < 0);
  const isUnit = ledger.scope !== '部门';
  const relations = isUnit ? RELATIONS.filter(({ rule }) => !OF_TABLE_11.includes(rule)) : RELATIONS;
  return broken(relations, bookOf(printedTables(plan)), withNegative);
}

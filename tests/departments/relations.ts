import type { Ledger } from '../../src/ledger/schema.ts';
import type { WorkbookPlan } from '../../src/workbook/plan.ts';
import { bookOf } from './book.ts';
import { broken } from './claim.ts';
import { printedTables } from './printed.ts';
import { BY_ECONOMY } from './relations-by-economy.ts';
import { BY_FUNCTION } from './relations-by-function.ts';
import { BY_PROJECT } from './relations-by-project.ts';
import { OF_LISTS } from './relations-of-lists.ts';
import { OF_SUMMARIES } from './relations-of-summaries.ts';

const RELATIONS = [...OF_SUMMARIES, ...OF_LISTS, ...BY_FUNCTION, ...BY_ECONOMY, ...BY_PROJECT];

/** Every relation of rules.md that the tables of a plan break, in words. */
export function brokenRelations(plan: WorkbookPlan, ledger: Ledger): string[] {
  const withNegative = ledger.entries.some(({ amount }) => amount < 0);
  return broken(RELATIONS, bookOf(printedTables(plan)), withNegative);
}

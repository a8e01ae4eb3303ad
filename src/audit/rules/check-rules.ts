import { BUDGETS_AND_SUBJECTS } from './codes/budgets.ts';
import { HIDDEN_MONEY } from './figures/hidden-money.ts';
import { NO_FIGURES } from './tables/no-figures.ts';
import { OVERALL_GOALS } from './performance/overall-goals.ts';
import { APPROPRIATION_NOTE } from './captions/appropriation-note.ts';
import { BOUNDS } from './figures/bounds.ts';
import { CLASS_LABELS } from './codes/class-labels.ts';
import { CODES_AND_NAMES } from './codes/codes-and-names.ts';
import { ECONOMIC_PAIRS } from './codes/economic-pairs.ts';
import { EMPTY_TABLES } from './tables/empty-tables.ts';
import type { CheckRule } from '../evidence/violation.ts';
import { FUNCTION_AND_ECONOMY } from './figures/function-and-economy.ts';
import { LEDGER_AGAINST_TABLES } from './ledger/ledger-against-tables.ts';
import { MONEY_CELLS } from './figures/money-cells.ts';
import { NEGATIVE_AMOUNTS } from './figures/negative-amounts.ts';
import { OVERALL_INDICATORS } from './performance/overall-indicators.ts';
import { PLACEHOLDERS } from './captions/placeholders.ts';
import { PROJECT_CODES } from './projects/project-codes.ts';
import { PROJECT_INDICATORS } from './performance/project-indicators.ts';
import { PROJECT_LISTS } from './projects/project-lists.ts';
import { SAME_DEPARTMENT } from './captions/same-department.ts';
import { SAME_MONEY_UNIT, STORED_UNIT } from './captions/same-money-unit.ts';
import { SAME_UNITS } from './tables/same-units.ts';
import { SAME_YEAR } from './captions/same-year.ts';
import { MISSING_FACTS } from './text/missing-facts.ts';
import { TEXT_ON_SHEET } from './text/text-on-sheet.ts';
import { TABLES_FOUND } from './tables/tables-found.ts';

/** Rules that look at texts and figures by themselves, in the order in which they report. */
export const CHECK_RULES: readonly CheckRule[] = [
  ...TABLES_FOUND,
  NO_FIGURES,
  HIDDEN_MONEY,
  ...MONEY_CELLS,
  ...LEDGER_AGAINST_TABLES,
  ...BOUNDS,
  EMPTY_TABLES,
  SAME_YEAR,
  SAME_DEPARTMENT,
  SAME_UNITS,
  SAME_MONEY_UNIT,
  STORED_UNIT,
  PLACEHOLDERS,
  ...PROJECT_LISTS,
  ...CODES_AND_NAMES,
  BUDGETS_AND_SUBJECTS,
  ...ECONOMIC_PAIRS,
  ...FUNCTION_AND_ECONOMY,
  NEGATIVE_AMOUNTS,
  ...PROJECT_INDICATORS,
  PROJECT_CODES,
  ...OVERALL_INDICATORS,
  OVERALL_GOALS,
  CLASS_LABELS,
  APPROPRIATION_NOTE,
  MISSING_FACTS,
  ...TEXT_ON_SHEET,
];

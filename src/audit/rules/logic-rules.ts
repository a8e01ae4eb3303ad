import { APPROPRIATION_NOTE } from './appropriation-note.ts';
import { BOUNDS } from './bounds.ts';
import { CLASS_LABELS } from './class-labels.ts';
import { CODES_AND_NAMES } from './codes-and-names.ts';
import { ECONOMIC_PAIRS } from './economic-pairs.ts';
import { EMPTY_TABLES } from './empty-tables.ts';
import type { LogicRule } from './evidence.ts';
import { FUNCTION_AND_ECONOMY } from './function-and-economy.ts';
import { LEDGER_AGAINST_TABLES } from './ledger-against-tables.ts';
import { MONEY_CELLS } from './money-cells.ts';
import { NEGATIVE_AMOUNTS } from './negative-amounts.ts';
import { OVERALL_INDICATORS } from './overall-indicators.ts';
import { PLACEHOLDERS } from './placeholders.ts';
import { PROJECT_CODES } from './project-codes.ts';
import { PROJECT_INDICATORS } from './project-indicators.ts';
import { PROJECT_LISTS } from './project-lists.ts';
import { SAME_DEPARTMENT } from './same-department.ts';
import { SAME_MONEY_UNIT } from './same-money-unit.ts';
import { SAME_UNITS } from './same-units.ts';
import { SAME_YEAR } from './same-year.ts';
import { TABLES_FOUND } from './tables-found.ts';

/** Rules that look at texts and figures by themselves, in the order in which they are told. */
export const LOGIC_RULES: readonly LogicRule[] = [
  ...TABLES_FOUND,
  ...MONEY_CELLS,
  ...LEDGER_AGAINST_TABLES,
  ...BOUNDS,
  EMPTY_TABLES,
  SAME_YEAR,
  SAME_DEPARTMENT,
  SAME_UNITS,
  SAME_MONEY_UNIT,
  PLACEHOLDERS,
  ...PROJECT_LISTS,
  ...CODES_AND_NAMES,
  ...ECONOMIC_PAIRS,
  ...FUNCTION_AND_ECONOMY,
  NEGATIVE_AMOUNTS,
  ...PROJECT_INDICATORS,
  PROJECT_CODES,
  ...OVERALL_INDICATORS,
  CLASS_LABELS,
  APPROPRIATION_NOTE,
];

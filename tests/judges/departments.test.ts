import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullDepartments, smallDepartments } from '../departments/arbitrary.ts';
import { judgedDifferences } from './judge-departments.ts';

const SEED = 2024;

/** Full ones are slow to recalculate: a few of them among many small ones. */
const ledgers = [
  ...fc.sample(smallDepartments, { seed: SEED, numRuns: 60 }),
  ...fc.sample(fullDepartments, { seed: SEED, numRuns: 12 }),
];
const inUnit = (unit: '元' | '万元') => ledgers.filter(({ amountUnit }) => amountUnit === unit);

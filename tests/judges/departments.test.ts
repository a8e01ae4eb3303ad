import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseLedger } from '../../src/ledger/read/parse-ledger.ts';
import { smallDepartments } from '../departments/arbitrary.ts';
import { judgedDifferences } from './judge-departments.ts';

const SEED = 2024;

const departments = (['元', '万元'] as const).flatMap((unit) =>
  fc.sample(
    smallDepartments.filter(({ amountUnit }) => amountUnit === unit),
    { seed: SEED, numRuns: 5 },
  ),
);

/** Excel's "=" and its look-ups take these names for one. */
const namesakes = parseLedger({
  year: 2024,
  department: { code: '019', name: '某县数据局' },
  amountUnit: '万元',
  units: [{ code: '019001', name: '某县数据局', kind: '行政' }],
  projects: ['Wi-Fi', 'WI-FI'].map((name) => ({ unit: '019001', name, kind: '其他运转类' })),
  entries: ['Wi-Fi', 'WI-FI'].map((project, index) => ({
    unit: '019001',
    functional: '2010399',
    project,
    source: '其他收入',
    amount: index + 1,
  })),
});
if (!namesakes.ok) throw new Error(JSON.stringify(namesakes.problems));
departments.push(namesakes.ledger);

const cases = departments.map(({ amountUnit, entries, units }, index): [number, number, number, string] => [
  index,
  units.length,
  entries.length,
  amountUnit,
]);

describe('random departments in LibreOffice: every formula of every sheet gives the expected value', () => {
  let differences: string[][];

  beforeAll(async () => {
    differences = await judgedDifferences(departments);
  });

  it.each(cases)('department %i: %i units, %i entries in %s', (index) => {
    expect(differences[index]).toEqual([]);
  });
});

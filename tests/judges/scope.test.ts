import { expect, it } from 'vitest';
import { twoUnits } from '../compose/two-units.ts';
import { judgedDifferences } from './judge-departments.ts';

it('LibreOffice calculates 部门口径 and 单位口径 as expected, and nothing is left out of the tables', async () => {
  expect(await judgedDifferences(['部门', '019001', '019002'].map(twoUnits))).toEqual([[], [], []]);
});

import { parseLedger } from '../../src/ledger/read/parse-ledger.ts';
import type { Ledger } from '../../src/ledger/model/schema.ts';

const PERSONNEL = { functional: '2010301', departmental: '30101', source: '一般公共预算·财政拨款' };

/** A department of an administrative unit and an institution, in 元; the scope says who publishes. */
export function twoUnits(scope: string): Ledger {
  const reading = parseLedger({
    year: 2026,
    department: { code: '019', name: '某县数据局' },
    amountUnit: '元',
    scope,
    units: [
      { code: '019001', name: '某县数据局本级', kind: '行政' },
      { code: '019002', name: '某县数据中心', kind: '事业' },
    ],
    projects: [{ unit: '019002', name: '机房运维', kind: '特定目标类' }],
    entries: [
      { unit: '019001', ...PERSONNEL, amount: 49.99 },
      { unit: '019002', ...PERSONNEL, amount: 50.01 },
      { unit: '019002', functional: '2010399', project: '机房运维', source: '事业收入', amount: 123_456.78 },
      { unit: '019002', functional: '年终结转结余', source: '事业收入', amount: 20_000 },
    ],
  });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.ledger;
}

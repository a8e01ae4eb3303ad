import fc from 'fast-check';
import { SOURCE_NAMES } from '../../src/facts/sources.ts';
import { parseLedger } from '../../src/ledger/read/parse-ledger.ts';
import type { Ledger } from '../../src/ledger/model/schema.ts';
import { amount } from './arbitrary-amount.ts';
import { ledgerOf } from './draft.ts';
import { SUPPLEMENT_KINDS } from './draft-supplements.ts';

const index = fc.nat({ max: 0xffff });

const indicators = fc.array(
  fc.record({ name: fc.constantFrom('完成率', '受益人数', '成本', '时间'), value: fc.constantFrom('≥95%', '019', '') }),
  { maxLength: 3 },
);

const project = fc.record({
  unit: index,
  name: index,
  // 21 digits of which the first 15 agree: Excel, comparing digit strings as numbers, would take them for one.
  code: fc.option(fc.integer({ min: 1, max: 300 }), { freq: 4 }),
  kind: fc.constantFrom('其他运转类' as const, '特定目标类' as const),
  indicators: fc.record({ cost: indicators, output: indicators, benefit: indicators, satisfaction: indicators }),
});

const entry = fc.record({
  nature: fc.constantFrom('basic', 'basic', 'basic', 'project', 'project', 'project', 'project', 'yearEnd'),
  unit: index,
  project: index,
  functional: index,
  departmental: index,
  economic: fc.constantFrom('any', 'any', 'threePublic', 'none'),
  governmental: fc.option(index, { freq: 3 }),
  source: index,
  amount,
});

const performance = fc.record({
  goals: fc.constantFrom('', '一是完成任务。\n二是保障运转。', '=保障'),
  tasks: fc.array(fc.record({ name: fc.constantFrom('任务甲', '-任务乙'), content: fc.constantFrom('', '内容') }), {
    maxLength: 3,
  }),
  indicators: fc.array(fc.constantFrom('预算执行率', '结转结余率', '“三公经费”控制率'), { maxLength: 6 }),
});

/** How large a department may be. */
interface Size {
  readonly units: number;
  readonly projects: number;
  readonly entries: number;
}

function departments({ units, projects, entries }: Size): fc.Arbitrary<Ledger> {
  const upTo = (minLength: number, maxLength: number) => ({ minLength, maxLength, size: 'max' as const });
  return fc
    .record({
      year: fc.constantFrom(2024, 2025, 2026),
      department: fc.constantFrom('019', '101', '900'),
      amountUnit: fc.constantFrom('元' as const, '万元' as const),
      twoDecimals: fc.boolean(),
      negative: fc.boolean(),
      sameName: fc.boolean(),
      // 单位口径: which of the units publishes alone
      scope: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: index }),
      supplements: fc.array(fc.record({ kind: fc.constantFrom(...SUPPLEMENT_KINDS), above: index }), { maxLength: 4 }),
      approved: fc.subarray([...SOURCE_NAMES]),
      units: fc.array(
        fc.record({ kind: fc.constantFrom('行政' as const, '事业' as const), step: fc.nat({ max: 3 }) }),
        upTo(1, units),
      ),
      projects: fc.oneof({ weight: 4, arbitrary: fc.array(project, upTo(0, projects)) }, fc.constant([])),
      // Few codes for many entries, so that a cell gathers several of them.
      functionals: fc.array(index, upTo(1, 30)),
      departmentals: fc.array(index, upTo(1, 30)),
      // Few sources leave whole tables empty; often all of them.
      sources: fc.oneof(fc.subarray([...SOURCE_NAMES], { minLength: 1 }), fc.constant([...SOURCE_NAMES])),
      entries: fc.array(entry, upTo(1, entries)),
      performance,
    })
    .map((draft) => {
      const reading = parseLedger(ledgerOf(draft));
      if (!reading.ok) throw new Error(`not a valid department: ${JSON.stringify(reading.problems)}`);
      return reading.ledger;
    });
}

/** Random departments that a person can still read: at most 60 entries. */
export const smallDepartments = departments({ units: 4, projects: 12, entries: 60 });

/** Random departments up to the size of a whole system: 40 units, 200 projects, 300 entries. */
export const fullDepartments = departments({ units: 40, projects: 200, entries: 300 });

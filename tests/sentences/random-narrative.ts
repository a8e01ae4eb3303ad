import fc from 'fast-check';
import type { Narrative } from '../../src/ledger/model/narrative.ts';

const ZERO_IN = 4;
/** Last year's figures: often nothing, often just as much as this year in small departments, never below zero. */
const amount = fc.oneof(
  { arbitrary: fc.constant(0), weight: 1 },
  { arbitrary: fc.integer({ min: 0, max: 99_999 }).map((cents) => cents / 100), weight: ZERO_IN },
);
const count = fc.nat({ max: 20 });
const reason = fc.constantFrom(
  '人员增加，工资调整',
  '压减一般性支出。',
  '人员调出；。',
  '新增“一网通办”项目；',
  '=1+1',
  '<b>&amp;</b>"引号"',
);
const names = fc.constantFrom('无', '无。', '农村公路养护、“厕所革命”', '营商环境评价。');

/** What a department may have typed for its text; any line may be missing where `complete` is false. */
export function narratives(complete: boolean): fc.Arbitrary<Narrative> {
  const maybe = <T>(value: fc.Arbitrary<T>) => (complete ? value : fc.option(value, { nil: undefined }));
  const parts = <Key extends string, T>(keys: readonly Key[], value: fc.Arbitrary<T>) =>
    fc.record(Object.fromEntries(keys.map((key) => [key, maybe(value)])) as Record<Key, fc.Arbitrary<T>>);
  const compared = ['total', 'general', 'fund', 'stateCapital', 'abroad', 'reception', 'purchase', 'running'] as const;
  return fc
    .record({
      lastYear: parts(compared, amount),
      reasons: parts(compared, reason),
      procurement: parts(['goods', 'works', 'services'], amount),
      assets: parts(
        [
          'ordinaryVehicles',
          'enforcementVehicles',
          'technicalVehicles',
          'otherVehicles',
          'generalEquipment',
          'specialEquipment',
        ],
        count,
      ),
      evaluatedProjects: maybe(names),
      transfers: maybe(names),
    })
    .map((narrative) => JSON.parse(JSON.stringify(narrative)) as Narrative);
}

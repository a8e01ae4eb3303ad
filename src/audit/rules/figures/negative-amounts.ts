import type { Evidence, LogicRule } from './evidence.ts';
import { list, object } from './say.ts';
import { cellOf } from './table-view.ts';

/** Negative amounts are allowed (rules.md section 0), but seldom meant. Sums that they make negative are not named. */
export const NEGATIVE_AMOUNTS: LogicRule = {
  id: 'G1',
  kind: '格式',
  wording: '金额不是负数',
  severity: 'plausibility',
  tables: [],
  basis: '预算数一般不为负；抵减收支的须说明',
  check: (evidence) => {
    const negative = [...evidence.readings.values()].filter(({ amount }) => amount < 0);
    const leaves = negative.filter(({ figure }) => isLeaf(figure.from.kind));
    const named = leaves.length > 0 ? leaves : negative;
    if (named.length === 0) return [];
    return [object(evidence, 'negative', { cells: say(named, evidence) }, named.map(cellOf))];
  },
};

const isLeaf = (kind: string) => kind === 'ledger' || kind === 'typed';

function say(negative: readonly { figure: Parameters<Evidence['wording']['of']>[0] }[], { wording, texts }: Evidence) {
  return list(
    negative.map(({ figure }) => wording.of(figure)),
    texts,
  );
}

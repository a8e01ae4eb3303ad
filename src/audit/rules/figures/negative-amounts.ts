import { cellOf } from '../../evidence/table-view.ts';
import { type CheckRule, violation } from '../../evidence/violation.ts';

/** Negative amounts are allowed (rules.md section 0), but seldom meant. Sums that they make negative are not named. */
export const NEGATIVE_AMOUNTS: CheckRule = {
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
    return [violation('negative', { cells: named.map(({ figure }) => evidence.labels.of(figure)) }, named.map(cellOf))];
  },
};

const isLeaf = (kind: string) => kind === 'ledger' || kind === 'typed';

import { type CheckRule, violation } from '../../evidence/violation.ts';
import type { Evidence } from '../../evidence/evidence.ts';

/** Whether no amount but zero stands in any table: a form that nobody has filled in. */
export function isWithoutFigures({ found, readings }: Pick<Evidence, 'found' | 'readings'>): boolean {
  if (found.tables.size === 0) return false;
  for (const { amount, state } of readings.values()) if (amount !== 0 || state === 'no number') return false;
  return true;
}

/** What says nothing passes nothing. */
export const NO_FIGURES: CheckRule = {
  id: 'G12',
  kind: '格式',
  wording: '十二张表里有数',
  severity: 'plausibility',
  tables: [],
  basis: '没有数就没有可核对的，不等于相符',
  check: (evidence) => (isWithoutFigures(evidence) ? [violation('noFigures', {}, [], { outcome: 'unchecked' })] : []),
};

import type { Change } from '../model/change.ts';
import { cell, totalOf } from '../model/quantity.ts';

/** The figures of this year that are compared with those of last year, by their names in 情况说明·填报. */
export const CHANGES = {
  total: { now: cell('T01', 'income:total', 'income'), last: 'lastYear.total', reason: 'reasons.total' },
  general: { now: cell('T04', 'total', 'general'), last: 'lastYear.general', reason: 'reasons.general' },
  fund: { now: cell('T04', 'total', 'fund'), last: 'lastYear.fund', reason: 'reasons.fund' },
  stateCapital: {
    now: cell('T04', 'total', 'stateCapital'),
    last: 'lastYear.stateCapital',
    reason: 'reasons.stateCapital',
  },
  abroad: { now: totalOf('T08', 'abroad'), last: 'lastYear.abroad', reason: 'reasons.abroad' },
  reception: { now: totalOf('T08', 'reception'), last: 'lastYear.reception', reason: 'reasons.reception' },
  purchase: { now: totalOf('T08', 'purchase'), last: 'lastYear.purchase', reason: 'reasons.purchase' },
  running: { now: totalOf('T08', 'running'), last: 'lastYear.running', reason: 'reasons.running' },
} as const satisfies Record<string, Change>;

import type { WorkbookSnapshot } from '../src/workbook/model/snapshot.ts';
import { auditOf } from '../tests/audit/worlds/single-errors.ts';
import { live, published } from '../tests/audit/worlds/workbooks.ts';
import { exampleLedger } from '../tests/compose/example.ts';
import { workOf } from './work.ts';

const WARMING = 30;
const RUNS = 200;

/** Times in ms of one audit: by the clock, and of the processors for all threads of the process. */
export interface AuditTime {
  readonly clock: number;
  readonly work: number;
}

/** What the process of this file prints: audits of the seed, by the workbook that is audited. Each after some to warm up. */
export interface AuditTimes {
  readonly warming: number;
  readonly times: Readonly<Record<'as generated' | 'as published', readonly AuditTime[]>>;
}

const ledger = exampleLedger();
const times: AuditTimes['times'] = {
  'as generated': timesOf(live(ledger)),
  'as published': timesOf(published(ledger)),
};
console.log(JSON.stringify({ warming: WARMING, times } satisfies AuditTimes));

function timesOf(workbook: WorkbookSnapshot): AuditTime[] {
  const all = Array.from({ length: WARMING + RUNS }, (): AuditTime => {
    const start = performance.now();
    const work = workOf(() => auditOf(workbook));
    return { clock: performance.now() - start, work };
  });
  return all.slice(WARMING);
}

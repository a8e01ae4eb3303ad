import type { AuditWork } from './audit/audit-work.ts';
import type { exampleWork } from './ledger/example-work.ts';
import type { PublishWork } from './generate/publish-work.ts';
import type { Work } from './work.ts';

/** The work behind the buttons arrives as a script of its own, so that the pane is there first. */
export const loadWork = async (): Promise<Work> => (await import('./work.ts')).work;

/** The same for 审核, which is needed less often. */
export const loadAuditWork = async (): Promise<AuditWork> => (await import('./audit/audit-work.ts')).work;

/** The same for 公开版. */
export const loadPublishWork = async (): Promise<PublishWork> => (await import('./generate/publish-work.ts')).work;

/** The same for the example to try. */
export const loadExampleWork = async (): Promise<typeof exampleWork> =>
  (await import('./ledger/example-work.ts')).exampleWork;

import type { AuditWork } from './audit/audit-work.ts';
import type { exampleWork } from './ledger/example-work.ts';
import type { PublishWork } from './generate/publish-work.ts';
import { pause } from '../workbook/breath.ts';
import type { Work } from './work.ts';

/**
 * The work behind the buttons arrives as a script of its own, so that the pane is there first; and it is asked for once the
 * pane has shown that it begins.
 */
async function afterShowing<T>(load: () => Promise<T>): Promise<T> {
  await pause();
  return load();
}

export const loadWork = (): Promise<Work> => afterShowing(async () => (await import('./work.ts')).work);

/** The same for 审核, which is needed less often. */
export const loadAuditWork = (): Promise<AuditWork> =>
  afterShowing(async () => (await import('./audit/audit-work.ts')).work);

/** The same for 公开版. */
export const loadPublishWork = (): Promise<PublishWork> =>
  afterShowing(async () => (await import('./generate/publish-work.ts')).work);

/** The same for the example to try. */
export const loadExampleWork = (): Promise<typeof exampleWork> =>
  afterShowing(async () => (await import('./ledger/example-work.ts')).exampleWork);

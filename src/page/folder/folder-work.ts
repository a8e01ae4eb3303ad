/** What the audit of a folder needs: loaded when one is chosen. */
import { auditBytes, unreadableAudit } from '../../app/folder/file-audit.ts';
import { FolderReport } from '../../app/folder/folder-report.ts';
import { yieldToUi } from '../../base/yield-to-ui.ts';
import type { Auditor } from './audit-threads.ts';

/** In steps, where there is no thread: the page goes on between two files. */
const inSteps: Auditor = {
  audit: async (path, file) => {
    await yieldToUi();
    return auditBytes(path, new Uint8Array(await file.arrayBuffer()), false);
  },
  end: () => undefined,
};

export const work = { inSteps, unreadableAudit, newReport: () => new FolderReport() };

export type FolderWork = typeof work;

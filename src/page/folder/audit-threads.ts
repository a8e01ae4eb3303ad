import type { FileAudit } from '../../app/folder/file-audit.ts';
import { openThread } from '../../ui/worker/open-worker.ts';
import type { PageWorkerApi } from '../thread/page-worker.ts';

/** Something that audits one file after the other. */
export interface Auditor {
  /** Throws where the file cannot be had. */
  readonly audit: (path: string, file: File) => Promise<FileAudit>;
  /** Ends it, in the middle of a file too. */
  readonly end: () => void;
}

/** A thread of its own; undefined: this browser gives none. */
export async function openAuditor(): Promise<Auditor | undefined> {
  const thread = await openThread<PageWorkerApi>();
  return thread && { audit: (path, file) => thread.aside.auditFile(path, file), end: thread.end };
}

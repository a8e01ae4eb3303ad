import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { FileAudit } from '../app/folder/file-audit.ts';
import { inTurn } from '../base/in-turn.ts';
import { auditFile } from './audit-file.ts';
import type { AuditRequest } from './audit-worker.ts';

/** A thread takes a second to begin: fewer files are done sooner without. */
const FEWEST_FILES = 24;
/** What the audit of a workbook leaves behind is thrown away at once if so much of it has room: a seventh sooner. */
const ROOM = { maxYoungGenerationSizeMb: 192 };

/** Audits files on all cores and takes each in its turn, as soon as those before it are done. */
export async function auditFiles(
  files: readonly string[],
  exact: boolean,
  take: (audit: FileAudit) => void | Promise<void>,
  threads = files.length < FEWEST_FILES ? 1 : availableParallelism(),
): Promise<void> {
  if (threads < 2) return inTurn(files.length, [(index) => auditFile(files[index]!, exact)], take);
  const workers = Array.from(
    { length: threads },
    () => new Worker(new URL('audit-thread.mjs', import.meta.url), { resourceLimits: ROOM }),
  );
  try {
    const asking = workers.map((worker) => (index: number) => answerOf(worker, { index, file: files[index]!, exact }));
    await inTurn(files.length, asking, take);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Asks a thread, which answers one request after the other. */
function answerOf(worker: Worker, request: AuditRequest): Promise<FileAudit> {
  return new Promise((resolve, reject) => {
    const settle = (end: () => void): void => {
      worker.off('message', answer).off('error', fail).off('exit', exit);
      end();
    };
    const answer = ({ audit }: { audit: FileAudit }) => settle(() => resolve(audit));
    const fail = (problem: Error) => settle(() => reject(problem));
    const exit = (code: number) => settle(() => reject(new Error(`an audit thread ended with ${code}`)));
    worker.on('message', answer).on('error', fail).on('exit', exit);
    worker.postMessage(request);
  });
}

import { parentPort } from 'node:worker_threads';
import { auditFile } from './audit-file.ts';

/** What a thread is asked: to audit a file. */
export interface AuditRequest {
  readonly index: number;
  readonly file: string;
  readonly exact: boolean;
}

parentPort?.on('message', ({ index, file, exact }: AuditRequest) => {
  void auditFile(file, exact).then((audit) => parentPort?.postMessage({ index, audit }));
});

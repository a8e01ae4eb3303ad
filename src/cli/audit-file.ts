import { auditBytes, type FileAudit, unreadableAudit } from '../app/folder/file-audit.ts';
import { CommandProblem } from './command-problem.ts';
import { readBytes } from './files.ts';

/** Reads and audits one file; whatever keeps it from being read is part of the answer. */
export async function auditFile(file: string, exact: boolean): Promise<FileAudit> {
  try {
    return await auditBytes(file, await readBytes(file), exact);
  } catch (problem) {
    if (!(problem instanceof CommandProblem)) throw problem;
    return unreadableAudit(file, problem.message);
  }
}

import { audit, type Audit } from '../../audit/audit.ts';
import type { EvidenceOptions } from '../../audit/evidence/gather-evidence.ts';
import type { WorkbookPort } from '../../workbook/port/port.ts';
import type { WorkbookSnapshot } from '../../workbook/model/snapshot.ts';
import { explanationsIn, type Explanations } from './explanations.ts';
import { readWorkbook } from '../../transactions/read-workbook.ts';

/** An audit, and what it saw. */
export interface AuditedWorkbook {
  readonly audit: Audit;
  readonly snapshot: WorkbookSnapshot;
  readonly explanations: Explanations;
}

/** 一键审核: reads the whole workbook and audits it as it stands. Writes nothing. */
export async function auditWorkbook(port: WorkbookPort, options: EvidenceOptions = {}): Promise<AuditedWorkbook> {
  return auditSnapshot(await readWorkbook(port), options);
}

/** The same of a workbook that was read by `readWorkbook`. */
export function auditSnapshot(snapshot: WorkbookSnapshot, options: EvidenceOptions = {}): AuditedWorkbook {
  return { audit: audit(snapshot, options), snapshot, explanations: explanationsIn(snapshot) };
}

import { auditSnapshot } from '../../app/audit-workbook.ts';
import type { Texts } from '../../texts/texts.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { AuditReport } from '../audit/audit-items.ts';
import { reportAudit } from '../audit/report-audit.ts';
import { openAside } from './open-aside.ts';

/** An audit in the words of the pane, done in the thread beside the pane's own; here where the web view has none. */
export async function auditAside(snapshot: WorkbookSnapshot, texts: Texts, exact: boolean): Promise<AuditReport> {
  const opened = await openAside();
  if (!opened) return reportAudit(auditSnapshot(snapshot, { texts, exact }), texts);
  return { ...(await opened.aside.reportAudit(snapshot, texts, exact)), seen: snapshot };
}

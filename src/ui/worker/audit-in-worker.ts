import { auditSnapshot } from '../../app/audit/audit-workbook.ts';
import type { Texts } from '../../locales/texts.ts';
import type { WorkbookSnapshot } from '../../workbook/model/snapshot.ts';
import type { AuditReport } from './audit-items.ts';
import { reportAudit } from './report-audit.ts';
import { openWorker } from './open-worker.ts';

/** An audit in the words of the pane, done in the thread beside the pane's own; here where the web view has none. */
export async function auditInWorker(snapshot: WorkbookSnapshot, texts: Texts, exact: boolean): Promise<AuditReport> {
  const opened = await openWorker();
  if (!opened) return reportAudit(auditSnapshot(snapshot, { exact }), texts);
  return { ...(await opened.aside.reportAudit(snapshot, texts, exact)), seen: snapshot };
}

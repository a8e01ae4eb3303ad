import type { AuditOptions } from '../audit/audit.ts';
import { FINDINGS_SHEET, findingsSheet } from '../audit/findings-sheet.ts';
import type { WorkbookPort } from '../workbook/port.ts';
import { valueAt } from '../workbook/snapshot.ts';
import { asOneAction } from './as-one-action.ts';
import { auditWorkbook } from './audit-workbook.ts';
import { explanationOf } from './explanations.ts';

/** How the export ended: 'taken' where a sheet of that name is there that is not ours, and was not to be replaced. */
export type Exported = { readonly kind: 'done' } | { readonly kind: 'taken' };

/** Writes what an audit finds now into a sheet of its own, in place of the one from last time. */
export async function exportFindings(
  port: WorkbookPort,
  { replace, ...options }: AuditOptions & { readonly replace: boolean },
): Promise<Exported> {
  const { audit, snapshot, explanations } = await auditWorkbook(port, options);
  const there = snapshot.sheets.find(({ name }) => name === FINDINGS_SHEET);
  const isOurs = !there || there.values.length === 0 || valueAt(there, 0, 0) === FINDINGS_SHEET;
  if (!isOurs && !replace) return { kind: 'taken' };
  const said = findingsSheet(
    audit.findings,
    (finding) => explanationOf(finding, explanations)?.text ?? '',
    options.texts,
  );
  await asOneAction(port, 'exportFindings', { sheets: [said] }, {}, snapshot);
  return { kind: 'done' };
}

import { findingsSheet } from '../../audit/messages/findings-sheet.ts';
import type { EvidenceOptions } from '../../audit/evidence/gather-evidence.ts';
import { FINDINGS_SHEET } from '../../audit/model/our-sheets.ts';
import type { Texts } from '../../locales/texts.ts';
import type { WorkbookPort } from '../../workbook/port/port.ts';
import { valueAt } from '../../workbook/model/snapshot.ts';
import { runTransaction } from '../../transactions/run-transaction.ts';
import { auditWorkbook } from './audit-workbook.ts';
import { explained } from './explanations.ts';
import { formatExplanation } from './format-explanation.ts';

/** How the export ended: 'taken' where a sheet of that name is there that is not ours, and was not to be replaced. */
export type Exported = { readonly kind: 'done' } | { readonly kind: 'taken' };

/** Writes what an audit finds now into a sheet of its own, in place of the one from last time. */
export async function exportFindings(
  port: WorkbookPort,
  { replace, texts, ...options }: EvidenceOptions & { readonly texts: Texts; readonly replace: boolean },
): Promise<Exported> {
  const { audit, snapshot, explanations } = await auditWorkbook(port, options);
  const there = snapshot.sheets.find(({ name }) => name === FINDINGS_SHEET);
  const isOurs = !there || there.values.length === 0 || valueAt(there, 0, 0) === FINDINGS_SHEET;
  if (!isOurs && !replace) return { kind: 'taken' };
  const said = findingsSheet(
    audit.findings,
    (finding) => {
      const { explanation } = explained(finding, explanations, texts);
      return explanation ? formatExplanation(explanation, texts) : '';
    },
    texts,
  );
  await runTransaction(port, 'exportFindings', { sheets: [said] }, {}, snapshot);
  return { kind: 'done' };
}

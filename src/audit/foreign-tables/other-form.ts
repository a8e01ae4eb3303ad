import { readForeign } from '../../recognise/foreign/read-foreign.ts';
import type { RecognisedWorkbook } from '../../recognise/scan/recognised-workbook.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/model/snapshot.ts';
import { TABLES } from '../../tables/all.ts';
import { auditForeign, auditTables, type ForeignAudit } from './audit-foreign.ts';
import type { ForeignFinding } from './foreign-finding.ts';

/**
 * The audit of a workbook whose tables are of another form than ours: undefined where most of
 * them are ours.
 */
export function otherForm(
  snapshot: WorkbookSnapshot,
  { tables }: RecognisedWorkbook,
  exact: boolean,
): ForeignAudit | undefined {
  if (tables.size === TABLES.length) return undefined;
  const foreign = auditForeign(snapshot, exact);
  return tables.size === 0 || foreign.tables > tables.size * 2 ? foreign : undefined;
}

/** What is wrong in tables of other forms on these sheets: they lie beside tables of ours. */
export function besideTables(sheets: readonly SheetSnapshot[], exact: boolean): readonly ForeignFinding[] {
  const { findings } = auditTables(readForeign({ sheets }), exact);
  return findings.filter(({ code }) => code !== 'checked' && code !== 'unread');
}

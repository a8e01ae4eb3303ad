import { composeWorkbook } from '../../compose/compose-workbook.ts';
import { withAdjustments } from '../../compose/adjust-rounding.ts';
import { parseLedger } from '../../ledger/read/parse-ledger.ts';
import type { Problem } from '../../ledger/model/problem.ts';
import type { WorkbookPort } from '../../workbook/port/port.ts';
import { runTransaction } from '../../transactions/run-transaction.ts';
import type { Generated } from './generate.ts';
import { roundingOf } from './rounding.ts';
import { withAuditSheet } from '../audit/with-audit-sheet.ts';

/** Makes a new workbook of a ledger given as JSON: input sheets and the twelve tables. */
export async function generateFromJson(port: WorkbookPort, json: unknown): Promise<Generated> {
  const reading = parseLedger(json);
  const located = (problems: readonly Problem[]) => problems.map((problem) => ({ problem, place: undefined }));
  if (!reading.ok) return { kind: 'problems', problems: located(reading.problems) };
  const isAdjusted = reading.ledger.entries.some(({ adjustment }) => adjustment !== undefined);
  const ledger = withAdjustments(reading.ledger, isAdjusted);
  const composed = composeWorkbook(ledger);
  await runTransaction(port, 'generate', withAuditSheet(composed));
  const rounding = roundingOf(ledger, composed.composition);
  const { publisher } = composed.composition.disclosure;
  return { kind: 'done', hints: located(reading.hints), rounding, isPresented: true, publisher };
}

import { composeWorkbook } from '../compose/compose-workbook.ts';
import { parseLedger } from '../ledger/parse-ledger.ts';
import type { Problem } from '../ledger/problem.ts';
import type { WorkbookPort } from '../workbook/port.ts';
import { asOneAction } from './as-one-action.ts';
import type { Generated } from './generate.ts';
import { roundingOf } from './rounding.ts';
import { withAuditSheet } from './with-audit-sheet.ts';

/** Makes a new workbook of a ledger given as JSON: input sheets and the twelve tables. */
export async function generateFromJson(port: WorkbookPort, json: unknown): Promise<Generated> {
  const reading = parseLedger(json);
  const located = (problems: readonly Problem[]) => problems.map((problem) => ({ problem, place: undefined }));
  if (!reading.ok) return { kind: 'problems', problems: located(reading.problems) };
  const composed = composeWorkbook(reading.ledger);
  await asOneAction(port, 'generate', withAuditSheet(composed));
  return { kind: 'done', hints: located(reading.hints), rounding: roundingOf(reading.ledger, composed.made) };
}

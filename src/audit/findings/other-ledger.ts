import type { Finding } from '../finding.ts';
import { under } from './under.ts';

/** That the tables are of another year, department or 公开口径 than the ledger. */
const OTHER = 'D4';

/** What is compared with the ledger: formulas that were right for the tables as they were made, and amounts. */
const COMPARED = ['F3', 'D1', 'D2', 'D3'];

/** Tables that were made of another ledger are told once: nothing is to be put right in them but by generating them again. */
export function underOtherLedger(findings: readonly Finding[]): readonly Finding[] {
  const cause = findings.find(({ rule }) => rule === OTHER);
  return under(cause, findings, ({ rule }) => COMPARED.includes(rule));
}

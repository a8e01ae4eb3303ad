import { z } from 'zod';
import type { Audit } from '../audit/audit.ts';
import type { Finding } from '../audit/finding.ts';
import { hundredths, toNumber } from '../money/hundredths.ts';
import { cellName } from '../workbook/address.ts';
import type { CellPlace } from '../workbook/snapshot.ts';

const address = z.string().regex(/^[A-Z]{1,3}\d{1,7}$/);
const place = { sheet: z.string(), address };
const amount = z.number().describe('表上印的单位（万元或元），两位小数');

const finding = z.object({
  rule: z.string().describe('规则编号'),
  severity: z.enum(['error', 'tail', 'plausibility', 'hint']),
  outcome: z.enum(['error', 'tail', 'plausibility', 'hint', 'unchecked']).describe('unchecked：无法审核'),
  message: z.string(),
  cells: z.array(z.object({ ...place, value: z.union([z.string(), z.number(), z.boolean(), z.null()]) })),
  expected: amount.nullable(),
  actual: amount.nullable(),
  difference: amount.nullable(),
  suspects: z
    .array(z.object({ ...place, current: amount, suggested: amount, settles: z.number().int() }))
    .describe('最可能出错的格，可疑的在前；settles：改后成立的关系数'),
  leading: z.number().int().describe('前几个同样可疑；1 表示只有一格'),
  fix: z
    .object({ ...place, content: z.string() })
    .nullable()
    .describe('可放心的改法：公式、数或文字'),
  follows: z.array(z.object({ rule: z.string(), message: z.string() })).describe('同一原因引起的其他不符'),
});

const count = z.number().int().nonnegative();

/** What `audit --json` prints of one file: one object a line. */
export const auditReportSchema = z.union([
  z.object({
    file: z.string(),
    exact: z.boolean().describe('精确模式：不容许尾差'),
    summary: z.object({
      pass: count.describe('成立的关系数'),
      tail: count,
      plausibility: count,
      error: count,
      hint: count,
      unchecked: count,
    }),
    findings: z.array(finding),
  }),
  z.object({ file: z.string(), unreadable: z.string().describe('读不了的原因') }),
]);

export type AuditReport = z.infer<typeof auditReportSchema>;

/** An audit as plain JSON. */
export function auditReport(file: string, { exact, passed, unchecked, findings }: Audit): AuditReport {
  const of = (outcome: Finding['outcome']) => findings.filter((one) => one.outcome === outcome).length;
  return {
    file,
    exact,
    summary: {
      pass: passed,
      tail: of('tail'),
      plausibility: of('plausibility'),
      error: of('error'),
      hint: of('hint'),
      unchecked,
    },
    findings: findings.map(reported),
  };
}

function reported(one: Finding): z.infer<typeof finding> {
  return {
    rule: one.rule,
    severity: one.severity,
    outcome: one.outcome,
    message: one.message,
    cells: one.cells.map((cell) => ({ ...placed(cell.place), value: cell.value })),
    expected: printed(one.expected),
    actual: printed(one.actual),
    difference: printed(one.difference),
    suspects: one.suspects.map(({ place: at, current, suggested, settles }) => ({
      ...placed(at),
      current: printed(current)!,
      suggested: printed(suggested)!,
      settles,
    })),
    leading: one.leading,
    fix: one.fix ? { ...placed(one.fix.place), content: contentOf(one.fix) } : null,
    follows: one.follows.map(({ rule, message }) => ({ rule, message })),
  };
}

const placed = ({ sheet, row, column }: CellPlace) => ({ sheet, address: cellName(row, column) });
const printed = (units: number | undefined) => (units === undefined ? null : toNumber(hundredths(units)));

function contentOf(fix: NonNullable<Finding['fix']>): string {
  if (fix.kind === 'formula') return fix.formula;
  return fix.kind === 'text' ? fix.text : String(printed(fix.amount));
}

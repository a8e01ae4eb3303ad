import { z } from 'zod';
import type { AuditedWorkbook } from '../audit/audit-workbook.ts';
import { explained, type Explanations } from '../audit/explanations.ts';
import type { Finding, KeyedFinding, Outcome } from '../../audit/model/finding.ts';
import type { CheckedText } from '../../audit/text/checked-text.ts';
import { formatFinding } from '../../audit/messages/format-finding.ts';
import { zhCN } from '../../locales/texts.ts';
import { hundredths, toNumber } from '../../money/hundredths.ts';
import { cellName } from '../../workbook/model/address.ts';
import type { CellPlace } from '../../workbook/model/snapshot.ts';

const address = z.string().regex(/^[A-Z]{1,3}\d{1,7}$/);
const place = { sheet: z.string(), address };
const amount = z.number().describe('表上印的单位（万元或元），两位小数');

const finding = z.object({
  rule: z.string().describe('规则编号'),
  severity: z.enum(['error', 'tail', 'plausibility', 'hint']),
  outcome: z
    .enum(['error', 'tail', 'plausibility', 'omitted', 'hint', 'unchecked'])
    .describe('omitted：略列，unchecked：无法审核'),
  code: z.string().describe('问题的代号，与语言无关'),
  details: z
    .record(z.string(), z.json())
    .describe('问题的具体内容，随代号而定；金额是以 0.01 为单位的整数，表用编号（T01–T12）'),
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
    .describe('可放心的改法：公式、数或文字；整张表一起改的只列第一格'),
  follows: z.array(z.object({ rule: z.string(), message: z.string() })).describe('同一原因引起的其他不符'),
  explanation: z
    .object({
      text: z.string(),
      isCurrent: z.boolean().describe('false：写了以后数变了'),
      kind: z.string().optional().describe('类别：涉密略列、口径不同、尾差、其他'),
    })
    .nullable()
    .describe('工作簿里写的审核说明'),
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
      omitted: count,
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
export function auditReport(
  file: string,
  { audit: { exact, passed, unchecked, findings }, explanations }: Pick<AuditedWorkbook, 'audit' | 'explanations'>,
): AuditReport {
  const of = (outcome: Finding['outcome']) => findings.filter((one) => one.outcome === outcome).length;
  return {
    file,
    exact,
    summary: {
      pass: passed,
      tail: of('tail'),
      plausibility: of('plausibility'),
      omitted: of('omitted'),
      error: of('error'),
      hint: of('hint'),
      unchecked,
    },
    findings: findings.map((one) => reported(one, explanations)),
  };
}

function reported(one: KeyedFinding, explanations: Explanations): z.infer<typeof finding> {
  const { explanation } = explained(one, explanations, zhCN);
  return {
    ...reportedFinding(one),
    explanation: explanation
      ? {
          text: explanation.text,
          isCurrent: explanation.isCurrent,
          ...(explanation.kind && { kind: zhCN.audit.explanationKinds[explanation.kind] }),
        }
      : null,
  };
}

/** A finding as JSON, without what the workbook explains. */
function reportedFinding(one: Finding): z.infer<typeof finding> {
  return {
    rule: one.rule,
    severity: one.severity,
    outcome: one.outcome,
    code: one.code,
    details: one.details as Record<string, z.core.util.JSONType>,
    message: formatFinding(one, zhCN),
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
    follows: one.follows.map((follow) => ({ rule: follow.rule, message: formatFinding(follow, zhCN) })),
    explanation: null,
  };
}

const placed = ({ sheet, row, column }: CellPlace) => ({ sheet, address: cellName(row, column) });
const printed = (units: number | undefined) => (units === undefined ? null : toNumber(hundredths(units)));

function contentOf(fix: NonNullable<Finding['fix']>): string {
  switch (fix.kind) {
    case 'formula':
      return fix.formula;
    case 'formulas':
      return fix.formulas[0]!.formula;
    case 'numbers':
      return String(printed(fix.numbers[0]!.amount));
    case 'text':
      return fix.text;
  }
}

/** A finding of the audit; in place of a cell of the text stand its sentence and its position. */
const textFinding = finding.extend({
  sentence: z.string().describe('所在的句子'),
  position: z.object({
    line: count.describe('第几行，从 0 起'),
    start: count.describe('在全文里的起点，UTF-16'),
    end: count.describe('终点，不含'),
  }),
});

/** What `check --json` prints: the shape of the audit's report. */
export const textReportSchema = z.object({
  file: z.string(),
  with: z.string().describe('核对所依据的工作簿'),
  summary: z.object({ pass: count, tail: count, plausibility: count, error: count, hint: count, unchecked: count }),
  findings: z.array(textFinding),
});

export type TextReport = z.infer<typeof textReportSchema>;

/** The check of a text as plain JSON. */
export function textReport(files: Pick<TextReport, 'file' | 'with'>, { figures, findings }: CheckedText): TextReport {
  const of = (outcome: Outcome) => findings.filter((one) => one.outcome === outcome).length;
  return {
    ...files,
    summary: {
      pass: figures.filter(({ outcome }) => outcome === 'pass').length,
      tail: of('tail'),
      plausibility: of('plausibility'),
      error: of('error'),
      hint: of('hint'),
      unchecked: of('unchecked'),
    },
    findings: findings.map((one) => ({ ...reportedFinding(one), sentence: one.sentence, position: one.position })),
  };
}

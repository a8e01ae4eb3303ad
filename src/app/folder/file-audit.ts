import { auditSnapshot, type AuditedWorkbook } from '../audit/audit-workbook.ts';
import { explained } from '../audit/explanations.ts';
import { formatExplanation } from '../audit/format-explanation.ts';
import { formatFinding, formatPlace } from '../../audit/messages/format-finding.ts';
import { fill, zhCN } from '../../locales/texts.ts';
import { cli } from '../../locales/zh-CN/cli.ts';
import { hasFigures } from '../../workbook/model/has-figures.ts';
import { EXPLANATIONS } from '../../transactions/setting-keys.ts';
import { openFile } from '../../xlsx/file-port.ts';
import { isZip } from '../../xlsx/package/file-kind.ts';
import { readAnyWorkbook } from '../../xlsx/read/read-any-workbook.ts';
import { auditReport, type AuditReport } from './audit-report.ts';
import { UnreadableWorkbook } from '../../xlsx/package/errors.ts';

const { outcomes, report: words } = zhCN.audit;

/** How a file is called that was looked at: read and without errors, with errors, without any figure, or not to be read. */
export type FileVerdict = 'right' | 'wrong' | 'empty' | 'unreadable';

/** What the audit of one file came to. Plain data: it comes from another thread. */
export interface FileAudit {
  readonly file: string;
  readonly verdict: FileVerdict;
  /** The department that its tables name; '' where none does. */
  readonly department: string;
  readonly report: AuditReport;
  /** The same in words. */
  readonly lines: readonly string[];
}

/** Audits the bytes of a workbook that is called so; whatever keeps it from being read is part of the answer. */
export async function auditBytes(file: string, bytes: Uint8Array, exact: boolean): Promise<FileAudit> {
  try {
    const snapshot = isZip(bytes)
      ? await openFile(bytes).port.read(undefined, [], [EXPLANATIONS])
      : await readAnyWorkbook(bytes);
    return audited(file, auditSnapshot(snapshot, { exact }));
  } catch (problem) {
    if (!(problem instanceof UnreadableWorkbook)) throw problem;
    return unreadableAudit(file, fill(zhCN.files.unreadable[problem.code], { file }));
  }
}

/** The answer where a file cannot be read, with the reason in words. */
export function unreadableAudit(file: string, message: string): FileAudit {
  return { file, verdict: 'unreadable', department: '', report: { file, unreadable: message }, lines: [message] };
}

function audited(file: string, workbook: AuditedWorkbook): FileAudit {
  const { audit, snapshot, explanations } = workbook;
  const report = auditReport(file, workbook);
  const tables = [...audit.found.tables.values()];
  // Tables of another form may stand on any sheet.
  const sheets = tables.length > 0 ? tables.map(({ sheet }) => sheet) : snapshot.sheets.map(({ name }) => name);
  const isWrong = audit.findings.some(({ outcome }) => outcome === 'error');
  const isTold = (...codes: readonly string[]) => audit.findings.some(({ code }) => codes.includes(code));
  // codes that are numbers are no figures either
  const isEmpty = audit.tables === 0 || isTold('noFigures') || !hasFigures(snapshot, new Set(sheets));
  const summary = fill(words.summary, { file, ...('summary' in report ? report.summary : {}) });
  const empty = fill(audit.tables === 0 ? cli.folder.noTables : cli.folder.noFigures, { file });
  return {
    file,
    verdict: isEmpty ? 'empty' : isWrong ? 'wrong' : 'right',
    department: tables.find(({ department }) => department)?.department ?? '',
    report,
    lines: [
      ...(explanations.unreadable ? [`${file}：${words.explanationsUnreadable}`] : []),
      summary,
      ...(isEmpty && !isTold('noDisclosure', 'finalAccounts', 'noFigures') ? [`  ${empty}`] : []),
      ...audit.findings.flatMap((finding) => findingLines(finding, workbook)),
    ],
  };
}

type Finding = AuditedWorkbook['audit']['findings'][number];

function findingLines(finding: Finding, { explanations }: AuditedWorkbook): string[] {
  const at = finding.suspects[0]?.place ?? finding.cells[0]?.place;
  const where = at ? `${formatPlace(at)} ` : '';
  const follows = finding.follows.length > 0 ? fill(words.follows, { count: finding.follows.length }) : '';
  const { explanation } = explained(finding, explanations, zhCN);
  return [
    `  ${outcomes[finding.outcome]} ${finding.rule} ${where}${formatFinding(finding, zhCN)}${follows}`,
    ...finding.suspects.slice(0, finding.leading).map(({ place, current, suggested, settles }) => {
      const amounts = { current: current / 100, suggested: suggested / 100 };
      return `      ${fill(words.suspect, { ...amounts, settles, cell: formatPlace(place) })}`;
    }),
    ...(explanation
      ? [
          `      ${fill(explanation.isCurrent ? words.explanation : words.staleExplanation, {
            text: formatExplanation(explanation, zhCN),
          })}`,
        ]
      : []),
  ];
}

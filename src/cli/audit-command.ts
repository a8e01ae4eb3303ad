import { extname } from 'node:path';
import { fill } from '../locales/texts.ts';
import { cli } from '../locales/zh-CN/cli.ts';
import type { FileAudit, FileVerdict } from '../app/folder/file-audit.ts';
import { FolderReport } from '../app/folder/folder-report.ts';
import { folderSummary } from '../app/folder/folder-summary.ts';
import { auditFiles } from './audit-pool.ts';
import { commandProblem } from './command-problem.ts';
import { checkTarget, writeBytes } from './files.ts';
import { findWorkbooks } from './find-workbooks.ts';
import { readOptions } from './options.ts';
import { print, say } from './output.ts';

/** After so many files of a folder it is said how far the work is. */
const STEP = 50;

/** audit: 0 no errors, 1 errors, 2 a file that cannot be read. Writes nothing but the report. */
export async function auditCommand(args: readonly string[]): Promise<number> {
  const { options, flags, words: paths } = readOptions('audit', args);
  if (paths.length === 0) throw commandProblem('optionMissing', { option: '<工作簿.xlsx>' });
  const { report: reportFile } = options;
  const found = await Promise.all(paths.map(findWorkbooks));
  const files = found.flatMap(({ workbooks }) => workbooks);
  const others = found.flatMap((one) => one.others);
  if (reportFile !== undefined) {
    await checkTarget({ file: reportFile, inputs: files, force: flags.force, extensions: ['.xlsx', '.html'] });
  }
  if (files.length === 0) throw commandProblem('folderEmpty', { folder: paths.join('、') });

  const report = reportFile === undefined ? undefined : new FolderReport();
  const counts: Record<FileVerdict, number> = { right: 0, wrong: 0, empty: 0, unreadable: 0 };
  let done = 0;
  await auditFiles(files, flags.exact, (one) => {
    counts[one.verdict]++;
    report?.add(one);
    show(one, flags.json);
    if (++done % STEP === 0) say(fill(cli.progress, { done, total: files.length, file: one.file }));
  });
  const summary =
    found.some(({ isFolder }) => isFolder) || files.length > 1 ? folderSummary(files.length, counts, others) : [];
  if (!flags.json) for (const line of summary) say(line);
  if (report && reportFile !== undefined) {
    const isPage = extname(reportFile).toLowerCase() === '.html';
    const bytes = isPage ? new TextEncoder().encode(report.page(summary)) : await report.workbook(summary);
    await writeBytes(reportFile, bytes);
    say(fill(cli.written, { file: reportFile }));
  }
  if (counts.unreadable > 0) return 2;
  // without figures there is nothing that could be right
  return counts.wrong + counts.empty > 0 ? 1 : 0;
}

function show({ verdict, report, lines }: FileAudit, asJson: boolean): void {
  if (asJson) print(JSON.stringify(report));
  else if (verdict === 'unreadable') lines.forEach(say);
  else lines.forEach(print);
}

import { stat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Audit } from '../audit/audit.ts';
import { audit } from '../audit/audit.ts';
import type { Finding } from '../audit/finding.ts';
import { fill, zhCN } from '../texts/texts.ts';
import { cellName } from '../workbook/address.ts';
import { UnreadableWorkbook } from '../xlsx/errors.ts';
import { readWorkbook } from '../xlsx/read-workbook.ts';
import { auditReport } from './audit-report.ts';
import { CommandProblem } from './command-problem.ts';
import { readBytes } from './files.ts';
import { readOptions } from './options.ts';
import { say } from './say.ts';

const { outcomes, report: words } = zhCN.audit;

/** audit <工作簿.xlsx|文件夹>… [--json] [--exact]: 0 no errors, 1 errors, 2 a file that cannot be read. Writes nothing. */
export async function auditCommand(args: readonly string[]): Promise<number> {
  const { flags, words: paths } = readOptions(args, [], Infinity, ['json', 'exact']);
  if (paths.length === 0) throw new CommandProblem('optionMissing', { option: '<工作簿.xlsx>' });
  const files = (await Promise.all(paths.map(workbooksAt))).flat();
  let status = 0;
  for (const file of files) {
    const result = await audited(file, flags.exact);
    if (typeof result === 'string') {
      status = 2;
      if (flags.json) print(JSON.stringify({ file, unreadable: result }));
      else say(result);
      continue;
    }
    if (status === 0 && result.findings.some(({ outcome }) => outcome === 'error')) status = 1;
    if (flags.json) print(JSON.stringify(auditReport(file, result)));
    else tell(file, result);
  }
  return status;
}

/** The workbooks of a folder, without the lock files of Excel; or the file itself. */
async function workbooksAt(path: string): Promise<string[]> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return [path];
  const names = (await readdir(path)).filter((name) => /^(?!~\$|\.).*\.xlsx$/i.test(name)).sort();
  if (names.length === 0) throw new CommandProblem('folderEmpty', { folder: path });
  return names.map((name) => join(path, name));
}

/** The audit, or why the file cannot be read. */
async function audited(file: string, exact: boolean): Promise<Audit | string> {
  try {
    return audit(await readWorkbook(await readBytes(file)), { texts: zhCN, exact });
  } catch (problem) {
    if (problem instanceof CommandProblem) return problem.message;
    if (problem instanceof UnreadableWorkbook) return fill(zhCN.cli.fileUnreadable, { file });
    throw problem;
  }
}

function tell(file: string, result: Audit): void {
  const { summary } = auditReport(file, result) as Extract<ReturnType<typeof auditReport>, { summary: object }>;
  print(fill(words.summary, { file, ...summary }));
  for (const finding of result.findings) {
    const at = finding.suspects[0]?.place ?? finding.cells[0]?.place;
    const where = at ? `${at.sheet}!${cellName(at.row, at.column)} ` : '';
    print(`  ${outcomes[finding.outcome]} ${finding.rule} ${where}${finding.message}${sayFollows(finding)}`);
    for (const suspect of finding.suspects.slice(0, finding.leading)) {
      const address = cellName(suspect.place.row, suspect.place.column);
      const { sheet } = suspect.place;
      const amounts = { current: suspect.current / 100, suggested: suspect.suggested / 100 };
      print(`      ${fill(words.suspect, { ...amounts, settles: suspect.settles, cell: `${sheet}!${address}` })}`);
    }
  }
}

const sayFollows = ({ follows }: Finding) => (follows.length > 0 ? fill(words.follows, { count: follows.length }) : '');

/** Results go to standard output. */
const print = (line: string) => process.stdout.write(`${line}\n`);

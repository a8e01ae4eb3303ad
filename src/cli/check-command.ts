import { checkText, lackIn } from '../app/audit/check-text.ts';
import type { TextFinding } from '../audit/text/checked-text.ts';
import { formatFinding, formatPlace } from '../audit/messages/format-finding.ts';
import { fill, zhCN } from '../locales/texts.ts';
import { cli } from '../locales/zh-CN/cli.ts';
import { readAnyWorkbook } from '../xlsx/read/read-any-workbook.ts';
import { readTextFile } from '../xlsx/read/read-text-file.ts';
import { commandProblem, readable } from './command-problem.ts';
import { readBytes } from './files.ts';
import { readOptions } from './options.ts';
import { print, say } from './output.ts';
import { textReport } from '../app/folder/audit-report.ts';

const words = cli.check;
const { outcomes } = zhCN.audit;

/**
 * check <文稿.docx|文稿.txt> --with <工作簿.xlsx> [--json]: compares a text with the tables. 0 no errors, 1 errors or nothing that could
 * be compared, 2 a file that cannot be read. Writes nothing.
 */
export async function checkCommand(args: readonly string[]): Promise<number> {
  const { options, flags, words: paths } = readOptions('check', args);
  const [file] = paths;
  if (file === undefined) throw commandProblem('optionMissing', { option: '<文稿.docx|文稿.txt>' });
  const text = await readable(file, async () => readTextFile(await readBytes(file)));
  const snapshot = await readable(options.with, async () => readAnyWorkbook(await readBytes(options.with)));
  const checked = checkText(text, snapshot);
  const { summary, ...report } = textReport({ file, with: options.with }, checked);
  if (flags.json) print(JSON.stringify({ ...report, summary }));
  else {
    print(fill(words.summary, { file, ...summary }));
    checked.findings.flatMap(findingLines).forEach(print);
  }
  const lack = lackIn(checked);
  if (lack) say(fill(words[lack], { file, workbook: options.with }));
  return summary.error > 0 || lack ? 1 : 0;
}

function findingLines(finding: TextFinding): string[] {
  const { outcome, rule, position, sentence, cells } = finding;
  const places = cells.map(({ place }) => formatPlace(place)).join('、');
  return [
    `  ${outcomes[outcome]} ${rule} ${fill(words.line, { line: position.line + 1 })} ${formatFinding(finding, zhCN)}`,
    `      ${fill(words.sentence, { sentence: sentence.replace(/\s+/g, ' ') })}`,
    ...(places === '' ? [] : [`      ${fill(words.cells, { cells: places })}`]),
  ];
}

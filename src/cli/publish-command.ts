import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { auditSnapshot } from '../app/audit/audit-workbook.ts';
import { explained } from '../app/audit/explanations.ts';
import type { Notice } from '../app/generate/format-preview.ts';
import { publish, type Published } from '../app/publish/publish.ts';
import { asksForExplanation } from '../audit/model/finding.ts';
import { formatFinding, formatPlace } from '../audit/messages/format-finding.ts';
import { fill, zhCN } from '../locales/texts.ts';
import { cli } from '../locales/zh-CN/cli.ts';
import { EXPLANATIONS } from '../transactions/setting-keys.ts';
import { openFile } from '../xlsx/file-port.ts';
import { UnreadableWorkbook } from '../xlsx/package/errors.ts';
import { commandProblem, readable, unreadableFile } from './command-problem.ts';
import { checkTarget, readBytes, writeBytes } from './files.ts';
import { listNotices } from './list-problems.ts';
import { readOptions } from './options.ts';
import { say } from './output.ts';

/**
 * publish: the twelve tables as values, what the audit has to say of them, and what was left behind that may be missed. With
 * errors it is refused (exit status 1), unless --force says that it is meant; then the result tells so.
 */
export async function publishCommand(args: readonly string[]): Promise<number> {
  const { options, flags, words } = readOptions('publish', args);
  const [file] = words;
  if (file === undefined) throw commandProblem('optionMissing', { option: '<工作簿.xlsx>' });
  // a copy holds no macros, whatever it was made from
  const check = (target: string) =>
    checkTarget({ file: target, inputs: [file], force: flags.force, extensions: ['.xlsx'] });
  const intoFolder = await isFolder(options.out);
  if (!intoFolder) await check(options.out);
  const bytes = await readBytes(file);
  const result = copyOf(file, await publish(bytes, { text: flags['with-text'], form: flags['with-form'] }));
  const { errors, unexplained } = await readable(file, () => auditOf(bytes));
  if (errors.length > 0 && !flags.force) {
    listNotices(fill(cli.publish.refused, { file }), errors);
    return 1;
  }
  const target = intoFolder ? join(options.out, result.name) : options.out;
  if (intoFolder) await check(target);
  await writeBytes(target, result.bytes);
  say(fill(cli.written, { file: target }));
  listNotices(cli.publish.forced, errors);
  listNotices(cli.publish.unexplained, unexplained);
  if (result.warnings.length > 0) say(fill(cli.hints, { count: result.warnings.length }));
  for (const { code, sheet, place } of result.warnings) say(`  ${fill(zhCN.files.warnings[code], { sheet, place })}`);
  return 0;
}

/** The copy; throws CommandProblem where there is none. */
function copyOf(file: string, result: Published): Extract<Published, { kind: 'published' }> {
  switch (result.kind) {
    case 'published':
      return result;
    case 'unreadable':
      throw unreadableFile(file, new UnreadableWorkbook(result.reason));
    case 'noSheets':
      throw commandProblem('noTables', { file });
    case 'empty':
      throw commandProblem('noFigures', { file });
    case 'notCalculated':
      throw commandProblem('notCalculated', { ...result, file });
  }
}

/** What the audit has to say of a workbook before it is published, in words. */
async function auditOf(bytes: Uint8Array): Promise<Record<'errors' | 'unexplained', readonly Notice[]>> {
  const { audit, explanations } = auditSnapshot(await openFile(bytes).port.read(undefined, [], [EXPLANATIONS]));
  type Finding = (typeof audit.findings)[number];
  const told = (finding: Finding): Notice => {
    const place = finding.suspects[0]?.place ?? finding.cells[0]?.place;
    return { where: place ? formatPlace(place) : '', what: formatFinding(finding, zhCN), place };
  };
  const isExplained = (finding: Finding) => explained(finding, explanations, zhCN).explanation?.isCurrent === true;
  return {
    errors: audit.findings.filter(({ outcome }) => outcome === 'error').map(told),
    unexplained: audit.findings.filter((one) => asksForExplanation(one) && !isExplained(one)).map(told),
  };
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

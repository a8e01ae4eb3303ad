import { resolve } from 'node:path';
import { publish } from '../app/publish.ts';
import { fill, zhCN } from '../texts/texts.ts';
import { CommandProblem } from './command-problem.ts';
import { readBytes, writeBytes } from './files.ts';
import { readOptions } from './options.ts';
import { say } from './say.ts';

/** publish <工作簿.xlsx> --out <公开版.xlsx>: the twelve tables as values, and what was left behind that may be missed. */
export async function publishCommand(args: readonly string[]): Promise<number> {
  const { options, words } = readOptions(args, ['out'], 1);
  const [file] = words;
  if (file === undefined) throw new CommandProblem('optionMissing', { option: '<工作簿.xlsx>' });
  if (resolve(file) === resolve(options.out)) throw new CommandProblem('publishOverInput', { file });
  const result = await publish(await readBytes(file));
  if (result.kind === 'unreadable') throw new CommandProblem('fileUnreadable', { file });
  if (result.kind === 'noSheets') throw new CommandProblem('noTables', { file });
  if (result.kind === 'notCalculated') throw new CommandProblem('notCalculated', { ...result, file });
  await writeBytes(options.out, result.bytes);
  say(fill(zhCN.cli.written, { file: options.out }));
  if (result.warnings.length > 0) say(fill(zhCN.cli.hints, { count: result.warnings.length }));
  for (const { code, sheet, place } of result.warnings) say(`  ${fill(zhCN.cli[code], { sheet, place })}`);
  return 0;
}

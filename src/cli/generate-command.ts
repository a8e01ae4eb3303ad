import { resolve } from 'node:path';
import { generate } from '../app/generate.ts';
import { generateFromJson } from '../app/generate-from-json.ts';
import type { Generated } from '../app/generate.ts';
import type { Located } from '../ledger/ledger-of.ts';
import { sayProblem } from '../ledger/say-problem.ts';
import { fill, zhCN } from '../texts/texts.ts';
import { UnkeepableWorkbook, UnreadableWorkbook } from '../xlsx/errors.ts';
import { openFile } from '../xlsx/file-port.ts';
import { CommandProblem } from './command-problem.ts';
import { readBytes, writeBytes } from './files.ts';
import { readOptions } from './options.ts';
import { say } from './say.ts';

/** generate <底稿.json|底稿.xlsx> --out <结果.xlsx>: nothing is written where the ledger has problems (exit status 1). */
export async function generateCommand(args: readonly string[]): Promise<number> {
  const { options, words } = readOptions(args, ['out'], 1);
  const [file] = words;
  if (file === undefined) throw new CommandProblem('optionMissing', { option: '<底稿.json|底稿.xlsx>' });
  if (resolve(file) === resolve(options.out)) throw new CommandProblem('outOverInput', { file });
  const target = openFile(/\.json$/i.test(file) ? undefined : await readBytes(file));
  const result = /\.json$/i.test(file)
    ? await generateFromJson(target.port, parseJson(file, await readBytes(file)))
    : await readable(file, () => generate(target.port, { decision: { typed: 'replace' } }));
  if (result.kind === 'problems') {
    const ofSeverity = (severity: string) => result.problems.filter(({ problem }) => problem.severity === severity);
    list(zhCN.cli.refused, file, ofSeverity('error'));
    list(zhCN.cli.hints, file, [...ofSeverity('plausibility'), ...ofSeverity('hint')]);
    return 1;
  }
  if (result.kind !== 'done') throw new Error(`not asked for, yet it ended so: ${result.kind}`);
  await writeBytes(options.out, await target.save());
  say(fill(zhCN.cli.written, { file: options.out }));
  list(zhCN.cli.hints, file, result.hints);
  return 0;
}

function list(heading: string, file: string, problems: readonly Located[]): void {
  if (problems.length === 0) return;
  say(fill(heading, { file, count: problems.length }));
  for (const located of problems) {
    const { where, what } = sayProblem(located, zhCN);
    say(`  ${where}：${what}`);
  }
}

function parseJson(file: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (problem) {
    throw new CommandProblem('jsonUnreadable', { file, reason: (problem as Error).message });
  }
}

async function readable(file: string, work: () => Promise<Generated>): Promise<Generated> {
  try {
    return await work();
  } catch (problem) {
    if (problem instanceof UnreadableWorkbook) throw new CommandProblem('fileUnreadable', { file });
    if (problem instanceof UnkeepableWorkbook) throw new CommandProblem('fileUnkeepable', { file, part: problem.part });
    throw problem;
  }
}

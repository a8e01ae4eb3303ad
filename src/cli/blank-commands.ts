import { composeInputSheets, composeTemplate } from '../compose/compose-workbook.ts';
import { fill } from '../locales/texts.ts';
import { cli } from '../locales/zh-CN/cli.ts';
import type { WorkbookPlan } from '../workbook/model/plan.ts';
import { writeWorkbook } from '../xlsx/write/write-workbook.ts';
import { commandProblem } from './command-problem.ts';
import { checkTarget, writeBytes } from './files.ts';
import { type Given, readOptions } from './options.ts';
import { say } from './output.ts';

/** With what a workbook begins in which nothing is filled in. */
type Beginning = Parameters<typeof composeInputSheets>[0];

/** new: an empty ledger to be filled in by hand, or by `import`. */
export const newCommand = async (args: readonly string[]) => writeBlank(readOptions('new', args), composeInputSheets);

/** template: 空白模板, for whoever fills in the tables themselves. */
export const templateCommand = async (args: readonly string[]) =>
  writeBlank(readOptions('template', args), (beginning) => composeTemplate(beginning, true));

async function writeBlank(
  { options, flags }: Given<'new'> | Given<'template'>,
  compose: (beginning: Beginning) => WorkbookPlan,
): Promise<number> {
  const beginning = beginningOf(options);
  await checkTarget({ file: options.out, inputs: [], force: flags.force });
  await writeBytes(options.out, await writeWorkbook(compose(beginning)));
  say(fill(cli.written, { file: options.out }));
  return 0;
}

/** Throws CommandProblem. */
function beginningOf({ year, department, code }: { year: string; department: string; code?: string }): Beginning {
  if (!/^20\d\d$/.test(year)) throw commandProblem('yearFormat');
  if (code !== undefined && !/^\d{3}$/.test(code)) throw commandProblem('codeFormat');
  return { year: Number(year), department: { code: code ?? '', name: department } };
}

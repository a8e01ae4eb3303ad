import { composeTemplate } from '../compose/compose-workbook.ts';
import { fill, zhCN } from '../texts/texts.ts';
import { writeWorkbook } from '../xlsx/write-workbook.ts';
import { CommandProblem } from './command-problem.ts';
import { writeBytes } from './files.ts';
import { readOptions } from './options.ts';
import { say } from './say.ts';

/** template --year <年度> --department <部门名称> --out <结果.xlsx>: 空白模板, for whoever has no pane to fill in the ledger. */
export async function templateCommand(args: readonly string[]): Promise<number> {
  const { options } = readOptions(args, ['year', 'department', 'out'], 0);
  if (!/^20\d\d$/.test(options.year)) throw new CommandProblem('yearFormat');
  const begin = { year: Number(options.year), department: { code: '', name: options.department } };
  await writeBytes(options.out, await writeWorkbook(composeTemplate(begin, true)));
  say(fill(zhCN.cli.written, { file: options.out }));
  return 0;
}

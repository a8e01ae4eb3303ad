import { fill, zhCN } from '../locales/texts.ts';
import { cli } from '../locales/zh-CN/cli.ts';
import { UnreadableWorkbook } from '../xlsx/package/errors.ts';
import { UnreadableText } from '../xlsx/read/unreadable-text.ts';

type Details = Readonly<Record<string, string | number>>;

/** Why a command cannot do its work, in words for whoever called it. */
export class CommandProblem extends Error {}

/** A command that is used in a wrong way, or that finds what it cannot work with. */
export function commandProblem(code: keyof typeof cli.problems, details: Details = {}): CommandProblem {
  return new CommandProblem(fill(cli.problems[code], details));
}

/** A file that cannot be read or written. */
export function fileProblem(code: keyof typeof cli.files, file: string, details: Details = {}): CommandProblem {
  return new CommandProblem(fill(cli.files[code], { file, ...details }));
}

/** A file that is no workbook which we can read: each reason in its own words. */
export function unreadableFile(file: string, { code }: UnreadableWorkbook): CommandProblem {
  return new CommandProblem(fill(zhCN.files.unreadable[code], { file }));
}

/** A file that is no text which we can read: each reason in its own words. */
function unreadableTextFile(file: string, { code }: UnreadableText): CommandProblem {
  return new CommandProblem(fill(zhCN.files.unreadableText[code], { file }));
}

/** The work on a file; where it cannot be read, CommandProblem says why. */
export async function readable<Result>(file: string, work: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (problem) {
    if (problem instanceof UnreadableWorkbook) throw unreadableFile(file, problem);
    throw problem instanceof UnreadableText ? unreadableTextFile(file, problem) : problem;
  }
}

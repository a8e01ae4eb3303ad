import { auditCommand } from './audit-command.ts';
import { checkCommand } from './check-command.ts';
import { CommandProblem, commandProblem } from './command-problem.ts';
import { COMMANDS, type CommandName } from './commands.ts';
import { documentCommand } from './document-command.ts';
import { generateCommand } from './generate-command.ts';
import { commandHelp, helpText } from './help.ts';
import { importCommand } from './import-command.ts';
import { newCommand, templateCommand } from './blank-commands.ts';
import { print, say } from './output.ts';
import { publishCommand } from './publish-command.ts';

const RUN: Readonly<Record<CommandName, (args: readonly string[]) => Promise<number>>> = {
  new: newCommand,
  import: importCommand,
  generate: generateCommand,
  template: templateCommand,
  publish: publishCommand,
  audit: auditCommand,
  check: checkCommand,
  document: documentCommand,
};
const HELP = ['--help', '-h', 'help'];

/** Runs a command; the result is the exit status: 0 done, 1 the ledger or the workbook has errors, 2 wrong use or unreadable file. */
async function main([name = '', ...args]: readonly string[]): Promise<number> {
  try {
    if (name === '') {
      say(helpText());
      return 2;
    }
    const isKnown = (word: string): word is CommandName => Object.hasOwn(COMMANDS, word);
    if (HELP.includes(name)) {
      const [about = ''] = args;
      print(isKnown(about) ? commandHelp(about) : helpText());
      return 0;
    }
    if (!isKnown(name)) throw commandProblem('unknownCommand', { command: name });
    if (args.some((arg) => arg === '--help' || arg === '-h')) {
      print(commandHelp(name));
      return 0;
    }
    return await RUN[name](args);
  } catch (problem) {
    if (!(problem instanceof CommandProblem)) throw problem;
    say(problem.message);
    return 2;
  }
}

// whoever reads our output may have seen enough: that is no error of ours
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (problem: NodeJS.ErrnoException) => {
    if (problem.code !== 'EPIPE') throw problem;
    process.exit();
  });
}
process.exitCode = await main(process.argv.slice(2));

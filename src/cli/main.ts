import { zhCN } from '../texts/texts.ts';
import { auditCommand } from './audit-command.ts';
import { CommandProblem } from './command-problem.ts';
import { generateCommand } from './generate-command.ts';
import { publishCommand } from './publish-command.ts';
import { say } from './say.ts';
import { templateCommand } from './template-command.ts';

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  generate: generateCommand,
  template: templateCommand,
  publish: publishCommand,
  audit: auditCommand,
};

/** Runs a command; the result is the exit status: 0 done, 1 the ledger or the workbook has errors, 2 wrong use or unreadable file. */
async function main([name = '', ...args]: readonly string[]): Promise<number> {
  const command = COMMANDS[name];
  try {
    if (name === '' || name === '--help' || name === 'help') {
      say(zhCN.cli.usage);
      return name === '' ? 2 : 0;
    }
    if (!command) throw new CommandProblem('unknownCommand', { command: name });
    return await command(args);
  } catch (problem) {
    if (!(problem instanceof CommandProblem)) throw problem;
    say(problem.message);
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));

import { fill } from '../locales/texts.ts';
import { cli } from '../locales/zh-CN/cli.ts';
import { COMMANDS, type CommandName, type CommandShape } from './commands.ts';

/** What is typed before a command. */
const CALL = 'npm run -s twelve --';

/** How the command line is used: every command in a line. */
export function helpText(): string {
  const names = Object.keys(COMMANDS) as CommandName[];
  const lines = names.map((name) => `  ${usageOf(name)}\n      ${cli.commands[name]}`);
  return [cli.usage, ...lines, cli.usageNext].join('\n');
}

/** How one command is used: its options and an example. */
export function commandHelp(name: CommandName): string {
  const { required, optional, flags, example }: CommandShape = COMMANDS[name];
  const { options, values, commands, usage, usageExample } = cli;
  const option = (key: string) => `  --${key}${valueOf(key, values)}  ${options[key as keyof typeof options]}`;
  return [
    `${usage}${CALL} ${usageOf(name)}`,
    commands[name],
    ...[...required, ...optional, ...flags].map(option),
    fill(usageExample, { example: `${CALL} ${example}` }),
  ].join('\n');
}

function usageOf(name: CommandName): string {
  const { words, required, optional, flags }: CommandShape = COMMANDS[name];
  const { values } = cli;
  return [
    name,
    ...words.map((word) => `<${values[word as keyof typeof values]}>`),
    ...required.map((key) => `--${key}${valueOf(key, values)}`),
    ...optional.map((key) => `[--${key}${valueOf(key, values)}]`),
    ...flags.map((flag) => `[--${flag}]`),
  ].join(' ');
}

function valueOf(key: string, values: Readonly<Record<string, string>>): string {
  return key in values ? ` <${values[key]}>` : '';
}

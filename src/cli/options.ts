import { parseArgs } from 'node:util';
import { COMMANDS, type CommandName, type CommandShape } from './commands.ts';
import { commandProblem } from './command-problem.ts';

type Shape<Name extends CommandName> = (typeof COMMANDS)[Name];

/** What was given to a command. */
export interface Given<Name extends CommandName> {
  readonly options: Readonly<Record<Shape<Name>['required'][number], string>> &
    Readonly<Partial<Record<Shape<Name>['optional'][number], string>>>;
  readonly flags: Readonly<Record<Shape<Name>['flags'][number], boolean>>;
  readonly words: readonly string[];
}

/** Reads what was given to a command. Throws CommandProblem for what it does not know, and for what is missing. */
export function readOptions<Name extends CommandName>(command: Name, args: readonly string[]): Given<Name> {
  const { words, required, optional, flags }: CommandShape = COMMANDS[command];
  const named = [...required, ...optional];
  const config = Object.fromEntries([
    ...named.map((name) => [name, { type: 'string' as const }]),
    ...flags.map((flag) => [flag, { type: 'boolean' as const }]),
  ]);
  const { values, positionals } = parseArgs({
    args: [...args],
    options: config,
    allowPositionals: true,
    strict: false,
  });
  const unknown = Object.keys(values).find((name) => !(name in config));
  if (unknown) throw commandProblem('unknownOption', { option: `--${unknown}` });
  const isGiven = (name: string) => typeof values[name] === 'string' && values[name] !== '';
  const missing = [...required, ...optional.filter((name) => name in values)].find((name) => !isGiven(name));
  if (missing) throw commandProblem('optionMissing', { option: `--${missing}` });
  const most = words.includes('paths') ? Infinity : words.length;
  if (positionals.length > most) throw commandProblem('unknownOption', { option: positionals[most]! });
  return {
    options: values as Given<Name>['options'],
    flags: Object.fromEntries(flags.map((flag) => [flag, values[flag] === true])) as Given<Name>['flags'],
    words: positionals,
  };
}

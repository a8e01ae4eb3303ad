import { parseArgs } from 'node:util';
import { CommandProblem } from './command-problem.ts';

/** Reads `--name value` options, `--flag`s and the words beside them; every named option must be there, flags may. */
export function readOptions<Name extends string, Flag extends string = never>(
  args: readonly string[],
  names: readonly Name[],
  words: number,
  flags: readonly Flag[] = [],
): { options: Record<Name, string>; flags: Record<Flag, boolean>; words: string[] } {
  const config = Object.fromEntries([
    ...names.map((name) => [name, { type: 'string' as const }]),
    ...flags.map((flag) => [flag, { type: 'boolean' as const }]),
  ]);
  const { values, positionals } = parseArgs({
    args: [...args],
    options: config,
    allowPositionals: true,
    strict: false,
  });
  const unknown = Object.keys(values).find((name) => !(name in config));
  if (unknown) throw new CommandProblem('unknownOption', { option: `--${unknown}` });
  const missing = names.find((name) => typeof values[name] !== 'string' || values[name] === '');
  if (missing) throw new CommandProblem('optionMissing', { option: `--${missing}` });
  if (positionals.length > words) throw new CommandProblem('unknownOption', { option: positionals[words]! });
  return {
    options: values as Record<Name, string>,
    flags: Object.fromEntries(flags.map((flag) => [flag, values[flag] === true])) as Record<Flag, boolean>,
    words: positionals,
  };
}

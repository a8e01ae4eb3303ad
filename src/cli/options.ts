import { parseArgs } from 'node:util';
import { CommandProblem } from './command-problem.ts';

/** Reads `--name value` options and the words beside them; every named option must be there. */
export function readOptions<Name extends string>(
  args: readonly string[],
  names: readonly Name[],
  words: number,
): { options: Record<Name, string>; words: string[] } {
  const config = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  const { values, positionals } = parseArgs({
    args: [...args],
    options: config,
    allowPositionals: true,
    strict: false,
  });
  const unknown = Object.keys(values).find((name) => !names.includes(name as Name));
  if (unknown) throw new CommandProblem('unknownOption', { option: `--${unknown}` });
  const missing = names.find((name) => typeof values[name] !== 'string' || values[name] === '');
  if (missing) throw new CommandProblem('optionMissing', { option: `--${missing}` });
  if (positionals.length > words) throw new CommandProblem('unknownOption', { option: positionals[words]! });
  return { options: values as Record<Name, string>, words: positionals };
}

import { execSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS, type CommandName, type CommandShape } from '../../src/cli/commands.ts';
import { commandHelp, helpText } from '../../src/cli/help.ts';

const names = Object.keys(COMMANDS) as CommandName[];
const README = readFileSync('README.md', 'utf8');

describe.each(names)('the help of %s', (name) => {
  const { required, optional, flags, example }: CommandShape = COMMANDS[name];

  it('tells every option in words, and an example', () => {
    const help = commandHelp(name);
    for (const option of [...required, ...optional, ...flags]) {
      expect(help).toMatch(new RegExp(`^ {2}--${option}(?: <[^>]+>)? {2}\\S`, 'm'));
    }
    expect(help).toContain(`例：npm run -s twelve -- ${example}`);
    expect(help).not.toContain('undefined');
  });

  it('is in the list of all commands', () => {
    expect(helpText()).toMatch(new RegExp(`^ {2}${name} `, 'm'));
  });
});

it('README lists the commands as the help does, and no others', () => {
  const block = README.split('```sh')
    .find((one) => one.includes('twelve -- new'))!
    .split('```')[0]!;
  expect(block.trim().split('\n')).toEqual(names.map((name) => `npm run -s twelve -- ${COMMANDS[name].example}`));
});

it('is printed by the command that people type', () => {
  const printed = execSync('npm run -s twelve -- generate --help', { encoding: 'utf8' });
  expect(printed.trim()).toBe(commandHelp('generate').trim());
});

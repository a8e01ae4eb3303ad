import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';

const FOLDER = 'docs/how-to';
const diffs = readdirSync(FOLDER).filter((name) => name.endsWith('.diff'));

it('keeps diffs as examples', () => expect(diffs.length).toBeGreaterThan(1));

it.each(diffs)('%s can be applied to the code as it is', (name) => {
  const { status, stderr } = spawnSync('git', ['apply', '--check', `${FOLDER}/${name}`], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
});

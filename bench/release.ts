import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** release: makes the whole release twice, and compares the bytes of all its files by their sums. */
export async function release(): Promise<boolean> {
  const [first, second] = [made(), made()];
  const lines = first.trim().split('\n');
  const differing = lines.filter((line) => !second.includes(line));
  console.log(`${lines.length} files, ${differing.length} of them with other bytes the second time`);
  for (const line of differing) console.log(line);
  return first === second;
}

/** SHA256SUMS of a release that was made just now. */
function made(): string {
  const { status, stderr } = spawnSync('npm', ['run', '-s', 'release'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return readFileSync('release/SHA256SUMS', 'utf8');
}

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findProgram, type Program, programs } from './programs.ts';
import { missing } from './tools.ts';

/**
 * Makes sure that the programs are there which npm does not bring, and tells later processes where, through the environment.
 * Installs them where that needs no question (root on Debian); elsewhere ends the run with one sentence for each.
 */
export function ensurePrograms(wanted: readonly Program[] = programs): void {
  const absent = () => wanted.filter((program) => !findProgram(program));
  const packages = absent().flatMap((program) => program.debian);
  if (packages.length > 0 && process.getuid?.() === 0 && existsSync('/etc/debian_version')) install(packages);
  const still = absent();
  if (still.length > 0) {
    console.error(still.map(missing).join('\n'));
    process.exit(1);
  }
  for (const program of wanted) process.env[program.variable] = findProgram(program);
}

function install(packages: readonly string[]): void {
  console.log(`installing ${packages.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update'], { stdio: 'inherit', env });
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { stdio: 'inherit', env });
}

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { TestProject } from 'vitest/node';

const folder = join('.cache', `twelve-${process.pid}`);

declare module 'vitest' {
  interface ProvidedContext {
    /** The command line as one program: what node is started with to run it. */
    readonly commandLine: string;
  }
}

/**
 * Makes the command line one program for the tests that start it a hundred times: from its many modules, each turned
 * from TypeScript, a start takes four times as long. Started as people do it is tested with its help.
 */
export default async function commandLine({ provide }: TestProject): Promise<() => void> {
  await build({
    // the threads of an audit are started by the name of the file that lies beside the program
    entryPoints: { main: './src/cli/main.ts', 'audit-thread': './src/cli/audit-worker.ts' },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  });
  provide('commandLine', join(folder, 'main.mjs'));
  return () => rmSync(folder, { recursive: true });
}

import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the add-in is served; the workbench is served `PORTS_APART` (simulator/page/addin-origin.ts) above. */
    readonly addinPort: number;
  }
}

/** The first stands in pictures; the others are for runs beside it. */
const PORTS = [3100, 3104, 3108, 3112, 3116];

/** Serves the add-in as it is shipped, and the workbench around it, while the end-to-end tests run: beside `npm start` and other runs. */
export default async function servers({ provide }: TestProject): Promise<() => void> {
  const complaints: string[] = [];
  for (const port of PORTS) {
    const server = spawn(process.execPath, ['tools/serve.mjs', '--built', '--port', String(port)]);
    const complaint = await started(server);
    if (complaint === undefined) {
      provide('addinPort', port);
      return () => server.kill();
    }
    complaints.push(complaint);
    if (!complaint.includes('EADDRINUSE')) break;
  }
  throw new Error(`the server of the workbench did not start:\n${complaints.join('\n')}`);
}

/** Resolves when the server serves, or with what it said when it ended instead. */
function started(server: ChildProcessWithoutNullStreams): Promise<string | undefined> {
  return new Promise((resolve) => {
    let output = '';
    server.stdout.on('data', (text) => {
      output += text;
      if (output.includes('workbench.html')) resolve(undefined);
    });
    server.stderr.on('data', (text) => (output += text));
    server.on('exit', () => resolve(output));
  });
}

import { spawn } from 'node:child_process';

/** Serves the add-in as it is shipped, and the workbench around it, while the end-to-end tests run: beside a running `npm start`. */
export default async function servers(): Promise<() => void> {
  const server = spawn(process.execPath, ['tools/serve.mjs', '--mode', 'production', '--port', '3100'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    let output = '';
    server.stdout.on('data', (text) => {
      output += text;
      if (output.includes('workbench.html')) resolve();
    });
    server.on('exit', () => reject(new Error(`the server of the workbench did not start:\n${output}`)));
  });
  return () => server.kill();
}

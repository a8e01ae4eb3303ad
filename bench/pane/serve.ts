import HtmlWebpackPlugin from 'html-webpack-plugin';
import { createReadStream, existsSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import { extname, join, resolve } from 'node:path';
import webpack, { type Configuration } from 'webpack';
// @ts-expect-error the build is plain JavaScript
import { addin } from '../../webpack.config.js';
// @ts-expect-error so are the tools
import { developmentCertificates } from '../../tools/certificates.mjs';

export const FOLDER = resolve('.cache/bench-pane');
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** Where the pages are: the add-in as it is shipped, the bare pane, and the page that plays Excel, of another origin. */
export const ADDIN = 'https://localhost:3211';
export const HOST = 'https://localhost:3212/host.html';

/** Builds the add-in, and the bare pane and the host page in the same way. */
export async function build(): Promise<void> {
  const shipped = addin('production') as Configuration;
  const page = (name: string) =>
    new HtmlWebpackPlugin({ filename: `${name}.html`, template: `bench/pane/${name}.html`, chunks: [name] });
  const beside: Configuration = {
    ...shipped,
    name: 'bench',
    entry: { bare: './bench/pane/bare.tsx', host: './bench/pane/host.ts' },
    output: { ...shipped.output, path: join(FOLDER, 'bench') },
    plugins: [page('bare'), page('host')],
  };
  for (const configuration of [{ ...shipped, output: { ...shipped.output, path: join(FOLDER, 'addin') } }, beside]) {
    await new Promise<void>((done, fail) =>
      webpack(configuration, (error, stats) => {
        if (error || stats?.hasErrors()) fail(error ?? new Error(stats!.toString({ all: false, errors: true })));
        else done();
      }),
    );
  }
}

/** Serves both places; the bare pane takes office.js from the add-in's. The result ends it. */
export async function serve(): Promise<() => void> {
  const certificates = await developmentCertificates();
  const servers = [new URL(ADDIN).port, new URL(HOST).port].map((port): Server => {
    const server = createServer(certificates, (request, response) => {
      const { pathname } = new URL(request.url!, ADDIN);
      const file = ['addin', 'bench'].map((folder) => join(FOLDER, folder, pathname)).find((path) => existsSync(path));
      if (!file) return response.writeHead(404).end();
      response.writeHead(200, {
        'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
        'Origin-Agent-Cluster': '?1',
      });
      createReadStream(file).pipe(response);
    });
    return server.listen(Number(port), '127.0.0.1');
  });
  return () => servers.forEach((server) => server.close());
}

/** tsx names functions by a helper, which a function that is sent to a page does not find there. */
export const NAMES = 'globalThis.__name = (made) => made';

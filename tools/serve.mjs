/**
 * Serves the add-in and the workbench over https, on two ports of localhost as in real Excel, where the pane and its
 * host are of different origin: npm start. `--built` serves the add-in as it is shipped: what `npm run build` has left in dist/.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import webpack from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
import { addin, workbench } from '../webpack.config.js';
import { developmentCertificates } from './certificates.mjs';

/** What the server would do for any page that asks: open a file in an editor, list its files, build anew. */
const CONTROLS = /^webpack-dev-server-(open-editor|invalidate|assets)$/;

/** Builds nothing. */
const NOTHING = { mode: 'production', entry: {} };

const { built, port } = parseArgs({
  options: { built: { type: 'boolean', default: false }, port: { type: 'string', default: '3000' } },
}).values;
if (built && !existsSync('dist/taskpane.html')) {
  console.error('没有 dist/：请先运行 npm run build。/ No dist/ here: run npm run build first.');
  process.exit(1);
}
const addinPort = Number(port);
const workbenchPort = addinPort + 443;
const certificates = await developmentCertificates();

await Promise.all([
  built ? serve(NOTHING, addinPort, 'dist') : serve(addin('development'), addinPort),
  serve(workbench(), workbenchPort),
]);
console.log(`试用 / Try it: https://localhost:${workbenchPort}/workbench.html`);

/** Serves a build, or a folder as it is. Resolves when the first build is there. */
async function serve(configuration, port, folder) {
  const compiler = webpack(configuration);
  const server = new WebpackDevServer(
    {
      port,
      // Not all interfaces, which is the default.
      host: '127.0.0.1',
      server: { type: 'https', options: certificates },
      // Lets the pane go on while the workbench's grid calculates.
      headers: { 'Origin-Agent-Cluster': '?1' },
      static: folder !== undefined && { directory: folder, watch: false },
      hot: false,
      liveReload: !built,
      setupMiddlewares: (middlewares) => middlewares.filter(({ name }) => !CONTROLS.test(name)),
      client: !built && { overlay: false, logging: 'warn', webSocketURL: { hostname: 'localhost' } },
    },
    compiler,
  );
  await server.start();
  await new Promise((resolve) => server.middleware.waitUntilValid(resolve));
}

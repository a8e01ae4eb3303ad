import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import CopyWebpackPlugin from 'copy-webpack-plugin';
import { EsbuildPlugin } from 'esbuild-loader';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import { inlinePictures } from './tools/inline-pictures.mjs';
import { PagePolicy } from './tools/page-policy.mjs';
import { SingleFile } from './tools/single-file.mjs';
import { ThirdParty } from './tools/third-party.mjs';

const root = import.meta.dirname;
/** Edge of late 2021, which WebView2 is ahead of, and Safari of early 2022: private fields of classes stay what they are. */
const target = ['chrome94', 'safari15.4'];
/** Chromium of October 2020, which the browsers of domestic systems (信创) still are. */
const pageTarget = ['chrome86', 'firefox90'];
const pageName = '预算十二表.html';
const manual = 'docs/manual/使用手册.html';
const manifestOrigin = 'https://localhost:3000';

/**
 * What Office.js loads at run time, unmodified, from the add-in's own folder: networks of Chinese offices often do not
 * reach Microsoft's. Its telemetry script is left out on purpose: then it sends none. The o15 file lets
 * Office.onReady answer in a browser without Excel, so that the pane can say so.
 */
const officeFiles = [
  'office.js',
  'excel-{win32-16.01,mac-16.00,web-16.00,ios-16.00}.js',
  'o15apptofilemappingtable.js',
  '{zh-cn,en-us}/office_strings.js',
].map((from) => ({ context: 'node_modules/@microsoft/office-js/dist', from, to: 'office/[path][name][ext]' }));

/**
 * The page that Office.js shows in a frame where it does not know the site that Excel on the web is opened from; the package
 * has it under other names than Office.js asks for.
 */
const trustPage = {
  'index.html': 'index.html',
  'agaveerrorux.js': 'AgaveErrorUX.js',
  'style/agaveerrorux.css': 'style/AgaveErrorUX.css',
  'images/*.png': 'images/[name][ext]',
};
const trustFiles = Object.entries(trustPage).map(([from, to]) => ({
  context: 'node_modules/@microsoft/office-js/dist/agaveerrorux',
  from,
  to: `office/AgaveErrorUX/${to}`,
}));

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const thirdParty = new ThirdParty({ version, copied: ['@microsoft/office-js'] });

/** What the add-in, the page and the workbench have in common. */
const common = (mode, targets = target) => ({
  mode,
  context: root,
  devtool: mode === 'production' ? false : 'cheap-module-source-map',
  module: {
    rules: [
      { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: targets, jsx: 'automatic' } },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  // Chinese is escaped: the engine keeps a script of Latin letters alone in half the room, and is through it sooner.
  optimization: { minimizer: [new EsbuildPlugin({ target: targets, css: true, charset: 'ascii' })] },
  // The budget of tests/bundle stands in for webpack's hints.
  performance: { hints: false },
  stats: 'errors-warnings',
  infrastructureLogging: { level: 'warn' },
});

const htmlPage = (name, folder) =>
  new HtmlWebpackPlugin({
    filename: `${name}.html`,
    template: `${folder}/${name}.html`,
    chunks: [name],
    favicon: 'assets/icons/mark-32.png',
  });

/** The add-in: what is shipped. `--env origin=https://…` writes manifest.xml for the place it is served from. */
export const addin = (mode, origin = manifestOrigin, folder = 'dist') => ({
  ...common(mode),
  name: 'add-in',
  entry: { taskpane: './src/taskpane/taskpane.tsx', commands: './src/commands/commands.ts' },
  output: { path: join(root, folder), filename: '[name].[contenthash:8].js', clean: { keep: pageName } },
  plugins: [
    htmlPage('taskpane', 'src/taskpane'),
    htmlPage('commands', 'src/commands'),
    new PagePolicy(),
    thirdParty,
    new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css' }),
    new CopyWebpackPlugin({
      patterns: [
        { from: 'assets/icons/*.png' },
        ...['taskpane/opening.js', 'taskpane/page-role.js', 'commands/early-presses.js'].map((file) => ({
          from: `src/${file}`,
          to: '[name][ext]',
          info: { minimized: true },
        })),
        {
          from: manual,
          to: '[name][ext]',
          transform: () => inlinePictures(join(root, manual)),
          info: { minimized: true },
        },
        { from: 'manifest.xml', transform: (xml) => xml.toString().replaceAll(manifestOrigin, origin) },
        ...[...officeFiles, ...trustFiles].map((file) => ({ ...file, info: { minimized: true } })),
      ],
    }),
  ],
});

/** The workbench: a page that plays Excel around the add-in. Only tools/serve.mjs uses it, it is never shipped. */
export const workbench = () => ({
  ...common('development'),
  name: 'workbench',
  entry: { workbench: './simulator/page/workbench.ts' },
  output: { path: join(root, '.cache', 'workbench'), filename: '[name].js' },
  plugins: [
    htmlPage('workbench', 'simulator/page'),
    new MiniCssExtractPlugin(),
    new CopyWebpackPlugin({ patterns: [{ from: 'assets/icons/*.png' }] }),
  ],
});

/**
 * The one file that does the whole job from a disk: nothing is fetched, all of it lies inside. Its thread has a script of its
 * own; what both need is one part (`chunks`), and only the page's own first script stays whole.
 */
const page = (mode, folder = 'dist') => {
  const shared = common(mode, pageTarget);
  return {
    ...shared,
    name: 'page',
    entry: {
      page: './src/page/page.tsx',
      worker: { import: './src/page/thread/page-worker.ts', chunkLoading: 'import-scripts' },
    },
    output: { path: join(root, folder), filename: '[name].js', publicPath: '' },
    optimization: { ...shared.optimization, splitChunks: { chunks: (chunk) => chunk.name !== 'page' } },
    plugins: [
      new MiniCssExtractPlugin({ filename: '[name].css' }),
      thirdParty,
      new SingleFile({
        template: join(root, 'src/page/page.html'),
        filename: pageName,
        manual: join(root, manual),
      }),
    ],
  };
};

/** All that is shipped, into dist/ or `--env folder=…`; `--config-name page` builds the one file alone. */
export default ({ origin, folder }, { mode }) => [addin(mode, origin, folder), page(mode, folder)];

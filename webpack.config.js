import { join } from 'node:path';
import CopyWebpackPlugin from 'copy-webpack-plugin';
import { EsbuildPlugin } from 'esbuild-loader';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import { PagePolicy } from './tools/page-policy.mjs';

const root = import.meta.dirname;
/** Edge of late 2021, which WebView2 is ahead of, and Safari of early 2022: private fields of classes stay what they are. */
const target = ['chrome94', 'safari15.4'];
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

/** What the add-in and the workbench have in common. */
const common = (mode) => ({
  mode,
  context: root,
  devtool: mode === 'production' ? false : 'cheap-module-source-map',
  module: {
    rules: [
      { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target, jsx: 'automatic' } },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  // Chinese is escaped: the engine keeps a script of Latin letters alone in half the room, and is through it sooner.
  optimization: { minimizer: [new EsbuildPlugin({ target, css: true, charset: 'ascii' })] },
  // The budget of tests/bundle stands in for webpack's hints.
  performance: { hints: false },
  stats: 'errors-warnings',
  infrastructureLogging: { level: 'warn' },
});

const page = (name, folder) =>
  new HtmlWebpackPlugin({
    filename: `${name}.html`,
    template: `${folder}/${name}.html`,
    chunks: [name],
    favicon: 'assets/icons/mark-32.png',
  });

/** The add-in: what is shipped. `--env origin=https://…` writes dist/manifest.xml for the place it is served from. */
export const addin = (mode, origin = manifestOrigin) => ({
  ...common(mode),
  name: 'add-in',
  entry: { taskpane: './src/taskpane/taskpane.tsx', commands: './src/commands/commands.ts' },
  output: { path: join(root, 'dist'), filename: '[name].[contenthash:8].js', clean: true },
  plugins: [
    page('taskpane', 'src/taskpane'),
    page('commands', 'src/commands'),
    new PagePolicy(),
    new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css' }),
    new CopyWebpackPlugin({
      patterns: [
        { from: 'assets/icons/*.png' },
        { from: 'src/taskpane/opening.js', to: '[name][ext]', info: { minimized: true } },
        { from: 'manifest.xml', transform: (xml) => xml.toString().replaceAll(manifestOrigin, origin) },
        ...officeFiles.map((file) => ({ ...file, info: { minimized: true } })),
      ],
    }),
  ],
});

/** The workbench: a page that plays Excel around the add-in. Only tools/serve.mjs uses it, it is never shipped. */
export const workbench = () => ({
  ...common('development'),
  name: 'workbench',
  entry: { workbench: './src/workbench/page/workbench.ts' },
  output: { path: join(root, '.cache', 'workbench'), filename: '[name].js' },
  plugins: [
    page('workbench', 'src/workbench/page'),
    new MiniCssExtractPlugin(),
    new CopyWebpackPlugin({ patterns: [{ from: 'assets/icons/*.png' }] }),
  ],
});

export default (env, { mode }) => addin(mode, env.origin);

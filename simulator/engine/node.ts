import { createRequire } from 'node:module';
import { Book } from './book.ts';
import type { Library } from './library.ts';
import { univerEngine, type UniverEngine } from './univer-engine.ts';

/** Univer without a grid, for tests that need calculation. Call dispose() at the end. */
export function createNodeEngine(): UniverEngine {
  return univerEngine(createNodeBook());
}

/** The same before it is an engine, for tests that play the user with Univer's own commands. */
export function createNodeBook(): Book {
  const require = createRequire(import.meta.url);
  const core = require('@univerjs/presets') as typeof import('@univerjs/presets');
  const sheets =
    require('@univerjs/presets/preset-sheets-node-core') as typeof import('@univerjs/presets/preset-sheets-node-core');
  const univer = new core.Univer({ locale: core.LocaleType.ZH_CN, locales: { [core.LocaleType.ZH_CN]: {} } });
  univer.registerPlugin(sheets.UniverDocsPlugin);
  univer.registerPlugin(sheets.UniverFormulaEnginePlugin);
  univer.registerPlugin(sheets.UniverSheetsPlugin);
  univer.registerPlugin(sheets.UniverSheetsFormulaPlugin);
  univer.registerPlugin(sheets.UniverSheetsDataValidationPlugin);
  const library = { ...core, ...sheets } as Library;
  return new Book(library, univer);
}

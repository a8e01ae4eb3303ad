import * as core from '@univerjs/presets';
import * as conditional from '@univerjs/presets/preset-sheets-conditional-formatting';
import conditionalTexts from '@univerjs/presets/preset-sheets-conditional-formatting/locales/zh-CN';
import * as sheets from '@univerjs/presets/preset-sheets-core';
import sheetTexts from '@univerjs/presets/preset-sheets-core/locales/zh-CN';
import * as validation from '@univerjs/presets/preset-sheets-data-validation';
import validationTexts from '@univerjs/presets/preset-sheets-data-validation/locales/zh-CN';
import '@univerjs/presets/lib/styles/preset-sheets-conditional-formatting.css';
import '@univerjs/presets/lib/styles/preset-sheets-core.css';
import '@univerjs/presets/lib/styles/preset-sheets-data-validation.css';
import { drawBlankNumbers } from './blank-numbers.ts';
import { Book } from './book.ts';
import type { Library } from './library.ts';
import { GridWindow } from './grid-window.ts';
import { showListArrow } from './list-arrow.ts';
import { univerEngine, type UniverEngine } from './univer-engine.ts';

/** Univer with its grid, formula bar and sheet tabs inside the element. */
export function createGridEngine(container: HTMLElement): UniverEngine {
  const { univer, univerAPI } = core.createUniver({
    locale: core.LocaleType.ZH_CN,
    locales: { [core.LocaleType.ZH_CN]: core.mergeLocales(sheetTexts, validationTexts, conditionalTexts) },
    presets: [
      sheets.UniverSheetsCorePreset({ container, toolbar: false, disableTextFormatAlert: true }),
      validation.UniverSheetsDataValidationPreset(),
      conditional.UniverSheetsConditionalFormattingPreset(),
    ],
  });
  // Univer's progress bar belongs to its trigger of calculations, which ours replaces.
  univer.__getInjector().get(sheets.IUIPartsService).setUIVisible(sheets.SheetsUIPart.FORMULA_AUX, false);
  const library: Library = { ...core, ...sheets, ...validation, ...conditional };
  const book = new Book(library, univer);
  // Excel marks no cell that breaks its rule. Univer would look at them all when it has time, by then of sheets that are gone.
  book.injector.get(validation.SheetsDataValidationValidatorService).dispose();
  drawBlankNumbers({ ...core, ...sheets }, book.injector);
  const window = new GridWindow(book, univerAPI);
  const engine = univerEngine(book, (row, column) => window.reveal(row, column));
  showListArrow(book, window, engine.validations);
  return engine;
}

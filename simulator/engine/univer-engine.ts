import type { Engine } from '../grid/engine.ts';
import type { Book } from './book.ts';
import { Calculation } from './calculation.ts';
import { cellPart } from './cells.ts';
import { conditionalFormatPart } from './conditional-formats.ts';
import { linePart } from './lines.ts';
import { mergePart } from './merges.ts';
import { namePart } from './names.ts';
import { pagePart } from './page-setup.ts';
import { stylePart } from './restyle.ts';
import { selectionPart } from './selection.ts';
import { sheetPart } from './sheets.ts';
import { onUserAction } from './user-actions.ts';
import { validationPart } from './validation.ts';

/** The host's engine, whether it is calculating, and its end. */
export type UniverEngine = Engine & { busy(): boolean; dispose(): void };

/** Univer as the host's engine. `reveal` scrolls a grid, if there is one, to a cell of the active sheet. */
export function univerEngine(book: Book, reveal: (row: number, column: number) => void = () => {}): UniverEngine {
  const calculation = new Calculation(book);
  const settle = () => calculation.settle();
  const cells = cellPart(book);
  return {
    settle,
    busy: () => calculation.busy,
    dispose: () => {
      calculation.dispose();
      book.dispose();
    },
    ...sheetPart(book, cells),
    ...selectionPart(book, reveal),
    ...cells,
    ...stylePart(book),
    ...mergePart(book, cells.write),
    ...linePart(book),
    ...pagePart(book),
    ...validationPart(book),
    ...conditionalFormatPart(book),
    ...namePart(book),
    onUserAction: onUserAction(book, settle, cells.values),
  };
}

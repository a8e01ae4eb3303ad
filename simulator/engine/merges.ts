import { mapCells } from '../grid/areas.ts';
import type { Engine } from '../grid/engine.ts';
import { areaOf, rangeOf, type Book } from './book.ts';

/** Cells joined into one. */
export function mergePart(book: Book, write: Engine['write']): Pick<Engine, 'merges' | 'merge' | 'unmerge'> {
  const { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } = book.library;
  return {
    merges: (sheet) => book.sheet(sheet).getMergeData().map(areaOf),
    merge: (sheet, area) => {
      const rest = mapCells(area, (row, column) => (row === area.row && column === area.column ? undefined : null));
      write(sheet, area, rest);
      book.run(AddWorksheetMergeMutation, { subUnitId: sheet, ranges: [rangeOf(area)] });
    },
    unmerge: (sheet, area) => book.run(RemoveWorksheetMergeMutation, { subUnitId: sheet, ranges: [rangeOf(area)] }),
  };
}

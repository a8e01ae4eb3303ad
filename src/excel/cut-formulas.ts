import { cutReferences, type MovesBySheet } from '../workbook/cut-references.ts';
import { shapeOf } from '../workbook/references.ts';
import { read } from './read.ts';
import type { CutState } from './sheet-state.ts';

/** Formulas elsewhere and names that refer to rows which are going to be deleted; null: none do. `idOf`: of a sheet's name. */
export async function recordCut(
  moves: MovesBySheet,
  rewritten: readonly string[],
  idOf: (sheet: string) => string,
): Promise<CutState | null> {
  if (![...moves.values()].flat().some(({ count }) => count < 0)) return null;
  const { cells, names } = cutReferences(await read(), moves, rewritten);
  if (cells.length + names.length === 0) return null;
  return {
    cells: cells.map(({ place: { sheet, row, column }, formula }) => ({ sheet: idOf(sheet), row, column, formula })),
    names: names.map(({ name }) => ({ ...name, sheet: name.sheet === null ? null : idOf(name.sheet) })),
  };
}

/**
 * Loads these formulas as they are now, on the sheets that are still there; after the round trip the result writes those
 * back that have lost what they referred to. What somebody wrote there since is another formula, and stays.
 */
export function askCut(
  { workbook }: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  { cells, names }: CutState,
): () => void {
  const sheetOf = (wanted: string) => sheets.find(({ id }) => id === wanted);
  const places = cells.flatMap(({ sheet, row, column, formula }) => {
    const range = sheetOf(sheet)?.getRangeByIndexes(row, column, 1, 1).load('formulas');
    return range ? [{ range, formula }] : [];
  });
  const items = names.flatMap(({ name, sheet, formula }) => {
    const home = sheet === null ? workbook : sheetOf(sheet);
    const item = home?.names.getItemOrNullObject(name).load('formula');
    return item ? [{ item, formula }] : [];
  });
  return () => {
    for (const { range, formula } of places) {
      if (isCut(range.formulas[0]![0], formula)) range.formulas = [[formula]];
    }
    for (const { item, formula } of items) {
      if (!item.isNullObject && isCut(item.formula, formula)) item.formula = formula;
    }
  };
}

function isCut(now: unknown, before: string): boolean {
  return typeof now === 'string' && now !== before && shapeOf(now) === shapeOf(before);
}

import { cutReferences, type MovesBySheet } from '../../workbook/diff/cut-references.ts';
import { shapeOf } from '../../workbook/model/references.ts';
import type { NameSnapshot, WorkbookSnapshot } from '../../workbook/model/snapshot.ts';
import { rangeOf } from '../requests/areas.ts';
import { bytesOnWire } from '../requests/payload.ts';
import type { CutState } from '../formats/sheet-state.ts';
import type { Step } from '../requests/steps.ts';

/** Formulas elsewhere and names that refer to rows which are going to be deleted; null: none do. `idOf`: of a sheet's name. */
export function brokenBy(
  seen: WorkbookSnapshot,
  moves: MovesBySheet,
  rewritten: readonly string[],
  idOf: (sheet: string) => string | undefined,
): CutState | null {
  if (![...moves.values()].flat().some(({ count }) => count < 0)) return null;
  const { cells, names } = cutReferences(seen, moves, rewritten);
  if (cells.length + names.length === 0) return null;
  return {
    cells: cells.flatMap(({ place: { sheet, row, column }, formula }) => {
      const id = idOf(sheet);
      return id === undefined ? [] : [{ sheet: id, row, column, formula }];
    }),
    names: names.flatMap(({ name }) => {
      if (name.sheet === null) return [name];
      const sheet = idOf(name.sheet);
      return sheet === undefined ? [] : [{ ...name, sheet }];
    }),
  };
}

const MEND_BYTES = 500;

/**
 * Loads these formulas as they are now, on the sheets that are still there; after the round trip the result writes those
 * back that have lost what they referred to. What somebody wrote there since is another formula, and stays.
 */
export function requestBroken(
  { workbook }: Excel.RequestContext,
  sheets: readonly string[],
  { cells, names }: CutState,
): () => Step[] {
  const isThere = ({ sheet }: { readonly sheet: string | null }) => sheet === null || sheets.includes(sheet);
  const places = cells.filter(isThere).map((cell) => ({ cell, range: cellOf(workbook, cell).load('formulas') }));
  const items = names.filter(isThere).map((name) => ({ name, item: itemOf(workbook, name).load('formula') }));
  return () => [
    ...places
      .filter(({ cell, range }) => isCut(range.formulas[0]![0], cell.formula))
      .map(({ cell }) => repairStep(cell, (book) => (cellOf(book, cell).formulas = [[cell.formula]]))),
    ...items
      .filter(({ name, item }) => !item.isNullObject && isCut(item.formula, name.formula))
      .map(({ name }) => repairStep(name, (book) => (itemOf(book, name).formula = name.formula))),
  ];
}

function repairStep({ formula }: { readonly formula: string }, write: (workbook: Excel.Workbook) => void): Step {
  return { sheet: '', bytes: MEND_BYTES + bytesOnWire(formula), write: ({ workbook }) => write(workbook) };
}

function cellOf({ worksheets }: Excel.Workbook, { sheet, row, column }: CutState['cells'][number]): Excel.Range {
  return rangeOf(worksheets.getItem(sheet), { row, column, rows: 1, columns: 1 });
}

function itemOf(workbook: Excel.Workbook, { name, sheet }: NameSnapshot): Excel.NamedItem {
  const home = sheet === null ? workbook : workbook.worksheets.getItem(sheet);
  return home.names.getItemOrNullObject(name);
}

function isCut(now: unknown, before: string): boolean {
  return typeof now === 'string' && now !== before && shapeOf(now) === shapeOf(before);
}

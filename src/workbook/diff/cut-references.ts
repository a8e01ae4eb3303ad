import { mapReferences, rowsOf } from '../model/references.ts';
import type { RowMove } from './row-moves.ts';
import type { CellPlace, NameSnapshot, WorkbookSnapshot } from '../model/snapshot.ts';

/** A formula that refers to rows which are about to be deleted. */
interface Cut {
  readonly formula: string;
  /** Whether a reference loses all its rows and becomes #REF!. */
  readonly lost: boolean;
}

/** Those formulas: in cells and in names. */
export interface CutReferences {
  readonly cells: readonly (Cut & { readonly place: CellPlace })[];
  readonly names: readonly (Cut & { readonly name: NameSnapshot })[];
}

/** Rows that move, by the name of their sheet. */
export type MovesBySheet = ReadonlyMap<string, readonly RowMove[]>;

/** What refers to rows that are deleted; formulas on the sheets of `rewritten` are written anew anyway. */
export function cutReferences(
  { sheets, names = [] }: WorkbookSnapshot,
  moves: MovesBySheet,
  rewritten: readonly string[],
): CutReferences {
  const gone = new Map(
    [...moves].map(([sheet, all]) => [sheet.toLowerCase(), all.filter(({ count }) => count < 0)] as const),
  );
  const mentions = [...gone].flatMap(([sheet, rows]) => (rows.length > 0 ? [sheet.replaceAll("'", "''")] : []));
  const cutOf = (formula: string): Cut | undefined => {
    // most formulas do not even mention these sheets, and that is known much sooner
    const lower = formula.toLowerCase();
    return mentions.some((sheet) => lower.includes(sheet)) ? cutIn(formula, gone) : undefined;
  };
  const others = sheets.filter(({ name }) => !rewritten.includes(name));
  return {
    cells: others.flatMap(({ name: sheet, formulas }) =>
      formulas.flatMap((line, row) =>
        line.flatMap((formula, column) => {
          const cut = formula === null ? undefined : cutOf(formula);
          return cut ? [{ ...cut, place: { sheet, row, column } }] : [];
        }),
      ),
    ),
    names: names.flatMap((name) => {
      const cut = cutOf(name.formula);
      return cut ? [{ ...cut, name }] : [];
    }),
  };
}

function cutIn(formula: string, gone: MovesBySheet): Cut | undefined {
  let cut = false;
  let lost = false;
  mapReferences(formula, (reference) => {
    const rows = rowsOf(reference);
    const deleted = gone.get(reference.sheet?.toLowerCase() ?? '');
    if (!rows || !deleted) return undefined;
    const left = deleted.reduce(
      (count, { row, count: moved }) =>
        count - Math.max(0, Math.min(rows.last + 1, row - moved) - Math.max(rows.first, row)),
      rows.last - rows.first + 1,
    );
    cut ||= left <= rows.last - rows.first;
    lost ||= left === 0;
    return undefined;
  });
  return cut ? { formula, lost } : undefined;
}

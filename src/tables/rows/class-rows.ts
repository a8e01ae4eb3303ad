import { functionalClasses, type FunctionalClass } from '../../standards/functional-classes.ts';
import type { Row } from '../model/table.ts';

/** Rows that follow from the functional classes of a year alone: there are few lists of them, and each makes its rows once. */
export function rowsOfClasses(
  rowsFor: (classes: readonly FunctionalClass[]) => readonly Row[],
): (year: number) => readonly Row[] {
  const known = new Map<readonly FunctionalClass[], readonly Row[]>();
  return (year) => {
    const classes = functionalClasses(year);
    let rows = known.get(classes);
    if (!rows) known.set(classes, (rows = rowsFor(classes)));
    return rows;
  };
}

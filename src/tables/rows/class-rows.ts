import { functionalClasses } from '../standards/functional-classes.ts';
import type { FunctionalClass } from '../standards/functional-classes.ts';
import type { Row } from './table.ts';

/** Rows that follow from the functional classes of a year alone: there are few lists of them, and each makes its rows once. */
export function rowsOfClasses(
  make: (classes: readonly FunctionalClass[]) => readonly Row[],
): (year: number) => readonly Row[] {
  const made = new Map<readonly FunctionalClass[], readonly Row[]>();
  return (year) => {
    const classes = functionalClasses(year);
    let rows = made.get(classes);
    if (!rows) made.set(classes, (rows = make(classes)));
    return rows;
  };
}

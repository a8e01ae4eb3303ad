import type { Figure } from '../../layout/placed-table.ts';
import type { CellSum } from '../model/finding-details.ts';
import type { CellLabels } from './cell-labels.ts';
import type { Readings } from './readings.ts';

/** So many cells of a sum are named one by one. */
const MOST_NAMED = 3;

/** Cells that are added up, by their labels. */
export function cellSum(figures: readonly Figure[], labels: CellLabels, readings: Readings): CellSum {
  const count = figures.length;
  const named = count <= MOST_NAMED ? figures : figures.filter((figure) => readings.get(figure)!.amount !== 0);
  if (count > 0 && (named.length === 0 || named.length > MOST_NAMED)) {
    return { count, cells: [labels.of(figures[0]!)], isAbridged: true };
  }
  return { count, cells: named.map((figure) => labels.of(figure)) };
}

import type { Figure } from '../../layout/placed-table.ts';
import type { TableId } from '../../tables/model/table.ts';
import type { Equation } from './equation.ts';
import type { Readings } from './readings.ts';

const YUAN_IN_WAN = 10_000;
/** So many relations to other tables must say it, and so many of all of them. */
const FEWEST = 3;
const NEARLY_ALL = 0.8;
/** Smaller amounts, in 0.01, may be ten thousand times another by chance. */
const TELLING = 100;

/**
 * Tables whose figures are ten thousand times those of the others: stored in 元, and shown in 万元 by a number format. None where
 * all relations hold.
 */
export function scaledTables(equations: readonly Equation[], readings: Readings): ReadonlySet<TableId> {
  if (!equations.some(isScaled)) return new Set();
  const tallies = new Map<TableId, { all: number; scaled: number }>();
  for (const equation of equations) {
    const { outcome, relation } = equation;
    const [left, right] = [Math.abs(equation.left), Math.abs(equation.right)];
    if (Math.min(left, right) < TELLING || outcome === 'unchecked') continue;
    const [one, other] = [tableOf(relation.left, readings), tableOf(relation.right, readings)];
    if (!one || !other || one === other) continue;
    const scaled = isScaled(equation);
    count(one, scaled && left > right);
    count(other, scaled && right > left);
  }
  return new Set(
    [...tallies].flatMap(([id, { all, scaled }]) => (scaled >= FEWEST && scaled >= all * NEARLY_ALL ? [id] : [])),
  );

  function count(id: TableId, isScaledToo: boolean): void {
    const tally = tallies.get(id) ?? { all: 0, scaled: 0 };
    tallies.set(id, { all: tally.all + 1, scaled: tally.scaled + (isScaledToo ? 1 : 0) });
  }
}

/** Whether one side is ten thousand times the other; printed amounts were rounded, each by half a unit. */
function isScaled({ outcome, left, right }: Equation): boolean {
  if (outcome !== 'broken') return false;
  const [least, most] = [Math.min(Math.abs(left), Math.abs(right)), Math.max(Math.abs(left), Math.abs(right))];
  return least >= TELLING && Math.abs(most / YUAN_IN_WAN - least) <= 1 + least / 1000;
}

/** The table in which all of these stand. */
function tableOf(figures: readonly Figure[], readings: Readings): TableId | undefined {
  const [first, ...rest] = figures.map((figure) => readings.get(figure)!.table);
  return rest.every((table) => table === first) ? first : undefined;
}

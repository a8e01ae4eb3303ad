import type { Figure } from '../../layout/placed-table.ts';
import type { Change, Parity, Syndrome } from './parity.ts';

/** One error, or several that cannot be told apart: ways to settle the same open checks, each with the same number of changes. */
export interface Verdict<Cell = Figure> {
  /** The checks that it settles. */
  readonly checks: readonly number[];
  /** Nothing where no small change settles them. */
  readonly ways: readonly (readonly Change<Cell>[])[];
}

/** The search for a second cell looks at so many cells at most: those in most open checks first. */
const MOST_CELLS = 300;

/** Where there are more ways than these, nothing decides between them: the others are left out. */
const MOST_WAYS = 50;

/** Errors that are looked for one after the other where neither one nor two cells explain what is open. */
const MOST_STEPS = 12;

/** The smallest changes of cells that settle everything that is open: one cell where one suffices, then two, then one by one. */
export function findCulprits<Cell>(parity: Parity<Cell>): Verdict<Cell>[] {
  return components(parity, parity.broken()).flatMap((syndrome) => {
    const checks = [...syndrome.keys()];
    const single = singles(parity, syndrome);
    if (single.length > 0) return [{ checks, ways: single.map((change) => [change]) }];
    const double = pairs(parity, syndrome);
    if (double.length > 0) return [{ checks, ways: double }];
    return oneByOne(parity, syndrome);
  });
}

/** Cells of which one change settles all that is open and breaks nothing. */
function singles<Cell>(parity: Parity<Cell>, syndrome: Syndrome): Change<Cell>[] {
  const first = smallest(parity, syndrome);
  if (first === undefined) return [];
  const found: Change<Cell>[] = [];
  for (const figure of parity.cellsOf(first)) {
    if (!standsInAll(parity, figure, syndrome)) continue;
    const change = parity.changesOf(figure, syndrome).find((one) => parity.after(one, syndrome).size === 0);
    if (change) found.push(change);
  }
  return found;
}

function standsInAll<Cell>(parity: Parity<Cell>, figure: Cell, syndrome: Syndrome): boolean {
  const checks = new Set(parity.checksOf(figure));
  for (const check of syndrome.keys()) if (!checks.has(check)) return false;
  return true;
}

function pairs<Cell>(parity: Parity<Cell>, syndrome: Syndrome): Change<Cell>[][] {
  const first = smallest(parity, syndrome);
  if (first === undefined) return [];
  const found: Change<Cell>[][] = [];
  for (const figure of nearest(parity, [...parity.cellsOf(first)], syndrome)) {
    for (const change of parity.changesOf(figure, syndrome)) {
      const rest = parity.after(change, syndrome);
      for (const other of singles(parity, rest)) {
        if (other.figure === figure || found.some((pair) => isSame(pair, change, other))) continue;
        found.push([change, other]);
        if (found.length === MOST_WAYS) return found;
      }
    }
  }
  return found;
}

const isSame = <Cell>(pair: readonly Change<Cell>[], a: Change<Cell>, b: Change<Cell>) =>
  [a, b].every(({ figure, by }) => pair.some((one) => one.figure === figure && one.by === by));

/** The cells that stand in most of the open checks, and in fewest others. */
function nearest<Cell>(parity: Parity<Cell>, figures: readonly Cell[], syndrome: Syndrome): readonly Cell[] {
  if (figures.length <= MOST_CELLS) return figures;
  const share = new Map(
    figures.map((figure) => {
      const checks = parity.checksOf(figure);
      return [figure, checks.filter((check) => syndrome.has(check)).length / checks.length];
    }),
  );
  return [...figures].sort((a, b) => share.get(b)! - share.get(a)!).slice(0, MOST_CELLS);
}

/** Several errors: the change that settles most goes first, as long as it settles at least two checks and breaks fewer. */
function oneByOne<Cell>(parity: Parity<Cell>, syndrome: Syndrome): Verdict<Cell>[] {
  const verdicts: Verdict<Cell>[] = [];
  let rest = syndrome;
  for (let step = 0; step < MOST_STEPS && rest.size > 0; step++) {
    const best = bestStep(parity, rest);
    if (!best) break;
    const after = parity.after(best.ways[0]![0]!, rest);
    verdicts.push(best);
    rest = after;
  }
  if (rest.size > 0) verdicts.push({ checks: [...rest.keys()], ways: [] });
  return verdicts;
}

function bestStep<Cell>(parity: Parity<Cell>, syndrome: Syndrome): Verdict<Cell> | undefined {
  const figures = new Set([...syndrome.keys()].flatMap((check) => [...parity.cellsOf(check)]));
  let least = syndrome.size - 1;
  let ways: Change<Cell>[][] = [];
  let left: Syndrome = syndrome;
  for (const figure of figures) {
    const change = parity.changesOf(figure, syndrome)[0];
    if (!change) continue;
    const rest = parity.after(change, syndrome);
    if (rest.size > least || rest.size === syndrome.size) continue;
    if (rest.size === least && ways.length > 0) ways.push([change]);
    else if (rest.size < least) [least, ways, left] = [rest.size, [[change]], rest];
  }
  if (ways.length === 0) return undefined;
  return { checks: [...syndrome.keys()].filter((check) => !left.has(check)), ways: ways.slice(0, MOST_WAYS) };
}

/** The open check with the fewest cells. */
function smallest<Cell>(parity: Parity<Cell>, syndrome: Syndrome): number | undefined {
  let best: number | undefined;
  let count = Infinity;
  for (const check of syndrome.keys()) {
    const size = parity.sizeOf(check);
    if (size < count) [best, count] = [check, size];
  }
  return best;
}

/** Open checks that share no cell are different errors. */
function components<Cell>(parity: Parity<Cell>, syndrome: Syndrome): Syndrome[] {
  const left = new Set(syndrome.keys());
  const found: Syndrome[] = [];
  for (const start of left) {
    const part = new Map<number, number>();
    const queue = [start];
    left.delete(start);
    for (let check = queue.pop(); check !== undefined; check = queue.pop()) {
      part.set(check, syndrome.get(check)!);
      for (const figure of parity.cellsOf(check)) {
        for (const next of parity.checksOf(figure)) if (left.delete(next)) queue.push(next);
      }
    }
    found.push(part);
  }
  return found;
}

import type { Figure } from '../../layout/placed-table.ts';

/** Two sums of cells that should be equal, with what stands there: in 0.01 of what is printed. */
export interface WeighedSums<Cell = Figure> {
  readonly relation: { readonly left: readonly Cell[]; readonly right: readonly Cell[] };
  readonly left: number;
  readonly right: number;
  readonly tolerance: number;
}

/** A change of one cell, in 0.01 万元, added to what stands there. */
export interface Change<Cell = Figure> {
  readonly figure: Cell;
  readonly by: number;
}

/** What a cell's figure is made of by its own formula, which is in order: a change there shows here. */
export type Parts<Cell = Figure> = (figure: Cell) => readonly Cell[] | undefined;

interface Check<Cell> {
  readonly cells: ReadonlyMap<Cell, number>;
  readonly difference: number;
  readonly tolerance: number;
}

/**
 * All equations together as a parity check: each cell with its sign in each of them. Cells that calculate themselves are replaced
 * by the cells from which they do; what remains is what somebody typed.
 */
export class Parity<Cell = Figure> {
  readonly #checks: readonly Check<Cell>[];
  readonly #checksOf = new Map<Cell, number[]>();

  constructor(equations: readonly WeighedSums<Cell>[], parts: Parts<Cell>) {
    const expand = expansion(parts);
    this.#checks = equations.map(({ relation, left, right, tolerance }) => {
      const cells = new Map<Cell, number>();
      for (const figure of relation.left) addFigure(cells, figure, 1, expand);
      for (const figure of relation.right) addFigure(cells, figure, -1, expand);
      return { cells, difference: left - right, tolerance };
    });
    this.#checks.forEach(({ cells }, index) => {
      for (const figure of cells.keys()) {
        const checks = this.#checksOf.get(figure);
        if (checks) checks.push(index);
        else this.#checksOf.set(figure, [index]);
      }
    });
  }

  /** Checks that do not hold, and by how much. */
  broken(): Syndrome {
    const open = new Map<number, number>();
    this.#checks.forEach(({ difference, tolerance }, index) => {
      if (Math.abs(difference) > tolerance) open.set(index, difference);
    });
    return open;
  }

  /** How many cells stand in a check. */
  sizeOf(check: number): number {
    return this.#checks[check]!.cells.size;
  }

  cellsOf(check: number): Iterable<Cell> {
    return this.#checks[check]!.cells.keys();
  }

  checksOf(figure: Cell): readonly number[] {
    return this.#checksOf.get(figure) ?? [];
  }

  /** The changes of a cell that would settle at least one of the open checks in which it stands, the most wanted first. */
  changesOf(figure: Cell, syndrome: Syndrome): Change<Cell>[] {
    const votes = new Map<number, number>();
    for (const check of this.checksOf(figure)) {
      const difference = syndrome.get(check);
      if (difference === undefined) continue;
      const by = -difference / this.#checks[check]!.cells.get(figure)!;
      if (Number.isInteger(by)) votes.set(by, (votes.get(by) ?? 0) + 1);
    }
    return [...votes].sort((a, b) => b[1] - a[1]).map(([by]) => ({ figure, by }));
  }

  /** What remains open after a change: other checks may be broken by it. */
  after({ figure, by }: Change<Cell>, syndrome: Syndrome): Syndrome {
    const rest = new Map(syndrome);
    for (const check of this.checksOf(figure)) {
      const { cells, difference, tolerance } = this.#checks[check]!;
      const left = (syndrome.get(check) ?? difference) + by * cells.get(figure)!;
      if (Math.abs(left) > tolerance) rest.set(check, left);
      else rest.delete(check);
    }
    return rest;
  }
}

/** Open checks: what is left of their left side after the right one, in 0.01 万元. */
export type Syndrome = ReadonlyMap<number, number>;

type Expansion<Cell> = (figure: Cell) => ReadonlyMap<Cell, number> | undefined;

/** What somebody typed behind a cell, as often as it counts there; undefined where the cell itself is typed. */
function expansion<Cell>(parts: Parts<Cell>): Expansion<Cell> {
  const known = new Map<Cell, ReadonlyMap<Cell, number>>();
  return function expand(figure) {
    const cells = known.get(figure);
    if (cells) return cells;
    const own = parts(figure);
    if (!own) return undefined;
    const sum = new Map<Cell, number>();
    for (const part of own) addFigure(sum, part, 1, expand);
    known.set(figure, sum);
    return sum;
  };
}

function addFigure<Cell>(cells: Map<Cell, number>, figure: Cell, sign: number, expand: Expansion<Cell>): void {
  const parts = expand(figure);
  if (!parts) addCount(cells, figure, sign);
  else for (const [part, count] of parts) addCount(cells, part, sign * count);
}

function addCount<Cell>(cells: Map<Cell, number>, figure: Cell, count: number): void {
  const sum = (cells.get(figure) ?? 0) + count;
  if (sum === 0) cells.delete(figure);
  else cells.set(figure, sum);
}

import { groupBy } from '../base/group-by.ts';
import { type AdjustedAmount, closeSources } from './close-sources.ts';
import { FEN_PER_HUNDREDTH, roundPlainly } from './plain-rounding.ts';

/** A printed cell: the amounts that it adds up, and how much it matters that it prints its own plain rounding. */
export interface WeightedCell {
  /** Positions in the list of amounts. */
  readonly rows: readonly number[];
  readonly weight: number;
}

export interface RoundingTask {
  /** Adjustments that stand there already are where the search begins. */
  readonly amounts: readonly AdjustedAmount[];
  readonly cells: readonly WeightedCell[];
  /** What it costs that an amount leaves the adjustment that it has: keeps what was published before. */
  readonly charge: number;
}

/** Amounts whose tail lies in this range, in 分 (25 to 75 元), may be rounded either way: of others nobody would understand it. */
const MOVABLE = { from: 2_500, to: 7_500 };

/** How many exchanges are tried: of few amounts always the same, of many some for each. */
const FEWEST_TRIALS = 30_000;
const TRIALS_PER_ROW = 150;
/** The search accepts a worse exchange less and less often; in units of a weight. */
const WARMEST = 2;
const COLDEST = 0.05;

/**
 * Finds adjustments (−1, 0, 1) by which each source comes to its true total, plainly rounded, and few cells print anything else
 * than their own plain rounding. Only amounts with a tail of 25 to 75 元 are rounded the other way, and others only where a source
 * cannot come to its total otherwise. All in whole 分 and 0.01 万元; the same task always has the same result.
 * By simulated annealing: two amounts of one source exchange a step, so that the source always keeps its total.
 */
export function optimiseRounding(task: RoundingTask): number[] {
  const search = new Search(task);
  const random = randomNumbers();
  const trials = Math.max(FEWEST_TRIALS, task.amounts.length * TRIALS_PER_ROW);
  const cooling = (COLDEST / WARMEST) ** (1 / trials);
  for (let trial = 0, heat = WARMEST; trial < trials; trial++, heat *= cooling) search.tryExchange(random, heat);
  return search.best();
}

class Search {
  readonly #amounts: RoundingTask['amounts'];
  readonly #charge: number;
  readonly #plain: readonly number[];
  readonly #before: readonly number[];
  readonly #rounded: number[];
  /** Rows of each source that may go either way, where there are two or more. */
  readonly #sources: readonly (readonly number[])[];
  readonly #movable: readonly number[];
  readonly #sourceOf = new Map<number, readonly number[]>();
  readonly #cellsOf: readonly (readonly number[])[];
  readonly #weights: readonly number[];
  /** By how many steps each cell leaves its plain rounding. */
  readonly #off: number[];
  #cost = 0;
  #least = 0;
  #best: number[];

  constructor({ amounts, cells, charge }: RoundingTask) {
    this.#amounts = amounts;
    this.#charge = charge;
    this.#plain = amounts.map(({ fen }) => roundPlainly(fen));
    this.#rounded = closeSources(startOf(amounts));
    this.#before = amounts.map(({ adjustment }, row) => this.#plain[row]! + adjustment);
    const rows = [...amounts.keys()].filter((row) => isMovable(amounts[row]!.fen));
    this.#sources = groupBy(rows, (row) => amounts[row]!.source).filter((group) => group.length > 1);
    for (const group of this.#sources) for (const row of group) this.#sourceOf.set(row, group);
    this.#movable = this.#sources.flat();
    const distinct = withoutFixed(cells, this.#sourceOf);
    this.#weights = distinct.map(({ weight }) => weight);
    this.#off = distinct.map(({ rows: members }) => this.#offOf(members));
    this.#cellsOf = cellsByRow(amounts.length, distinct);
    this.#best = [...this.#rounded];
  }

  tryExchange(random: () => number, heat: number): void {
    if (this.#movable.length === 0) return;
    const one = this.#movable[Math.floor(random() * this.#movable.length)]!;
    const group = this.#sourceOf.get(one)!;
    const other = group[Math.floor(random() * group.length)]!;
    const up = this.#isAbove(one);
    if (this.#isAbove(other) === up) return;
    const step = up ? -1 : 1;
    const change = this.#move(one, step) + this.#move(other, -step);
    if (change <= 0 || random() < Math.exp(-change / heat)) {
      this.#cost += change;
      if (this.#cost < this.#least) {
        this.#least = this.#cost;
        this.#best = [...this.#rounded];
      }
    } else {
      this.#move(other, step);
      this.#move(one, -step);
    }
  }

  best(): number[] {
    return this.#best.map((rounded, row) => rounded - this.#plain[row]!);
  }

  #isAbove(row: number): boolean {
    return this.#rounded[row]! * FEN_PER_HUNDREDTH > this.#amounts[row]!.fen;
  }

  #offOf(rows: readonly number[]): number {
    const fen = rows.reduce((sum, row) => sum + this.#amounts[row]!.fen, 0);
    return rows.reduce((sum, row) => sum + this.#rounded[row]!, 0) - roundPlainly(fen);
  }

  /** Moves a row by a step; returns what that costs. */
  #move(row: number, step: number): number {
    let change = this.#costOf(row);
    this.#rounded[row]! += step;
    change = this.#costOf(row) - change;
    for (const cell of this.#cellsOf[row]!) {
      const before = this.#off[cell]!;
      const after = before + step;
      this.#off[cell] = after;
      change += this.#weights[cell]! * (penalty(after) - penalty(before));
    }
    return change;
  }

  #costOf(row: number): number {
    return this.#rounded[row] === this.#before[row] ? 0 : this.#charge;
  }
}

/** A cell that is further off is a little worse: so there is a way back. */
const FURTHER = 0.05;
const penalty = (off: number) => (off === 0 ? 0 : 1 + FURTHER * (Math.abs(off) - 1));

const tailOf = (fen: number) => ((fen % FEN_PER_HUNDREDTH) + FEN_PER_HUNDREDTH) % FEN_PER_HUNDREDTH;

function isMovable(fen: number): boolean {
  const tail = tailOf(fen);
  return tail >= MOVABLE.from && tail <= MOVABLE.to;
}

/** Adjustments of amounts that are not to be moved count for nothing. */
function startOf(amounts: readonly AdjustedAmount[]): AdjustedAmount[] {
  return amounts.map((amount) => (isMovable(amount.fen) ? amount : { ...amount, adjustment: 0 }));
}

/** Cells that add up the same movable rows stay apart only if their other rows differ; cells without such rows never change. */
function withoutFixed(cells: readonly WeightedCell[], movable: ReadonlyMap<number, unknown>): WeightedCell[] {
  const distinct = new Map<string, WeightedCell>();
  for (const { rows, weight } of cells) {
    if (!rows.some((row) => movable.has(row))) continue;
    const name = rows.join();
    distinct.set(name, { rows, weight: weight + (distinct.get(name)?.weight ?? 0) });
  }
  return [...distinct.values()];
}

function cellsByRow(rows: number, cells: readonly WeightedCell[]): number[][] {
  const byRow = Array.from({ length: rows }, (): number[] => []);
  cells.forEach((cell, index) => cell.rows.forEach((row) => byRow[row]!.push(index)));
  return byRow;
}

/** Numbers from 0 to 1 that are the same in every run (Park and Miller's generator). */
function randomNumbers(): () => number {
  const MODULUS = 2_147_483_647;
  let state = 20_250_101;
  return () => {
    state = (state * 48_271) % MODULUS;
    return state / MODULUS;
  };
}

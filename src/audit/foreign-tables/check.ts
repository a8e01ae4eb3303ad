import { largest } from '../../base/lists.ts';
import type { Cell, TableCells } from './cells.ts';
import { toleranceFor } from '../model/tolerance.ts';

/** Two sums of cells that should be equal in a table of another form, or between two. */
export interface Check {
  readonly rule: 'W1' | 'W2' | 'W3' | 'W4';
  readonly code: CheckCode;
  /** Checks of one kind are judged together: most of them must hold, or the reading is wrong. None: it is certain. */
  readonly kind: string | undefined;
  readonly left: readonly Cell[];
  /** The sheet on which a row is missing. */
  readonly missingIn?: string;
  /** Whether standard codes say what belongs together: then a table is wrong rather than misread. */
  readonly isByCode?: boolean;
  /** Whether the rows may have been read wrong: then it is to be confirmed, and explains nothing else. */
  readonly isDoubtful?: true;
  /** What it may be equal to: definitions differ from place to place. Never none. */
  readonly variants: readonly Variant[];
}

/** Sums on either side: terms that are taken off stand on the other one. */
export interface Variant {
  readonly right: readonly Cell[];
  /** Added to the left side. */
  readonly more?: readonly Cell[];
}

/** What is said of it: audit.foreign of the texts. */
export type CheckCode = 'rows' | 'total' | 'columns' | 'balance' | 'across' | 'acrossRow' | 'missingRow' | 'change';

/** The cells of both sides of the variant that was chosen. */
export interface Sides {
  readonly left: readonly Cell[];
  readonly right: readonly Cell[];
}

/** A check with what stands in its cells. */
export interface WeighedCheck {
  readonly check: Check;
  readonly relation: Sides;
  /** In 0.01 of the unit of its tables; of 万元 where they differ. */
  readonly left: number;
  readonly right: number;
  readonly tolerance: number;
  readonly outcome: 'pass' | 'tail' | 'broken';
  /** Whether its tables are printed in different units. */
  readonly isMixed: boolean;
}

/** The first variant that holds exactly, else the first within the interval of rounding, else the first. Undefined: no amounts there, or all of them zero. */
export function weighCheck(check: Check): WeighedCheck | undefined {
  const weighed = check.variants.map((variant) => weighVariant(check, variant));
  const read = weighed.filter((one) => one !== undefined);
  const best =
    read.find(({ outcome }) => outcome === 'pass') ?? read.find(({ outcome }) => outcome === 'tail') ?? read[0];
  return best && [...best.relation.left, ...best.relation.right].some(({ amount }) => amount !== 0) ? best : undefined;
}

function weighVariant(check: Check, variant: Variant): WeighedCheck | undefined {
  const relation: Sides = { left: [...check.left, ...(variant.more ?? [])], right: variant.right };
  const cells = [...relation.left, ...relation.right];
  if (cells.some(({ amount }) => amount === undefined)) return undefined;
  const units = new Set(cells.map(({ cells: { table } }) => table.unit ?? '万元'));
  const isMixed = units.size > 1;
  const left = sumOf(relation.left, isMixed);
  const right = sumOf(relation.right, isMixed);
  const addends = cells.filter(({ amount }) => amount !== 0).length;
  const step = isMixed
    ? 1
    : largest(
        cells.map((cell) => cell.cells.step),
        1,
      );
  const tolerance = toleranceFor(Math.max(1, addends - 1)) * step;
  const difference = Math.abs(left - right);
  const outcome = difference === 0 ? 'pass' : difference <= tolerance ? 'tail' : 'broken';
  return { check, relation, left, right, tolerance, outcome, isMixed };
}

const YUAN_IN_WAN = 10_000;

function sumOf(cells: readonly Cell[], isMixed: boolean): number {
  let yuan = 0;
  let wan = 0;
  for (const { cells: table, amount } of cells) {
    if (isYuan(table)) yuan += amount!;
    else wan += amount!;
  }
  return isMixed ? wan + Math.round(yuan / YUAN_IN_WAN) : wan + yuan;
}

const isYuan = ({ table }: TableCells) => table.unit === '元';

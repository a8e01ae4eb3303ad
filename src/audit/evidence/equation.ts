import type { Figure } from '../../layout/placed-table.ts';
import type { Relation } from '../relations/relation.ts';
import type { Readings } from './readings.ts';
import { toleranceFor } from '../model/tolerance.ts';
import { ONE_DECIMAL, type Rounding } from './rounding.ts';

/** A relation with what stands in its cells. */
export interface Equation {
  readonly relation: Relation;
  /** Sums of both sides, in 0.01 万元. */
  readonly left: number;
  readonly right: number;
  /** What rounding may leave between them; 0 in exact mode. */
  readonly tolerance: number;
  readonly outcome: 'pass' | 'tail' | 'broken' | 'unchecked';
}

/** Compares both sides of every relation with what stands in its cells. */
export function evaluateRelations(relations: readonly Relation[], readings: Readings, rounding: Rounding): Equation[] {
  return relations.map((relation) => {
    const left = sumOf(relation.left, readings);
    const right = sumOf(relation.right, readings);
    const step = left.isCoarse && right.isCoarse ? rounding.coarse : rounding.fine;
    const tolerance = step * toleranceFor(left.addends + right.addends - 1);
    const readable = left.readable && right.readable;
    const outcome = readable ? outcomeOf(left.amount - right.amount, tolerance) : 'unchecked';
    return { relation, left: left.amount, right: right.amount, tolerance, outcome };
  });
}

function outcomeOf(difference: number, tolerance: number): Equation['outcome'] {
  if (difference === 0) return 'pass';
  return Math.abs(difference) <= tolerance ? 'tail' : 'broken';
}

function sumOf(figures: readonly Figure[], readings: Readings) {
  let amount = 0;
  let addends = 0;
  let readable = true;
  let isCoarse = true;
  for (const figure of figures) {
    const reading = readings.get(figure)!;
    amount += reading.amount;
    if (reading.amount !== 0) addends++;
    if (reading.amount % ONE_DECIMAL !== 0) isCoarse = false;
    if (reading.state === 'no number' || reading.state === 'uncalculated') readable = false;
  }
  return { amount, addends, readable, isCoarse };
}

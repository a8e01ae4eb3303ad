import type { Figure } from '../../layout/placed-table.ts';
import type { Readings } from '../evidence/readings.ts';
import { partsOf } from '../relations/structure.ts';
import type { Shape } from '../relations/shape.ts';
import type { FormulaFault } from './formulas.ts';
import type { LedgerAmounts } from './ledger-amounts.ts';
import { sumOfParts } from './sum-of-parts.ts';

/** What the formula of a fault will come to, in 0.01 of the printed unit; undefined where that cannot be told. */
export type FormulaAmounts = (fault: FormulaFault) => number | undefined;

/** What the ledger says, or without one what the cells hold that a formula adds up, once their own formulas are back. */
export function formulaAmounts(
  { readings, shape }: { readonly readings: Readings; readonly shape: Shape },
  unsound: ReadonlySet<Figure>,
  ledger: LedgerAmounts | undefined,
): FormulaAmounts {
  const known = new Map<Figure, number | undefined>();
  const amountOf = (figure: Figure): number | undefined => {
    const { table, amount } = readings.get(figure)!;
    if (ledger) return ledger(table, figure);
    if (!unsound.has(figure)) return amount;
    if (known.has(figure)) return known.get(figure);
    const parts = partsOf(figure, table, shape);
    const restored = parts === 'leaf' ? amount : sumOfParts(parts, amountOf);
    known.set(figure, restored);
    return restored;
  };
  return ({ reading }) => amountOf(reading.figure);
}

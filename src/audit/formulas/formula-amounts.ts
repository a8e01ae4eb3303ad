import type { Figure } from '../../layout/placed-table.ts';
import type { Readings } from '../evidence/readings.ts';
import { partsOf } from '../relations/structure.ts';
import type { Shape } from '../relations/shape.ts';
import type { FormulaFault } from './formulas.ts';
import type { LedgerAmounts } from './ledger-amounts.ts';

/** What the formula of a fault will come to, in 0.01 of the printed unit; undefined where that cannot be told. */
export type FormulaAmounts = (fault: FormulaFault) => number | undefined;

/** What the ledger says, or without one what the cells hold that a formula adds up, once their own formulas are back. */
export function formulaAmounts(
  { readings, shape }: { readonly readings: Readings; readonly shape: Shape },
  unsound: ReadonlySet<Figure>,
  ledger: LedgerAmounts | undefined,
): FormulaAmounts {
  const amountOf = (figure: Figure): number | undefined => {
    const { table, amount } = readings.get(figure)!;
    if (ledger) return ledger(table, figure);
    const parts = unsound.has(figure) ? partsOf(figure, table, shape) : 'leaf';
    if (parts === 'leaf') return amount;
    return parts?.reduce<number | undefined>((sum, part) => {
      const own = amountOf(part);
      return sum === undefined || own === undefined ? undefined : sum + own;
    }, 0);
  };
  return ({ reading }) => amountOf(reading.figure);
}

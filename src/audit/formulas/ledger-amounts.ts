import { FactIndex } from '../../facts/fact-index.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Figure } from '../../layout/placed-table.ts';
import type { TableId } from '../../tables/model/table.ts';
import { partsOf } from '../relations/structure.ts';
import type { Shape } from '../relations/shape.ts';
import type { Asks } from './ledger-selectors.ts';
import { sumOfParts } from './sum-of-parts.ts';

/** What the ledger says of a figure of a table, in 0.01 万元; undefined where it knows no such row. */
export type LedgerAmounts = (table: TableId, figure: Figure) => number | undefined;

/** What every figure would be if its formula were there: leaves from the entries, everything else from the figures it is made of. */
export function ledgerAmounts(
  facts: readonly Fact[],
  asks: Asks,
  shape: Shape,
  tableOf: (figure: Figure) => TableId,
): LedgerAmounts {
  const index = new FactIndex(facts);
  const known = new Map<Figure, number | undefined>();
  return function amountOf(table, figure): number | undefined {
    if (known.has(figure)) return known.get(figure);
    const parts = partsOf(figure, table, shape);
    const asked = parts === 'leaf' ? asks(table, figure) : undefined;
    const amount =
      parts === 'leaf' ? asked && index.total(asked) : sumOfParts(parts, (part) => amountOf(tableOf(part), part));
    known.set(figure, amount);
    return amount;
  };
}

import { SOURCES } from '../../facts/sources.ts';
import { fenOf } from '../../ledger/model/facts.ts';
import { adjusted } from '../../money/close-sources.ts';
import { FEN_PER_HUNDREDTH, roundPlainly } from '../../money/plain-rounding.ts';
import type { RoundingField } from './entry-key.ts';
import type { LedgerFacts } from './ledger-facts.ts';
import { ORDER_OF_A_FEN } from './rounding-keys.ts';

/** The helper columns of an entry that round its amount: 分, or steps of 0.01 万元. */
export type ClosingFigures = Readonly<Record<Exclude<RoundingField, 'amount'>, number>>;

/** What stands beside a source: the steps that its rows lack, from which 次序 on they take one, and the sum of its squared tails. */
export interface ClosedSource {
  readonly residual: number;
  readonly threshold: number;
  readonly tails: number;
}

/** The results of the helper columns of every entry, and of those beside the fifteen sources, in their order. */
export function closingFigures(
  { ledger, facts }: LedgerFacts,
  itemRows: readonly number[],
): { readonly entries: readonly ClosingFigures[]; readonly sources: readonly ClosedSource[] } {
  const sums = new Map<string, { fen: number; effective: number; tails: number }>();
  const own = facts.map(({ keys }, index) => {
    const fen = fenOf(ledger, index);
    const rounded = roundPlainly(fen);
    const tail = fen - rounded * FEN_PER_HUNDREDTH;
    const effective = adjusted({ fen, adjustment: ledger.entries[index]!.adjustment ?? 0 });
    const before = sums.get(keys.source) ?? { fen: 0, effective: 0, tails: 0 };
    const sum = { fen: before.fen + fen, effective: before.effective + effective, tails: before.tails + tail * tail };
    sums.set(keys.source, sum);
    return { fen, running: fen === 0 ? 0 : sum.fen, rounded, tail, effective };
  });
  const residuals = new Map([...sums].map(([source, { fen, effective }]) => [source, roundPlainly(fen) - effective]));
  const orders = new Map<string, number[]>();
  const entries = own.map((figures, index): ClosingFigures => {
    const { source } = facts[index]!.keys;
    const residual = residuals.get(source)!;
    const left = Math.sign(residual) * (figures.fen - figures.effective * FEN_PER_HUNDREDTH);
    const order = residual === 0 ? 0 : left * ORDER_OF_A_FEN - (itemRows[index]! + 1);
    const others = orders.get(source);
    if (others) others.push(order);
    else orders.set(source, [order]);
    return { ...figures, residual, order };
  });
  const sources = SOURCES.map(({ key }): ClosedSource => {
    const residual = residuals.get(key) ?? 0;
    const sorted = [...(orders.get(key) ?? [])].sort((a, b) => b - a);
    const threshold = residual === 0 ? 0 : sorted[Math.abs(residual) - 1]!;
    return { residual, threshold, tails: sums.get(key)?.tails ?? 0 };
  });
  return { entries, sources };
}

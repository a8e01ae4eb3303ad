import { fen, type Fen } from '../../money/fen.ts';
import { readAmount } from './facts.ts';
import type { Entry, Ledger } from './schema.ts';

/** The amount of an entry, in 分; one that cannot be read counts as none. */
export function amountOf({ amount }: Entry, unit: Ledger['amountUnit']): Fen {
  const reading = readAmount(amount, unit);
  return reading.ok ? reading.value : fen(0);
}

/** The sum of the entries of each source of funds that has any, in 分, by its name. */
export function sumBySource(entries: readonly Entry[], unit: Ledger['amountUnit']): Map<string, Fen> {
  const sums = new Map<string, Fen>();
  for (const entry of entries) sums.set(entry.source, fen((sums.get(entry.source) ?? 0) + amountOf(entry, unit)));
  return sums;
}

/** All of them together, in 分. */
export const totalOf = (sums: ReadonlyMap<string, Fen>): Fen =>
  fen([...sums.values()].reduce((all, one) => all + one, 0));

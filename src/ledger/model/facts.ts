import { keysOf } from '../facts/fact.ts';
import type { Fact } from '../facts/fact.ts';
import { fenFromWanYuan, fenFromYuan } from '../money/fen.ts';
import { publish } from '../money/publish.ts';
import type { Ledger } from './schema.ts';

/**
 * The facts of a checked ledger, in its order, with the amounts as they are published: rounded once, by running sums per
 * source (product.md, Rounding). Throws on an amount finer than 分: checking the ledger refuses it before.
 */
export function factsOf(ledger: Ledger): Fact[] {
  const places = new Map(ledger.projects.map((project, index) => [placeOf(project.unit, project.name), index]));
  const keys = ledger.entries.map((entry) => {
    const index = places.get(placeOf(entry.unit, entry.project));
    const project = index === undefined ? undefined : { index, kind: ledger.projects[index]!.kind };
    return keysOf({ ...entry, project });
  });
  const amounts = publish(
    ledger.entries.map((entry, index) => {
      const reading = readAmount(entry.amount, ledger.amountUnit);
      if (!reading.ok) throw new Error(`entry ${index + 1}: ${reading.problem}`);
      return { fen: reading.value, source: keys[index]!.source };
    }),
  );
  return keys.map((entryKeys, index) => ({ keys: entryKeys, amount: amounts[index]! }));
}

/** Reads an amount in the unit of the ledger (元 or 万元). */
export function readAmount(amount: number, unit: Ledger['amountUnit']) {
  return unit === '元' ? fenFromYuan(amount) : fenFromWanYuan(amount);
}

/** A project is known by its unit and its name. */
export const placeOf = (unit: string, name: string) => `${unit} ${name}`;

import { keysOf, type Fact } from '../../facts/fact.ts';
import { type Fen, fenFromWanYuan, fenFromYuan } from '../../money/fen.ts';
import { closeSources } from '../../money/close-sources.ts';
import { hundredths } from '../../money/hundredths.ts';
import { roundByRunningSums } from '../../money/running-sums.ts';
import type { Ledger } from './schema.ts';

/**
 * The facts of a checked ledger, in its order, with the amounts as they are published: rounded once, by the method that the
 * ledger names (尾差处理) and with its 尾差调整. Throws on an amount finer than 分: checking the ledger refuses it before.
 */
export function factsOf(ledger: Ledger): Fact[] {
  const places = new Map(ledger.projects.map((project, index) => [placeOf(project.unit, project.name), index]));
  const keys = ledger.entries.map((entry) => {
    const index = places.get(placeOf(entry.unit, entry.project));
    const project = index === undefined ? undefined : { index, kind: ledger.projects[index]!.kind };
    return keysOf({ ...entry, project });
  });
  const typed = ledger.entries.map(({ adjustment = 0 }, index) => ({
    fen: fenOf(ledger, index),
    source: keys[index]!.source,
    adjustment,
  }));
  const amounts =
    ledger.rounding === '累计法' ? roundByRunningSums(typed) : closeSources(typed).map((amount) => hundredths(amount));
  return keys.map((entryKeys, index) => ({ keys: entryKeys, amount: amounts[index]! }));
}

/** The amount of an entry of a checked ledger, in 分. */
export function fenOf({ entries, amountUnit }: Pick<Ledger, 'entries' | 'amountUnit'>, index: number): Fen {
  const reading = readAmount(entries[index]!.amount, amountUnit);
  if (!reading.ok) throw new Error(`entry ${index + 1}: ${reading.problem}`);
  return reading.value;
}

/** Reads an amount in the unit of the ledger (元 or 万元). */
export function readAmount(amount: number, unit: Ledger['amountUnit']) {
  return unit === '元' ? fenFromYuan(amount) : fenFromWanYuan(amount);
}

/** A project is known by its unit and its name. */
export const placeOf = (unit: string, name: string) => `${unit} ${name}`;

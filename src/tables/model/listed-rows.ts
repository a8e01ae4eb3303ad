import { functionalKey, pairKey, unitKey } from '../../facts/fact.ts';
import { selects, type Selector } from '../../facts/selector.ts';
import type { Disclosure, PairItem, UnitBlock } from './disclosure.ts';

/* Which rows of its lists a disclosure has for the facts that a table selects. A blank form and a found table have all of theirs. */

/** The units that have such facts, each with the functional items of these facts. */
export function unitsWith({ origin, facts, units }: Disclosure, select: Selector): readonly UnitBlock[] {
  if (origin !== 'ledger') return units;
  const functionals = new Map<string, Set<string>>();
  for (const fact of facts) {
    if (!selects(select, fact)) continue;
    const { unit, functional } = fact.keys;
    const known = functionals.get(unit);
    if (known) known.add(functional);
    else functionals.set(unit, new Set([functional]));
  }
  return units.flatMap(({ unit, items, hasYearEnd }) => {
    const known = functionals.get(unitKey(unit.code));
    return known ? [{ unit, items: items.filter(({ code }) => known.has(functionalKey(code))), hasYearEnd }] : [];
  });
}

/** The pairs of economic items of such facts, as these first appear. */
export function pairsWith({ origin, facts, pairs }: Disclosure, select: Selector): readonly PairItem[] {
  if (origin !== 'ledger') return pairs;
  const byKey = new Map(pairs.map((pair) => [pairKey(pair.departmental.code, pair.governmental.code), pair] as const));
  const found = new Set<PairItem>();
  for (const fact of facts) {
    const pair = byKey.get(fact.keys.pair);
    if (pair && !found.has(pair) && selects(select, fact)) found.add(pair);
  }
  return [...found];
}

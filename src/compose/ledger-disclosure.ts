import type { Fact } from '../facts/fact.ts';
import { NO_PAIR, projectKey, unitKey } from '../facts/fact.ts';
import { everything, selects, where } from '../facts/selector.ts';
import type { Selector } from '../facts/selector.ts';
import { Classification } from '../ledger/classification.ts';
import { factsOf } from '../ledger/facts.ts';
import type { Ledger } from '../ledger/schema.ts';
import type {
  Disclosure,
  FunctionalItem,
  PairItem,
  PrintedUnit,
  ProjectBlock,
  UnitBlock,
} from '../tables/disclosure.ts';

/** What the tables print of a checked ledger. */
export function ledgerDisclosure(ledger: Ledger, known: readonly Fact[] = factsOf(ledger)): Disclosure {
  const own = ledger.units.find((unit) => unit.code === ledger.scope);
  const scope = own ? where('unit', unitKey(own.code)) : everything;
  // The amounts are rounded in the department's order, whoever publishes them.
  const positions = known
    .map((fact, index) => ({ fact, entry: ledger.entries[index]! }))
    .filter(({ fact }) => selects(scope, fact));
  const facts = positions.map(({ fact }) => fact);
  const classification = new Classification(ledger);
  const single = ledger.units.length === 1 && !own;
  const units = (own ? [own] : ledger.units).map(({ code, name }): PrintedUnit => ({
    code,
    name,
    printedCode: single ? ledger.department.code : code,
    printedName: single ? ledger.department.name : name,
  }));

  return {
    year: ledger.year,
    department: own ? { code: own.code, name: own.name } : ledger.department,
    scope,
    performance: ledger.performance,
    facts,
    has: (select) => facts.some((fact) => selects(select, fact)),
    unitsWith: (select) => unitBlocks(select),
    unitsWithProjects: () => projectBlocks(),
    pairs: (select) => pairs(select),
  };

  function unitBlocks(select: Selector): UnitBlock[] {
    const codes = new Map<string, Set<string>>();
    for (const { fact, entry } of positions) {
      if (!selects(select, fact)) continue;
      const known = codes.get(entry.unit) ?? new Set();
      codes.set(entry.unit, known.add(entry.functional));
    }
    return units.flatMap((unit) => {
      const known = codes.get(unit.code);
      return known ? [{ unit, items: functionalItems([...known].sort(), classification) }] : [];
    });
  }

  function projectBlocks(): ProjectBlock[] {
    return units.flatMap((unit) => {
      const projects = ledger.projects.flatMap((project, index) =>
        project.unit === unit.code ? [{ key: projectKey(index), project, spare: false }] : [],
      );
      return projects.length > 0 ? [{ unit, projects }] : [];
    });
  }

  function pairs(select: Selector): PairItem[] {
    const items = new Map<string, PairItem>();
    for (const { fact, entry } of positions) {
      const key = fact.keys.pair;
      if (key === NO_PAIR || items.has(key) || !selects(select, fact)) continue;
      items.set(key, {
        departmental: { code: entry.departmental, name: classification.name('departmental', entry.departmental) },
        governmental: { code: entry.governmental, name: classification.name('governmental', entry.governmental) },
      });
    }
    return [...items.values()];
  }
}

/** Functional codes with their names; what is left for next year is no functional item. */
function functionalItems(codes: readonly string[], classification: Classification): FunctionalItem[] {
  return codes
    .filter((code) => /^\d/.test(code))
    .map((code) => ({ code, name: classification.name('functional', code) }));
}

import { type Fact, NO_PAIR, projectKey, unitKey, YEAR_END } from '../../facts/fact.ts';
import { everything, type Selector, selects, where } from '../../facts/selector.ts';
import { Classification } from '../../ledger/model/classification.ts';
import { factsOf } from '../../ledger/model/facts.ts';
import type { Entry, Ledger } from '../../ledger/model/schema.ts';
import type {
  Disclosure,
  FunctionalItem,
  PairItem,
  PrintedUnit,
  ProjectBlock,
  ProjectItem,
  UnitBlock,
} from '../../tables/model/disclosure.ts';

/** The facts that a ledger publishes (公开口径): those of the department, or of one unit. */
export const scopeOf = ({ units, scope }: Pick<Ledger, 'units' | 'scope'>): Selector =>
  units.some(({ code }) => code === scope) ? where('unit', unitKey(scope)) : everything;

/** What the tables print of a checked ledger. `known`: the facts of all its entries, in their order. */
export function ledgerDisclosure(ledger: Ledger, known: readonly Fact[] = factsOf(ledger)): Disclosure {
  const own = ledger.units.find((unit) => unit.code === ledger.scope);
  const scope = scopeOf(ledger);
  // The amounts are rounded in the department's order, whoever publishes them.
  const facts = known.filter((fact) => selects(scope, fact));
  const entries = ledger.entries.filter(({ unit }) => !own || unit === own.code);
  const classification = new Classification(ledger);
  const units = printedUnits(ledger, own);
  return {
    origin: 'ledger',
    year: ledger.year,
    department: own ? { code: own.code, name: own.name } : ledger.department,
    publisher: own ? '单位' : '部门',
    scope,
    performance: ledger.performance,
    facts,
    units: unitBlocks(units, entries, classification),
    projects: projectBlocks(units, ledger),
    pairs: pairItems(entries, classification),
    isPartlyUnclassified: facts.some(({ keys }) => keys.pair === NO_PAIR && keys.nature !== 'NY'),
  };
}

function printedUnits({ units, department }: Ledger, own: Ledger['units'][number] | undefined): PrintedUnit[] {
  const single = units.length === 1 && !own;
  const ordered = [...units].sort((a, b) => (a.code < b.code ? -1 : 1));
  return (own ? [own] : ordered).map(({ code, name }) => ({
    code,
    name,
    printedCode: single ? department.code : code,
    printedName: single ? department.name : name,
  }));
}

function unitBlocks(
  units: readonly PrintedUnit[],
  entries: readonly Entry[],
  classification: Classification,
): UnitBlock[] {
  const codesOfUnits = new Map(units.map(({ code }) => [code, new Set<string>()]));
  for (const { unit, functional } of entries) codesOfUnits.get(unit)?.add(functional);
  return units.map((unit) => {
    const codes = codesOfUnits.get(unit.code)!;
    const hasYearEnd = codes.delete(YEAR_END);
    const items = [...codes]
      .sort()
      .map((code): FunctionalItem => ({ code, name: classification.name('functional', code) }));
    return { unit, items, hasYearEnd };
  });
}

function projectBlocks(units: readonly PrintedUnit[], { projects }: Ledger): ProjectBlock[] {
  const blocks = new Map(units.map((unit) => [unit.code, { unit, projects: [] as ProjectItem[] }]));
  projects.forEach((project, index) =>
    blocks.get(project.unit)?.projects.push({ key: projectKey(index), project, spare: false }),
  );
  return [...blocks.values()].filter((block) => block.projects.length > 0);
}

function pairItems(entries: readonly Entry[], classification: Classification): PairItem[] {
  const items = new Map<string, PairItem>();
  for (const { departmental, governmental } of entries) {
    const name = `${departmental} ${governmental}`;
    if (departmental === '' || items.has(name)) continue;
    items.set(name, {
      departmental: { code: departmental, name: classification.name('departmental', departmental) },
      governmental: { code: governmental, name: classification.name('governmental', governmental) },
    });
  }
  return [...items.values()];
}

import { checkLedger } from './check-ledger.ts';
import { completeLedger } from '../model/complete-ledger.ts';
import type { Problem, ProblemCode } from '../model/problem.ts';
import { LATEST_YEAR } from '../../standards/years.ts';
import { DEPARTMENT_SCOPE, ledgerSchema, type Ledger } from '../model/schema.ts';

/** What cannot be said of the rest while a part of the ledger has not the right form: it would follow from that alone. */
const UNSAID: Readonly<Record<string, readonly ProblemCode[]>> = {
  department: ['unitOfOtherDepartment'],
  rounding: ['amountPrintsBlank'],
  amountUnit: ['finerThanFen', 'amountTooLarge', 'amountPrintsBlank', 'approvedDiffers'],
  units: ['unitNotDeclared', 'scopeNotDeclared'],
  supplements: ['unlistedCode'],
  projects: ['projectNotDeclared'],
  entries: ['projectWithoutAmount', 'amountPrintsBlank', 'approvedDiffers'],
};

/**
 * What those items of a ledger say of each other that have the right form, where others have not: so that everything is told at
 * once. `broken` names the parts (units, entries …) that have not.
 */
export function checkRest(parts: Partial<Record<keyof Ledger, unknown>>, broken: ReadonlySet<unknown>): Problem[] {
  const {
    year,
    amountUnit,
    rounding,
    department,
    scope,
    units,
    supplements,
    approved,
    projects,
    entries,
    performance,
    narrative,
  } = ledgerSchema.shape;
  const lists = {
    units: wellFormed(parts.units, units.element),
    supplements: wellFormed(parts.supplements, supplements.unwrap().element),
    approved: wellFormed(parts.approved, approved.unwrap().element),
    projects: wellFormed(parts.projects, projects.unwrap().element),
    entries: wellFormed(parts.entries, entries.element),
  };
  const { ledger, problems } = completeLedger({
    year: year.safeParse(parts.year).data ?? LATEST_YEAR,
    department: department.safeParse(parts.department).data ?? { code: '', name: '' },
    amountUnit: amountUnit.safeParse(parts.amountUnit).data ?? '万元',
    rounding: rounding.safeParse(parts.rounding).data ?? rounding.parse(undefined),
    scope: scope.safeParse(parts.scope).data ?? DEPARTMENT_SCOPE,
    units: lists.units.items,
    supplements: lists.supplements.items,
    approved: lists.approved.items,
    projects: lists.projects.items,
    entries: lists.entries.items,
    performance: performance.parse(undefined),
    narrative: narrative.safeParse(parts.narrative).data,
  });
  const unsaid = Object.entries(UNSAID).flatMap(([part, codes]) => (broken.has(part) ? codes : []));
  return [...problems, ...checkLedger(ledger)].flatMap((problem) => {
    if (unsaid.includes(problem.code)) return [];
    const [list, index, ...field] = problem.path as [keyof typeof lists, number, ...string[]];
    if (!(list in lists)) return [problem];
    return [{ ...problem, path: [list, lists[list].indices[index]!, ...field] }];
  });
}

interface ItemSchema<Item> {
  safeParse(raw: unknown): { readonly data?: Item };
}

/** The items that have the right form, and where they stood. */
function wellFormed<Item>(raw: unknown, schema: ItemSchema<Item>): { items: Item[]; indices: number[] } {
  const items: Item[] = [];
  const indices: number[] = [];
  (Array.isArray(raw) ? raw : []).forEach((value, index) => {
    const { data } = schema.safeParse(value);
    if (data === undefined) return;
    items.push(data);
    indices.push(index);
  });
  return { items, indices };
}

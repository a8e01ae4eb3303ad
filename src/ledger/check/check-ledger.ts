import { checkApproved } from './check-approved.ts';
import { checkSupplements } from './check-codes.ts';
import { checkEntries } from './check-entries.ts';
import { checkNames } from './check-names.ts';
import { checkNarrative } from './check-narrative.ts';
import { placeOf } from '../model/facts.ts';
import { error, hint, type LedgerPath, type Problem } from '../model/problem.ts';
import { DEPARTMENT_SCOPE, type Ledger } from '../model/schema.ts';

/** What the parts of a ledger of the right form must say of each other. */
export function checkLedger(ledger: Ledger): Problem[] {
  return [
    ...checkUnits(ledger),
    ...checkNames(ledger),
    ...checkScope(ledger),
    ...checkSupplements(ledger),
    ...checkApproved(ledger),
    ...checkProjects(ledger),
    ...checkEntries(ledger),
    ...checkNarrative(ledger),
  ];
}

function checkUnits({ units, department }: Ledger): Problem[] {
  return [
    ...repeated(units.map((unit) => unit.code)).map((index) =>
      error('unitTwice', ['units', index, 'code'], { found: units[index]!.code }),
    ),
    ...repeated(units.map((unit) => unit.name)).map((index) =>
      error('unitNameTwice', ['units', index, 'name'], { found: units[index]!.name }),
    ),
    ...units.flatMap((unit, index) =>
      unit.code.startsWith(department.code)
        ? []
        : [error('unitOfOtherDepartment', ['units', index, 'code'], { found: unit.code, department: department.code })],
    ),
  ];
}

function checkScope({ scope, units }: Ledger): Problem[] {
  if (scope === DEPARTMENT_SCOPE || units.some((unit) => unit.code === scope)) return [];
  return [error('scopeNotDeclared', ['scope'], { found: scope })];
}

function checkProjects({ projects, units, entries }: Ledger): Problem[] {
  const declared = new Set(units.map((unit) => unit.code));
  const used = new Set(entries.map((entry) => placeOf(entry.unit, entry.project)));
  const names = projects.map((project) => placeOf(project.unit, project.name));
  return [
    ...repeated(names).map((index) =>
      error('projectTwice', ['projects', index, 'name'], { found: projects[index]!.name }),
    ),
    ...projects.flatMap((project, index): Problem[] => {
      const path = (field: string): LedgerPath => ['projects', index, field];
      if (!declared.has(project.unit)) return [error('unitNotDeclared', path('unit'), { found: project.unit })];
      return used.has(names[index]!) ? [] : [hint('projectWithoutAmount', path('name'), { found: project.name })];
    }),
  ];
}

/** Where a text stands that stood before. */
function repeated(texts: readonly string[]): number[] {
  const seen = new Set<string>();
  return texts.flatMap((text, index) => {
    if (seen.has(text)) return [index];
    seen.add(text);
    return [];
  });
}

import type { TableId } from '../tables/table.ts';
import type { Caption } from './caption.ts';
import type { Claim } from './claims.ts';
import { most } from './most.ts';
import { ProjectRegister } from './project-register.ts';
import type { Reading } from './reading.ts';
import { Units } from './units.ts';
import type { UnitPrint } from './units.ts';
import type { Words } from './words.ts';

/** Where no title names a year: names and labels are those of the latest standard. */
const NO_YEAR = 2026;

/** What the tables of a workbook say together. */
export function wordsOf(claims: ReadonlyMap<TableId, Claim>, captions: ReadonlyMap<TableId, Caption>): Words {
  const readings = new Map<TableId, Reading>();
  for (const [id, claim] of claims) if (claim.kind === 'panels') readings.set(id, claim.reading);
  const prints = [...readings].flatMap(([table, { units, namedUnits = [] }]): UnitPrint[] => [
    ...units.map((unit) => ({ ...unit, table, own: table === 'T12' })),
    ...namedUnits.map((unit) => ({ ...unit, table, own: true })),
  ]);
  const units = new Units(prints);
  const projectsOf = (table: TableId) => readings.get(table)?.projects ?? [];
  const projects = new ProjectRegister(projectsOf('T10'), projectsOf('T12'), (unit) => units.unit(unit).code);
  const printedCode = most(prints.filter(({ own }) => !own).map(({ code }) => code)) ?? '';
  const name = most([...captions.values()].map(({ department }) => department?.name)) ?? '';
  return {
    year: most([...captions.values()].map(({ year }) => year)) ?? NO_YEAR,
    department: { code: readings.get('T12')?.departmentCode || printedCode.slice(0, 3), name },
    unit: (unit) => units.unit(unit),
    projectKey: (project) => projects.key(project),
    projectName: (key) => projects.name(key),
  };
}

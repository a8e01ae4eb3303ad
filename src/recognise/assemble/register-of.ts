import { LATEST_YEAR } from '../../standards/years.ts';
import { hasRows, tablesWithRows } from '../../tables/all.ts';
import type { RowKind, TableId } from '../../tables/model/table.ts';
import type { Caption } from '../scan/caption.ts';
import type { Claim } from './claims.ts';
import { mostFrequentValue } from '../../base/group-by.ts';
import { ProjectRegister } from '../rows/project-register.ts';
import type { RowsReading } from '../rows/rows-reading.ts';
import { Units, type UnitPrint } from '../rows/units.ts';
import type { Register } from '../rows/register.ts';
import type { Publisher } from '../../tables/model/publisher.ts';

/** The titles that say who publishes. */
const OF_UNIT = /单位(?:收支|收入|支出)总体情况表|单位预算项目绩效目标汇总表/;

/** What the tables of a workbook say together. */
export function registerOf(claims: ReadonlyMap<TableId, Claim>, captions: ReadonlyMap<TableId, Caption>): Register {
  const readings = new Map<TableId, RowsReading>();
  for (const [id, claim] of claims) if (claim.kind === 'panels') readings.set(id, claim.reading);
  const prints = [...readings].flatMap(([table, { units, namedUnits = [] }]): UnitPrint[] => [
    ...units.map((unit) => ({ ...unit, table, own: hasRows(table, 'project goals') })),
    ...namedUnits.map((unit) => ({ ...unit, table, own: true })),
  ]);
  const units = new Units(prints);
  const readingsOf = (kind: RowKind) => tablesWithRows(kind).flatMap(({ id }) => readings.get(id) ?? []);
  const projectsOf = (kind: RowKind) => readingsOf(kind).flatMap((reading) => reading.projects);
  const projects = new ProjectRegister(
    projectsOf('projects'),
    projectsOf('project goals'),
    (unit) => units.unit(unit).code,
  );
  const departmentCode = readingsOf('project goals').find((reading) => reading.departmentCode)?.departmentCode;
  const printedCode = mostFrequentValue(prints.filter(({ own }) => !own).map(({ code }) => code)) ?? '';
  const name = mostFrequentValue([...captions.values()].map(({ department }) => department?.name)) ?? '';
  return {
    // where no title names a year, names and labels are those of the latest standard
    year: mostFrequentValue([...captions.values()].map(({ year }) => year)) ?? LATEST_YEAR,
    department: { code: departmentCode ?? printedCode.slice(0, 3), name },
    publisher: publisherIn([...claims.values()]),
    unit: (unit) => units.unit(unit),
    projectKey: (project) => projects.key(project),
    projectName: (key) => projects.name(key),
  };
}

function publisherIn(claims: readonly Claim[]): Publisher {
  const isOfUnit = claims.some(
    ({ region: { view, title } }) => title && OF_UNIT.test(view.text(title.row, title.column)),
  );
  return isOfUnit ? '单位' : '部门';
}

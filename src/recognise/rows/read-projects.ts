import type { ProjectKind } from '../../facts/fact.ts';
import { projectKindNamed } from '../../facts/project-kind.ts';
import type { ProjectItem } from '../../tables/model/disclosure.ts';
import type { TableBody } from '../scan/body.ts';
import { unitCodeOf } from './read-functional.ts';
import type { RowsReading, DeclaredRows } from './rows-reading.ts';
import type { ReadProject, ReadUnit, Register } from './register.ts';

interface ProjectRow extends ReadProject {
  readonly kind: string;
  readonly unitName: string;
}

interface UnitRows extends ReadUnit {
  readonly row: number | undefined;
  readonly projects: ProjectRow[];
  readonly spares: number[];
}

const UNIT_CODE = /^\d{2,9}$/;

/** Table 10: 合计 without any text, units (the code stands under 项目名称), and below each its projects. */
export function readProjects(body: TableBody): RowsReading {
  let total: number | undefined;
  const units: UnitRows[] = [];
  const unitAbove = () => {
    if (units.length === 0) units.push({ code: '', name: '', row: undefined, projects: [], spares: [] });
    return units.at(-1)!;
  };

  for (const row of body.rows) {
    const printedKind = body.printed(row, 'kind');
    const kind = projectKindNamed(printedKind) ?? printedKind;
    const name = body.printed(row, 'name');
    const unitName = body.printed(row, 'unit');
    if (kind === '' && body.isSum(row)) {
      if (total === undefined) total = row;
      else if (body.hasMoney(row)) body.addIrregularity('subtotal row', row, 'name');
    } else if (kind === '' && UNIT_CODE.test(body.text(row, 'name'))) {
      const code = unitCodeOf(body.text(row, 'name'));
      if (units.some((unit) => unit.code === code)) body.addIrregularity('repeated row', row, 'name');
      else units.push({ code, name: unitName, row, projects: [], spares: [] });
    } else if (name !== '') {
      const unit = unitAbove();
      if (unit.projects.some((project) => project.name === name)) body.addIrregularity('repeated row', row, 'name');
      else unit.projects.push({ unit, kind, name, unitName, row, total: totalOf(body, row) });
    } else if (total === undefined && units.length === 0 && !body.hasText(row)) {
      total = row;
    } else {
      if (body.isSpare(row) && units.length > 0) unitAbove().spares.push(row);
      if (body.hasMoney(row)) body.addIrregularity('unknown row', row, 'name');
    }
  }
  // Without any money the row 合计 is blank.
  total ??= body.blankTotal();
  return {
    irregularities: body.irregularities,
    units: units.filter(({ code }) => code !== ''),
    namedUnits: units.flatMap(({ code, projects }) => projects.map(({ unitName }) => ({ code, name: unitName }))),
    projects: units.flatMap(({ projects }) => projects),
    isEmpty: total === undefined && units.length === 0,
    resolve: (words) => declareRows(total, units, words),
  };
}

/** The printed sum of a row of a project. */
export function totalOf(body: TableBody, row: number): number {
  return Number(body.text(row, 'total').replaceAll(',', '')) || 0;
}

function declareRows(total: number | undefined, read: readonly UnitRows[], words: Register): DeclaredRows {
  const rows = new Map<string, number>();
  if (total !== undefined) rows.set('total', total);
  const blocks = read.map((unit) => {
    const printed = words.unit(unit);
    if (unit.row !== undefined) rows.set(`unit:${printed.code}`, unit.row);
    const projects = unit.projects.map((project): ProjectItem => {
      const key = words.projectKey(project);
      rows.set(`project:${key}`, project.row);
      return item(key, project.name, project.kind);
    });
    const spares = unit.spares.map((row, index) => {
      rows.set(`spare:${projects.length + index}`, row);
      return { ...item('', '', ''), spare: true };
    });
    return { unit: printed, projects: [...projects, ...spares] };
  });
  return { disclosure: { projects: blocks }, rows };
}

function item(key: string, name: string, kind: string): ProjectItem {
  const indicators = { cost: [], output: [], benefit: [], satisfaction: [] };
  // Another word than the two types is printed as it stands: that it is none is for the audit to say.
  return { key, project: { name, code: '', kind: kind as ProjectKind, indicators }, spare: false };
}

import type { IndicatorKind, PrintedProject, ProjectItem } from '../../tables/model/disclosure.ts';
import type { TableBody } from '../scan/body.ts';
import { unitCodeOf } from './read-functional.ts';
import { totalOf } from './read-projects.ts';
import type { RowsReading, DeclaredRows } from './rows-reading.ts';
import type { ReadProject, ReadUnit, Register } from './register.ts';

interface GoalRows extends ReadProject {
  readonly code: string;
  /** Its own row and those that continue its indicators. */
  readonly lines: number[];
}

interface UnitRows extends ReadUnit {
  readonly row: number | undefined;
  readonly projects: GoalRows[];
  readonly spares: number[];
}

const INDICATOR_KINDS: readonly IndicatorKind[] = ['cost', 'output', 'benefit', 'satisfaction'];
const UNIT_CODE = /^\d{2,9}$/;
/** Rows that the declaration gives an empty project of a form. */
const SPARE_LINES = 4;

/** Table 12: the department, its units, and below each its projects with their indicators in rows of their own. */
export function readGoals(body: TableBody): RowsReading {
  let total: number | undefined;
  let department = '';
  const units: UnitRows[] = [];
  const unitAbove = () => {
    if (units.length === 0) units.push({ code: '', name: '', row: undefined, projects: [], spares: [] });
    return units.at(-1)!;
  };

  for (const row of body.rows) {
    const code = body.text(row, 'code');
    const name = body.printed(row, 'name');
    const isUnitCode = UNIT_CODE.test(code);
    if (total === undefined && units.length === 0 && (body.isSum(row) || (isUnitCode && name === ''))) {
      total = row;
      department = isUnitCode ? unitCodeOf(code) : '';
    } else if (isUnitCode) {
      const unit = unitCodeOf(code);
      if (units.some((one) => one.code === unit)) body.addIrregularity('repeated row', row, 'code');
      else units.push({ code: unit, name, row, projects: [], spares: [] });
    } else if (name !== '' || code !== '') {
      const unit = unitAbove();
      if (unit.projects.some((project) => project.name === name)) body.addIrregularity('repeated row', row, 'name');
      else unit.projects.push({ unit, code, name, row, total: totalOf(body, row), lines: [row] });
    } else if (hasIndicators(body, row)) {
      const project = units.at(-1)?.projects.at(-1);
      project?.lines.push(row);
      if (!project || body.hasMoney(row)) body.addIrregularity('unknown row', row);
    } else {
      if (body.isSpare(row) && units.length > 0) unitAbove().spares.push(row);
      if (body.hasMoney(row)) body.addIrregularity('unknown row', row);
    }
  }
  return {
    irregularities: body.irregularities,
    units: units.filter(({ code }) => code !== ''),
    projects: units.flatMap(({ projects }) => projects),
    departmentCode: department,
    isEmpty: total === undefined && units.length === 0,
    resolve: (words) => declareRows(body, total, units, words),
  };
}

function hasIndicators(body: TableBody, row: number): boolean {
  return INDICATOR_KINDS.some((kind) => body.text(row, `${kind}Name`) !== '' || body.text(row, `${kind}Value`) !== '');
}

function declareRows(
  body: TableBody,
  total: number | undefined,
  read: readonly UnitRows[],
  words: Register,
): DeclaredRows {
  const rows = new Map<string, number>();
  if (total !== undefined) rows.set('total', total);
  const blocks = read.map((unit) => {
    const printed = words.unit(unit);
    if (unit.row !== undefined) rows.set(`unit:${printed.code}`, unit.row);
    const projects = unit.projects.map((project): ProjectItem => {
      const key = words.projectKey(project);
      project.lines.forEach((row, line) => rows.set(line === 0 ? `project:${key}` : `project:${key}:${line}`, row));
      return { key, project: { ...printedProject(body, project), name: words.projectName(key) }, spare: false };
    });
    return { unit: printed, projects: [...spareProjects(unit, rows), ...projects] };
  });
  return { disclosure: { projects: blocks }, rows };
}

function printedProject(body: TableBody, { code, name, lines }: GoalRows): PrintedProject {
  const of = (kind: IndicatorKind) =>
    lines.map((row) => ({ name: body.printed(row, `${kind}Name`), value: body.printed(row, `${kind}Value`) }));
  const indicators = {
    ...{ cost: of('cost'), output: of('output') },
    ...{ benefit: of('benefit'), satisfaction: of('satisfaction') },
  };
  return { name, code, kind: '其他运转类', indicators };
}

/** Empty rows of a form that is filled by hand. Without a code they come first in the declaration's order. */
function spareProjects({ spares }: UnitRows, rows: Map<string, number>): ProjectItem[] {
  const indicators = { cost: [], output: [], benefit: [], satisfaction: [] };
  const project: PrintedProject = { name: '', code: '', kind: '其他运转类', indicators };
  spares.forEach((row, index) => rows.set(`spare:${Math.floor(index / SPARE_LINES)}:${index % SPARE_LINES}`, row));
  return Array.from({ length: Math.ceil(spares.length / SPARE_LINES) }, () => ({ key: '', project, spare: true }));
}

import { placeName } from '../../workbook/snapshot.ts';
import type { Finding } from '../finding.ts';
import { GOVERNMENT } from '../relations/named.ts';
import type { Evidence } from '../rules/evidence.ts';
import { ONLY_IN, projectsOnlyIn, SAME_PROJECTS } from '../rules/project-lists.ts';
import { viewOf } from '../rules/table-view.ts';
import { under } from './under.ts';

/** Relations over the projects of tables 10 and 12. */
const OVER_PROJECTS = ['X11', 'X12', 'X13', 'T10-2', 'T12-4'];

/** Money of a project that sums can lack: columns of each table. */
const MONEY: Readonly<Record<'T10' | 'T12', readonly (readonly string[])[]>> = {
  T10: [['total'], ['general', 'carriedGeneral'], GOVERNMENT, ['fiscalAccount'], ['unitFunds']],
  T12: [['total'], ['government'], ['fiscalAccount'], ['unitFunds']],
};

/**
 * Projects that only one of tables 10 and 12 has are told once: what is said of their rows, and sums that differ by just their
 * money, go under the finding that names them. Where a guilty cell is known, that is another cause.
 */
export function underLackingProjects(findings: readonly Finding[], evidence: Evidence): readonly Finding[] {
  return ONLY_IN.reduce(
    (all, [one, other]) => underLacking(all, one, projectsOnlyIn(one, other, evidence), evidence),
    findings,
  );
}

function underLacking(
  findings: readonly Finding[],
  id: 'T10' | 'T12',
  projects: readonly string[],
  evidence: Evidence,
): readonly Finding[] {
  const table = viewOf(evidence, id);
  const first = table?.cell(projects[0] ?? '', 'name');
  const cause =
    first &&
    findings.find(
      ({ rule, cells }) => rule === SAME_PROJECTS && cells[0] && placeName(cells[0].place) === placeName(first.place),
    );
  if (!table || !cause) return findings;
  const { sheet, placed } = table.found;
  const rows = new Set(projects.map((row) => placed.rows.get(row)!));
  const sums = new Set(MONEY[id].map((columns) => table.amounts(projects, columns)?.amount));
  const isTheirs = ({ outcome, rule, cells, suspects, difference = NaN }: Finding) =>
    outcome === 'error' &&
    OVER_PROJECTS.includes(rule) &&
    suspects.length === 0 &&
    (cells.every(({ place }) => place.sheet === sheet && rows.has(place.row)) || sums.has(Math.abs(difference)));
  return under(cause, findings, isTheirs);
}

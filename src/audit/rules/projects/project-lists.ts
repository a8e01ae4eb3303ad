import { PROJECT_KINDS } from '../../../facts/fact.ts';
import { projectKindNamed } from '../../../facts/project-kind.ts';
import type { TableId } from '../../../tables/model/table.ts';
import type { Remedy } from '../../model/finding-details.ts';
import type { Finding } from '../../model/finding.ts';
import { fiscalAccount, generalPublic, governmentMoney, unitFunds } from '../../../facts/named-selectors.ts';
import { everything } from '../../../facts/selector.ts';
import { projectColumns } from '../../../tables/t10-projects.ts';
import { normalizeText } from '../../../base/normalize-text.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { type TableView, printedIn, textIn, viewOf } from '../../evidence/table-view.ts';
import { type CheckRule, violation } from '../../evidence/violation.ts';

const SAME = '表10 与表12 是同一批项目';

/** The table that has them, and the one that lacks them. */
const ONLY_IN = [
  ['T10', 'T12'],
  ['T12', 'T10'],
] as const;

/** Projects of tables 10 and 12: the same ones, each of one of two types (rules.md T10-1, X12). */
export const PROJECT_LISTS: readonly CheckRule[] = [
  {
    id: 'T10-3',
    kind: '表内',
    wording: `表10 项目类型是“${PROJECT_KINDS.join('”或“')}”`,
    severity: 'error',
    tables: ['T10'],
    basis: '表样：表3、表5、表9 只有这两列',
    check: (evidence) => {
      const table = viewOf(evidence, 'T10');
      if (!table?.found.placed.columns.has('kind')) return [];
      return table.rowsOf('project').flatMap((row) => {
        const cell = table.cell(row, 'kind');
        if (projectKindNamed(textIn(cell))) return [];
        return violation('projectKind', { project: table.printed(row, 'name'), found: printedIn(cell) }, [cell]);
      });
    },
  },
  {
    id: 'X12-2',
    kind: '表间',
    wording: '表10 与表12 的项目名称一致，一个不多、一个不少',
    severity: 'error',
    tables: ['T10', 'T12'],
    basis: SAME,
    check: (evidence) => [...namesDiffer(evidence), ...ONLY_IN.flatMap(([one, other]) => onlyIn(one, other, evidence))],
    explains: whatLacksProjects,
  },
  {
    id: 'X12-3',
    kind: '表间',
    wording: '表10 与表12 的项目次序一致',
    severity: 'hint',
    tables: ['T10', 'T12'],
    basis: SAME,
    check: (evidence) => {
      const [projects, goals] = [viewOf(evidence, 'T10'), viewOf(evidence, 'T12')];
      if (!projects || !goals) return [];
      const other = inOrder(goals, projects);
      const shared = inOrder(projects, goals);
      const first = other.findIndex((row, index) => row !== shared[index]);
      if (first < 0) return [];
      const row = other[first]!;
      const details = { project: goals.printed(row, 'name'), first: projects.printed(shared[first]!, 'name') };
      return [violation('projectOrder', details, [goals.cell(row, 'name')])];
    },
  },
];

/** Projects of a table that the other has too, from top to bottom. */
function inOrder(table: TableView, other: TableView): string[] {
  const { rows } = table.found.placed;
  const shared = table.rowsOf('project').filter((row) => other.found.placed.rows.has(row));
  return shared.sort((a, b) => rows.get(a)! - rows.get(b)!);
}

/** Projects that were recognised as the same, by their amounts, and are called differently. */
function namesDiffer(evidence: Evidence) {
  const [projects, goals] = [viewOf(evidence, 'T10'), viewOf(evidence, 'T12')];
  if (!projects || !goals) return [];
  return goals.rowsOf('project').flatMap((row) => {
    const cell = goals.cell(row, 'name');
    const other = projects.cell(row, 'name');
    if (!cell || !other || textIn(cell) === textIn(other)) return [];
    const details = { found: printedIn(cell), name: printedIn(other) };
    return violation('projectName', details, [cell, other]);
  });
}

/** Rows of the projects that one table has and the other lacks; none where a table was not found. */
function projectsOnlyIn(one: TableId, other: TableId, evidence: Evidence): readonly string[] {
  const [table, without] = [viewOf(evidence, one), viewOf(evidence, other)];
  if (!table || !without) return [];
  return table.rowsOf('project').filter((row) => !without.found.placed.rows.has(row));
}

function onlyIn(one: TableId, other: TableId, evidence: Evidence) {
  const rows = projectsOnlyIn(one, other, evidence);
  if (rows.length === 0) return [];
  const cells = rows.map((row) => viewOf(evidence, one)!.cell(row, 'name'));
  const names = cells.map(printedIn);
  const typed = new Set(evidence.ledger?.ledger.projects.map(({ name }) => normalizeText(name)));
  const isTyped = names.every((name) => typed.has(normalizeText(name)));
  const remedy: Remedy = { action: isTyped ? 'generate' : 'addProjects' };
  const details = { projects: names, table: one, other, remedy };
  return [violation('projectsOnlyIn', details, cells)];
}

/** Relations over the projects of tables 10 and 12. */
const OVER_PROJECTS: readonly string[] = ['X11', 'X12', 'X13', 'T10-2', 'T12-4'];

/** Money of a project that sums can lack: columns of each table. */
const MONEY: Readonly<Record<'T10' | 'T12', readonly (readonly string[])[]>> = {
  T10: [everything, generalPublic, governmentMoney, fiscalAccount, unitFunds].map(projectColumns),
  T12: [['total'], ['government'], ['fiscalAccount'], ['unitFunds']],
};

/**
 * What follows from projects that only one of tables 10 and 12 has: what relations say of their rows, and sums that differ by just
 * their money. Where a guilty cell is known, that is another cause.
 */
function whatLacksProjects({ code, details }: Finding, evidence: Evidence): (finding: Finding) => boolean {
  const [id, without] = ONLY_IN.find(([one]) => code === 'projectsOnlyIn' && one === details.table) ?? [];
  const table = id && viewOf(evidence, id);
  if (!table) return () => false;
  const projects = projectsOnlyIn(id, without!, evidence);
  const { sheet, placed } = table.found;
  const rows = new Set(projects.map((row) => placed.rows.get(row)!));
  const money = new Set(MONEY[id].map((columns) => table.amounts(projects, columns)?.amount));
  return ({ outcome, rule, cells, suspects, difference = NaN }) =>
    outcome === 'error' &&
    OVER_PROJECTS.includes(rule) &&
    suspects.length === 0 &&
    (cells.every(({ place }) => place.sheet === sheet && rows.has(place.row)) || money.has(Math.abs(difference)));
}

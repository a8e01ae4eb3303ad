import { PROJECT_KINDS } from '../../facts/fact.ts';
import type { TableId } from '../../tables/table.ts';
import { fold } from '../../workbook/fold.ts';
import type { Evidence, LogicRule } from './evidence.ts';
import { listProjects, object } from './say.ts';
import type { TableView } from './table-view.ts';
import { printedIn, tableName, textIn, viewOf } from './table-view.ts';

const SAME = '表10 与表12 是同一批项目';

/** Number of the rule that names projects which one of the tables lacks. */
export const SAME_PROJECTS = 'X12-2';

/** The table that has them, and the one that lacks them. */
export const ONLY_IN = [
  ['T10', 'T12'],
  ['T12', 'T10'],
] as const;

/** Projects of tables 10 and 12: the same ones, each of one of two types (rules.md T10-1, X12). */
export const PROJECT_LISTS: readonly LogicRule[] = [
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
        const found = textIn(cell);
        if (PROJECT_KINDS.some((kind) => kind === found)) return [];
        return object(evidence, 'projectKind', { project: table.printed(row, 'name'), found: printedIn(cell) }, [cell]);
      });
    },
  },
  {
    id: SAME_PROJECTS,
    kind: '表间',
    wording: '表10 与表12 的项目名称一致，一个不多、一个不少',
    severity: 'error',
    tables: ['T10', 'T12'],
    basis: SAME,
    check: (evidence) => [...namesDiffer(evidence), ...ONLY_IN.flatMap(([one, other]) => onlyIn(one, other, evidence))],
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
      return [object(evidence, 'projectOrder', details, [goals.cell(row, 'name')])];
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
    return object(evidence, 'projectName', details, [cell, other]);
  });
}

/** Rows of the projects that one table has and the other lacks; none where a table was not found. */
export function projectsOnlyIn(one: TableId, other: TableId, evidence: Evidence): readonly string[] {
  const [table, without] = [viewOf(evidence, one), viewOf(evidence, other)];
  if (!table || !without) return [];
  return table.rowsOf('project').filter((row) => !without.found.placed.rows.has(row));
}

function onlyIn(one: TableId, other: TableId, evidence: Evidence) {
  const rows = projectsOnlyIn(one, other, evidence);
  if (rows.length === 0) return [];
  const cells = rows.map((row) => viewOf(evidence, one)!.cell(row, 'name'));
  const names = cells.map(printedIn);
  const typed = new Set(evidence.ledger?.ledger.projects.map(({ name }) => fold(name)));
  const { again, addProjects } = evidence.texts.audit.rules;
  const details = {
    projects: listProjects(names, evidence.texts),
    table: tableName(one),
    other: tableName(other),
    mend: names.every((name) => typed.has(fold(name))) ? again : addProjects,
  };
  return [object(evidence, 'projectsOnlyIn', details, cells)];
}

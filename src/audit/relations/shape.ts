import { groupBy } from '../../base/group-by.ts';
import type { ProjectKind } from '../../facts/fact.ts';
import { tableOfExpenditure, tablesWithRows } from '../../tables/all.ts';
import { TABLE_IDS, type TableId } from '../../tables/model/table.ts';
import { type Tables, TableCells } from './relation.ts';
import { unitOf } from '../model/row-keys.ts';

/** Which rows the tables have: what relations between tables depend on. */
export interface Shape {
  readonly cells: Readonly<Record<TableId, TableCells>>;
  /** Rows of functional items, by the code of their unit; the same in tables 2 and 3. */
  readonly items: ReadonlyMap<string, readonly string[]>;
  readonly pairs: readonly string[];
  /** Tables with money in rows whose meaning could not be read: what their rows add up to cannot be said. */
  readonly uncertain: ReadonlySet<TableId>;
  /** Whether table 7 has the economic codes of everything: where projects give none, other tables may still count them. */
  readonly isClassified: boolean;
  /** Rows of projects in table 10, by the code of their unit. */
  readonly projects: ReadonlyMap<string, readonly ProjectRow[]>;
}

/** A row of a project, with its unit and type. */
export interface ProjectRow {
  readonly row: string;
  readonly unit: string;
  readonly kind: ProjectKind;
}

export function shapeOf(found: Tables, uncertain: ReadonlySet<TableId> = new Set(), isClassified = true): Shape {
  const cells = Object.fromEntries(TABLE_IDS.map((id) => [id, new TableCells(found.get(id))])) as Shape['cells'];
  const items = new Map<string, string[]>();
  // A row that stands in one of the tables only is a row of all: the others have nothing there, and that is compared.
  const tables = [tableOfExpenditure('functional'), ...tablesWithRows('functional')];
  for (const row of new Set(tables.flatMap(({ id }) => cells[id].rowsOf('item')))) {
    const unit = unitOf(row);
    const rows = items.get(unit);
    if (rows) rows.push(row);
    else items.set(unit, [row]);
  }
  return {
    cells,
    items,
    pairs: cells[tableOfExpenditure('economic').id].rowsOf('pair'),
    uncertain,
    isClassified,
    projects: new Map(
      groupBy(
        tablesWithRows('projects').flatMap(({ id }) => projectsOf(cells[id])),
        ({ unit }) => unit,
      ).map((rows) => [rows[0].unit, rows]),
    ),
  };
}

/** Projects stand below the row of their unit and name their type in the first column. */
function projectsOf({ placed, rows }: TableCells): ProjectRow[] {
  if (!placed) return [];
  const kinds = new Map(
    placed.texts
      .filter(({ area }) => area.column === placed.columns.get('kind'))
      .map((text) => [text.area.row, text.text]),
  );
  let unit = '';
  return rows.flatMap((row) => {
    if (row.startsWith('unit:')) unit = unitOf(row);
    return row.startsWith('project:') ? [{ row, unit, kind: kinds.get(placed.rows.get(row)!) as ProjectKind }] : [];
  });
}

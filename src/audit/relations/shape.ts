import type { ProjectKind } from '../../facts/fact.ts';
import type { Relation, Tables } from './relation.ts';
import { TableCells } from './relation.ts';

/** Which rows the leaf tables have: what relations between tables depend on. */
export interface Shape {
  readonly cells: Readonly<Record<LeafTable, TableCells>>;
  /** Rows of functional items, by the code of their unit; the same in tables 2 and 3. */
  readonly items: ReadonlyMap<string, readonly string[]>;
  readonly pairs: readonly string[];
  /** Rows of projects in table 10, with unit and type. */
  readonly projects: readonly { readonly row: string; readonly unit: string; readonly kind: ProjectKind }[];
}

export type LeafTable = 'T02' | 'T03' | 'T05' | 'T06' | 'T07' | 'T08' | 'T09' | 'T10';

export const unitOf = (row: string) => row.split(':')[1]!;
export const departmentalOf = (pair: string) => pair.split(':')[1]!;
export const classOf = (pair: string) => departmentalOf(pair).slice(0, 3);

export function shapeOf(tables: Tables): Shape {
  const of = (id: LeafTable) => new TableCells(tables.get(id)!);
  const cells = {
    ...{ T02: of('T02'), T03: of('T03'), T05: of('T05'), T06: of('T06') },
    ...{ T07: of('T07'), T08: of('T08'), T09: of('T09'), T10: of('T10') },
  };
  const items = new Map<string, string[]>();
  for (const row of cells.T03.rowsOf('item')) items.set(unitOf(row), [...(items.get(unitOf(row)) ?? []), row]);
  return { cells, items, pairs: cells.T07.rowsOf('pair'), projects: projectsOf(tables, cells.T10) };
}

/** Projects stand below the row of their unit and name their type in the first column. */
function projectsOf(tables: Tables, cells: TableCells): Shape['projects'] {
  const placed = tables.get('T10')!;
  const kinds = new Map(
    placed.texts
      .filter(({ area }) => area.column === placed.columns.get('kind'))
      .map((text) => [text.area.row, text.text]),
  );
  let unit = '';
  return cells.rows.flatMap((row) => {
    if (row.startsWith('unit:')) unit = unitOf(row);
    return row.startsWith('project:') ? [{ row, unit, kind: kinds.get(placed.rows.get(row)!) as ProjectKind }] : [];
  });
}

/** Collects relations under the number of their rule. */
export class Relations {
  readonly all: Relation[] = [];

  add(rule: string, left: Relation['left'], right: Relation['right']): void {
    if (left.length > 0 || right.length > 0) this.all.push({ rule, left, right });
  }
}

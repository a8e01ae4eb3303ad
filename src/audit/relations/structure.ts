import type { Figure } from '../../compose/placed-table.ts';
import type { Link, TableId } from '../../tables/table.ts';
import { ruleOfStructure } from '../rules/structure-rules.ts';
import type { Found, TableCells } from './relation.ts';
import type { Relations } from './relation.ts';
import type { Shape } from './shape.ts';

/** What a table says of itself: sums over its columns and rows, and figures that it takes from other tables. */
export function addStructuralRelations(shape: Shape, relations: Relations): void {
  for (const { placed } of Object.values(shape.cells)) {
    if (!placed) continue;
    for (const figure of placed.figures) {
      const parts = partsOf(figure, placed.table.id, shape);
      if (parts !== 'leaf') relations.add(ruleOfStructure(placed.table.id, figure), [figure], parts);
    }
  }
}

/** The figures whose sum a figure is by its declaration. */
export function partsOf({ from, row, column }: Figure, table: TableId, { cells, uncertain }: Shape): Found | 'leaf' {
  switch (from.kind) {
    case 'columns':
      return cells[table].at([row], from.keys);
    case 'rows':
      return uncertain.has(table) ? undefined : cells[table].at(from.keys, [column]);
    case 'link': {
      if (from.link.rows.by !== 'total' && uncertain.has(from.link.table)) return undefined;
      const other = cells[from.link.table];
      return other.at(matchingRows(from.link, row, other), from.link.columns);
    }
    default:
      return 'leaf';
  }
}

function matchingRows({ rows }: Link, row: string, other: TableCells): readonly string[] {
  switch (rows.by) {
    case 'total':
      return ['total'];
    case 'class':
      return other.itemsOf(rows.code);
    case 'year end':
      return other.rowsOf('yearEnd');
    case 'expenditure':
      return other.rowsOf('item');
    case 'project':
      return [row];
  }
}

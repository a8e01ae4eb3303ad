import type { Figure, Origin } from '../../layout/placed-table.ts';
import type { Link, TableId } from '../../tables/model/table.ts';
import type { FoundTables, TableCells, Relations } from './relation.ts';
import type { Shape } from './shape.ts';

/** What a table says of itself: sums over its columns and rows, and figures that it takes from other tables. */
export function addStructuralRelations(shape: Shape, relations: Relations): void {
  for (const { placed } of Object.values(shape.cells)) {
    if (!placed) continue;
    for (const figure of placed.figures) {
      const parts = partsOf(figure, placed.table.id, shape);
      if (parts !== 'leaf') relations.add(ruleOf(figure.from)!, [figure], parts);
    }
  }
}

/** Number of the rule that says of a derived cell where its figure comes from; none for a leaf. */
function ruleOf(from: Origin): string | undefined {
  if (from.kind === 'link') return from.link.rule;
  return 'sum' in from ? from.sum.rule : undefined;
}

/** The figures whose sum a figure is by its declaration. */
export function partsOf(
  { from, row, column }: Figure,
  table: TableId,
  { cells, uncertain }: Shape,
): FoundTables | 'leaf' {
  switch (from.kind) {
    case 'columns':
      return cells[table].at([row], from.sum.addends);
    case 'rows':
      return uncertain.has(table) ? undefined : cells[table].at(from.sum.addends, [column]);
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

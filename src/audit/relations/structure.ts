import type { Figure } from '../../compose/placed-table.ts';
import type { Link } from '../../tables/table.ts';
import type { Relation, Tables } from './relation.ts';
import { TableCells } from './relation.ts';

/** What a table says of itself: sums over its columns and rows, and figures that it takes from other tables. */
export function structuralRelations(tables: Tables): Relation[] {
  const cells = new Map([...tables].map(([id, placed]) => [id, new TableCells(placed)]));
  return [...tables.values()].flatMap((placed) => {
    const own = cells.get(placed.table.id)!;
    return placed.figures.flatMap((figure): Relation[] => {
      const { from } = figure;
      const relation = (kind: string, right: readonly Figure[]): Relation[] => [
        { rule: `${placed.table.id}-${kind}`, left: [figure], right },
      ];
      switch (from.kind) {
        case 'columns':
          return relation('columns', own.at([figure.row], from.keys));
        case 'rows':
          return relation('rows', own.at(from.keys, [figure.column]));
        case 'link':
          return relation('link', linkedFigures(from.link, figure, cells.get(from.link.table)!));
        default:
          return [];
      }
    });
  });
}

function linkedFigures(link: Link, figure: Figure, other: TableCells): Figure[] {
  return other.at(matchingRows(link, figure, other), link.columns);
}

function matchingRows({ rows }: Link, figure: Figure, other: TableCells): readonly string[] {
  switch (rows.by) {
    case 'total':
      return ['total'];
    case 'class':
      return other.rowsOf('item').filter((row) => row.split(':')[2]!.startsWith(rows.code));
    case 'year end':
      return other.rowsOf('yearEnd');
    case 'expenditure':
      return other.rowsOf('item');
    case 'project':
      return [figure.row];
  }
}

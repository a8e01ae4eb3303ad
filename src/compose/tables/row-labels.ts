import { smallest } from '../../base/lists.ts';
import { leafColumns } from '../../tables/model/columns.ts';
import type { RowLabels } from '../../workbook/model/row-labels.ts';
import type { PlacedTable } from '../../layout/placed-table.ts';

/** How the rows of a placed table are known again: by the texts before its figures, under the row that sums them up. */
export function labelsOf(placed: PlacedTable): RowLabels {
  const columns = labelColumns(placed);
  // a table of nothing but figures has texts in its headings only
  const all = placed.widths.map((_, column) => column);
  return { columns: columns.length > 0 ? columns : all, head: placed.head.last + 1, groups: groupsOf(placed) };
}

/** Of each panel the text columns that stand before its first figure. What stands behind may change with the row. */
function labelColumns({ table, columns, figures }: PlacedTable): number[] {
  if (table.body.kind === 'form') {
    return Array.from({ length: smallest(figures.map(({ area }) => area.column)) }, (_, column) => column);
  }
  return table.body.panels.flatMap((panel) => {
    const leaves = leafColumns(panel.columns);
    const texts = leaves.findIndex(({ kind }) => kind === 'money');
    return leaves.slice(0, texts).map(({ key }) => columns.get(key)!);
  });
}

/** The rows that sum up rows that begin right below them. */
function groupsOf({ figures, rows }: PlacedTable): number[] {
  const found = figures.flatMap(({ area, from }) =>
    from.kind === 'rows' && rows.get(from.sum.addends[0]!) === area.row + 1 ? [area.row] : [],
  );
  return [...new Set(found)];
}

import { groupBy } from '../../base/group-by.ts';
import type { Figure } from '../../layout/placed-table.ts';
import type { CellLabels } from '../evidence/cell-labels.ts';
import { type CellLabel, formatCellLabel } from '../model/cell-label.ts';
import type { Comparison } from './formulas.ts';
import type { Run } from './run.ts';

/** So many cells of a sum are named one by one, while their names are short. */
const MOST_NAMED = 3;
const LONGEST = 60;

type Part = 'row' | 'column';

/** 审核内容: what is compared with what, without row numbers: the sheet stays true when rows are inserted. */
export function formatRun({ relations, left, right, isBlank }: Run, compare: Comparison, labels: CellLabels): string {
  if (isBlank)
    return `${formatSide(
      relations.flatMap((relation) => relation.left),
      labels,
      undefined,
    )} = 0`;
  const [first] = relations;
  const { area } = (left[0] ?? right[0])!;
  const over: Part | undefined = area.rows > 1 ? 'row' : area.columns > 1 ? 'column' : undefined;
  const side = (figures: readonly Figure[]) => formatSide(figures, labels, over);
  const equation = `${side(first!.left)} ${compare} ${side(first!.right)}`;
  if (!over) return equation;
  const start = labels.of((first!.left[0] ?? first!.right[0])!)[over];
  return `自“${start}”起各${over === 'row' ? '行' : '栏'}：${equation}`;
}

function formatSide(figures: readonly Figure[], labels: CellLabels, over: Part | undefined): string {
  if (figures.length === 0) return '0';
  const parts = figures.map((figure): CellLabel => ({ ...labels.of(figure), ...(over && { [over]: '' }) }));
  const first = formatCellLabel(parts[0]!);
  if (parts.length === 1) return first;
  if (parts.length <= MOST_NAMED) {
    const named = parts.map(formatCellLabel).join(' + ');
    if (named.length <= LONGEST) return named;
  }
  const groups = (['row', 'column'] as const).map((kept) => grouped(parts, kept));
  const fewest = groups.reduce((best, one) => (one.length < best.length ? one : best));
  return fewest.length <= MOST_NAMED ? fewest.join(' + ') : `${first} 等各格之和`;
}

/** Cells of the same row (column) of a table under one name. */
function grouped(parts: readonly CellLabel[], kept: Part): string[] {
  const groups = groupBy(parts, (part) => keyOf(part, kept));
  const across = kept === 'row' ? '各栏' : '各行';
  return groups.map((cells) =>
    cells.length === 1 ? formatCellLabel(cells[0]) : `${keyOf(cells[0], kept)} 相应${across}之和`,
  );
}

/** The table with its row or column. */
const keyOf = (part: CellLabel, kept: Part) => formatCellLabel({ ...part, [kept === 'row' ? 'column' : 'row']: '' });

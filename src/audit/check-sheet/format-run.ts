import type { Figure } from '../../compose/placed-table.ts';
import type { Wording } from '../wording.ts';
import type { Comparison } from './formulas.ts';
import type { Run } from './run.ts';

/** So many cells of a sum are named one by one, while their names are short. */
const MOST_NAMED = 3;
const LONGEST = 60;

type Part = 'row' | 'column';

/** 审核内容: what is compared with what, without row numbers: the sheet stays true when rows are inserted. */
export function sayRun({ relations, left, right, isBlank }: Run, compare: Comparison, wording: Wording): string {
  if (isBlank)
    return `${saySide(
      relations.flatMap((relation) => relation.left),
      wording,
      undefined,
    )} = 0`;
  const [first] = relations;
  const { area } = (left[0] ?? right[0])!;
  const over: Part | undefined = area.rows > 1 ? 'row' : area.columns > 1 ? 'column' : undefined;
  const side = (figures: readonly Figure[]) => saySide(figures, wording, over);
  const equation = `${side(first!.left)} ${compare} ${side(first!.right)}`;
  if (!over) return equation;
  const start = wording.parts((first!.left[0] ?? first!.right[0])!)[over];
  return `自“${start}”起各${over === 'row' ? '行' : '栏'}：${equation}`;
}

function saySide(figures: readonly Figure[], wording: Wording, over: Part | undefined): string {
  if (figures.length === 0) return '0';
  const parts = figures.map((figure) => ({ ...wording.parts(figure), ...(over && { [over]: '' }) }));
  const name = ({ table, row, column }: (typeof parts)[number]) => [table, row, column].filter(Boolean).join(' ');
  const named = parts.map(name).join(' + ');
  if (figures.length === 1 || (figures.length <= MOST_NAMED && named.length <= LONGEST)) return named;
  const groups = (['row', 'column'] as const).map((kept) => grouped(parts.map((part) => ({ ...part, kept }))));
  const fewest = groups.reduce((best, one) => (one.length < best.length ? one : best));
  return fewest.length <= MOST_NAMED ? fewest.join(' + ') : `${name(parts[0]!)} 等各格之和`;
}

/** Cells of the same row (column) of a table under one name. */
function grouped(
  parts: readonly { readonly table: string; readonly row: string; readonly column: string; readonly kept: Part }[],
): string[] {
  const groups = new Map<string, string[]>();
  for (const { table, row, column, kept } of parts) {
    const key = [table, kept === 'row' ? row : column].filter(Boolean).join(' ');
    const cell = [table, row, column].filter(Boolean).join(' ');
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  const across = parts[0]!.kept === 'row' ? '各栏' : '各行';
  return [...groups].map(([key, cells]) => (cells.length === 1 ? cells[0]! : `${key} 相应${across}之和`));
}

import type { Outline, OutlineColumn } from '../../recognise/outline.ts';

/** A sum that a table of another layout seems to obey: a cell and those of which it is the sum. Rows and columns of its sheet. */
export interface OutlineSum {
  readonly rule: 'W1' | 'W2' | 'W3';
  /** Sums of one kind are judged together: most of them must hold, or the reading is wrong. */
  readonly kind: string;
  readonly whole: Spot;
  readonly parts: readonly Spot[];
}

export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** What the ranks of the rows and the headings of the columns say. */
export function outlineSums(outline: Outline): OutlineSum[] {
  return [...rowSums(outline), ...columnSums(outline)];
}

function rowSums({ rows, columns }: Outline): OutlineSum[] {
  const sums: OutlineSum[] = [];
  rows.forEach(({ row, rank }, index) => {
    if (rank === undefined) return;
    const own = partsOf(rows, index, rank);
    if (own.length === 0) return;
    for (const { column } of columns) {
      sums.push({
        rule: rank === 0 ? 'W2' : 'W1',
        kind: rank === 0 ? 'total' : 'rank',
        whole: { row, column },
        parts: own.map((part) => ({ row: part, column })),
      });
    }
  });
  return sums;
}

/** Rows directly below a row in rank: those that follow it; those before it where 合计 stands last. Unknown rows say: nothing. */
function partsOf(rows: Outline['rows'], index: number, rank: number): number[] {
  const end = rows.findIndex((row, at) => at > index && (row.rank === undefined || row.rank <= rank));
  const below = rows.slice(index + 1, end < 0 ? rows.length : end);
  const section = below.length > 0 || rank > 0 ? below : rows.slice(0, index);
  if (section.some((row) => row.rank === undefined)) return [];
  const next = Math.min(...section.map((row) => row.rank!));
  return section.filter((row) => row.rank === next).map(({ row }) => row);
}

const SUM = /^(小计|合计|总计)$/;
const OF_WHICH = /^其中/;

function columnSums({ columns, rows }: Outline): OutlineSum[] {
  return bands(columns, 0).flatMap(({ whole, parts }) =>
    rows.map(({ row }): OutlineSum => ({
      rule: 'W3',
      kind: `column ${whole}`,
      whole: { row, column: whole },
      parts: parts.map((column) => ({ row, column })),
    })),
  );
}

/** Columns that are sums of others under the same heading. */
function bands(columns: readonly OutlineColumn[], depth: number): { whole: number; parts: number[] }[] {
  const groups = new Map<string, OutlineColumn[]>();
  for (const column of columns) {
    const word = column.path[depth] ?? '';
    groups.set(word, [...(groups.get(word) ?? []), column]);
  }
  const inner = [...groups.values()].flatMap((group) =>
    group.length > 1 && group.some(({ path }) => path.length > depth + 1) ? bands(group, depth + 1) : [],
  );
  const whole = columns.find(({ path }) => path.length <= depth + 1 && SUM.test(path[depth] ?? ''));
  if (!whole) return inner;
  const others = [...groups].filter(([word]) => word !== whole.path[depth] && !OF_WHICH.test(word));
  const parts = others.flatMap(([, group]) => representatives(group, depth + 1));
  return parts.length > 0 ? [...inner, { whole: whole.column, parts }] : inner;
}

/** The column that sums a group up, or all of the group. */
function representatives(group: readonly OutlineColumn[], depth: number): number[] {
  const sum = group.find(({ path }) => SUM.test(path[depth] ?? '') && path.length === depth + 1);
  return sum ? [sum.column] : group.filter(({ path }) => !OF_WHICH.test(path.at(-1)!)).map(({ column }) => column);
}

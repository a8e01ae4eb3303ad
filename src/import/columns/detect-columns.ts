import { type ColumnContent, columnContent, contradicts } from './column-content.ts';
import { columnName } from '../../workbook/model/address.ts';
import { type ExpenditureKind, expenditureKind } from './expenditure-words.ts';
import { type Field, type HeadingMeaning, meaningOfHeading } from './field-aliases.ts';
import type { BlockRows } from './find-blocks.ts';
import { normalizeText } from '../../base/normalize-text.ts';
import { normalizeHeading, withoutRemark } from './normalize-heading.ts';
import type { Grid, GridCell } from '../../workbook/model/grid.ts';
import { type MoneyUnit, moneyUnitIn } from '../../money/money-unit.ts';
import { resolveSource } from './resolve-source.ts';

/** A column before its meaning is settled: what its headings say, and what stands in it. */
export interface DetectedColumn {
  readonly index: number;
  readonly id: string;
  readonly path: readonly string[];
  readonly sense:
    HeadingMeaning | { readonly is: 'source' } | { readonly is: 'kind'; readonly kind: ExpenditureKind } | undefined;
  /** The field that its headings name, also where what stands in it contradicts them. */
  readonly named: Field | undefined;
  /** Sources that its headings may mean. */
  readonly sources: readonly string[];
  /** The innermost heading is a word for an amount or a sum. */
  readonly isSum: boolean;
  /** 其中：…: contained in a column at its left. */
  readonly isOfWhich: boolean;
  readonly moneyUnit: MoneyUnit | undefined;
  readonly content: ColumnContent;
}

/** Looks at every column of a page: its headings, and the rows below them. */
export function detectColumns(
  grid: Grid,
  paths: readonly (readonly string[])[],
  page: Pick<BlockRows, 'firstRow' | 'end' | 'repeats'>,
): DetectedColumn[] {
  const rows = dataRows(grid, page);
  const ids = new Set<string>();
  const uncalculated = rowsByColumn(grid.uncalculated ?? []);
  return paths.map((path, index) => {
    const folded = path.map(normalizeHeading);
    const last = folded.at(-1) ?? '';
    const sources = resolveSource(path);
    const id = idOf(path, index, ids);
    ids.add(id);
    const lastSense = meaningOfHeading(last)?.is;
    const content = columnContent(grid.values, index, rows, uncalculated.get(index) ?? NONE);
    const sense = senseOf(folded, sources.length > 0);
    return {
      index,
      id,
      path,
      sense:
        sense && (sense.is === 'source' || sense.is === 'kind' || !contradicts(sense, content)) ? sense : undefined,
      named: sense?.is === 'field' ? sense.field : undefined,
      sources,
      isSum: lastSense === 'sum' || lastSense === 'amount',
      isOfWhich: /^其中/.test(normalizeText(path.at(-1) ?? '')),
      moneyUnit: [...path].reverse().map(moneyUnitIn).find(Boolean),
      content,
    };
  });
}

/** The rows of a page without its headings, and without titles and notes, which stand alone in their rows. */
function dataRows(grid: Grid, { firstRow, end, repeats }: Pick<BlockRows, 'firstRow' | 'end' | 'repeats'>): number[] {
  const pending = new Set((grid.uncalculated ?? []).map(({ row }) => row));
  const rows: number[] = [];
  for (let row = firstRow; row < end; row++) {
    const filled = grid.values[row]!.filter((value) => value !== null && value !== '').length;
    if (!repeats.has(row) && (filled > 1 || pending.has(row))) rows.push(row);
  }
  return rows;
}

const NONE: ReadonlySet<number> = new Set();

function rowsByColumn(cells: readonly GridCell[]): ReadonlyMap<number, ReadonlySet<number>> {
  const rows = new Map<number, Set<number>>();
  for (const { row, column } of cells) {
    const known = rows.get(column);
    if (known) known.add(row);
    else rows.set(column, new Set([row]));
  }
  return rows;
}

function idOf(path: readonly string[], index: number, taken: ReadonlySet<string>): string {
  const text = path.join('/').replace(/\s+/g, ' ').slice(0, 60);
  if (text === '') return columnName(index);
  return taken.has(text) ? `${text} (${columnName(index)})` : text;
}

/** The longest run of headings that ends with the innermost and makes sense. */
function senseOf(folded: readonly string[], isSource: boolean): DetectedColumn['sense'] {
  for (let from = 0; from < folded.length; from++) {
    const heading = folded.slice(from).join('');
    const sense = meaningOfHeading(heading) ?? meaningOfHeading(withoutRemark(heading));
    if (!sense) continue;
    const isMoney = sense.is === 'amount' || sense.is === 'sum';
    return isMoney && isSource ? { is: 'source' } : sense;
  }
  if (isSource) return { is: 'source' };
  const kind = expenditureKind(folded.at(-1) ?? '');
  return kind && { is: 'kind', kind };
}

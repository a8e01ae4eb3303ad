import { columnName } from '../workbook/address.ts';
import type { ExpenditureKind } from './expenditure-words.ts';
import { expenditureKind } from './expenditure-words.ts';
import type { CodeField, HeadingSense } from './field-aliases.ts';
import { senseOfHeading } from './field-aliases.ts';
import { fold } from '../workbook/fold.ts';
import { foldHeading, withoutRemark } from './fold.ts';
import type { Grid } from './grid.ts';
import type { MoneyUnit } from '../money/money-unit.ts';
import { moneyUnitIn } from '../money/money-unit.ts';
import { readAmountCell } from './read-amount.ts';
import { readCode } from './read-code.ts';
import { resolveSource } from './resolve-source.ts';

/** A column before its meaning is settled: what its headings say, and what stands in it. */
export interface SensedColumn {
  readonly index: number;
  readonly id: string;
  readonly path: readonly string[];
  readonly sense:
    HeadingSense | { readonly is: 'source' } | { readonly is: 'kind'; readonly kind: ExpenditureKind } | undefined;
  /** Sources that its headings may mean. */
  readonly sources: readonly string[];
  /** The innermost heading is a word for an amount or a sum. */
  readonly isSum: boolean;
  /** 其中：…: contained in a column at its left. */
  readonly isOfWhich: boolean;
  readonly moneyUnit: MoneyUnit | undefined;
  readonly hasValues: boolean;
  readonly hasNumbers: boolean;
  /** The classification that its codes belong to, where all of them say the same by their first digit. */
  readonly codes: CodeField | undefined;
}

const CLASSIFICATIONS: Readonly<Record<string, CodeField>> = { 2: 'functional', 3: 'departmental', 5: 'governmental' };

/** Looks at every column: its headings, and the rows from `firstRow` on. */
export function senseColumns(grid: Grid, paths: readonly (readonly string[])[], firstRow: number): SensedColumn[] {
  const ids = new Set<string>();
  return paths.map((path, index) => {
    const folded = path.map(foldHeading);
    const last = folded.at(-1) ?? '';
    const sources = resolveSource(path);
    const id = idOf(path, index, ids);
    ids.add(id);
    const lastSense = senseOfHeading(last)?.is;
    return {
      index,
      id,
      path,
      sense: senseOf(folded, sources.length > 0),
      sources,
      isSum: lastSense === 'sum' || lastSense === 'amount',
      isOfWhich: /^其中/.test(fold(path.at(-1) ?? '')),
      moneyUnit: [...path].reverse().map(moneyUnitIn).find(Boolean),
      ...contentOf(grid, index, firstRow),
    };
  });
}

function idOf(path: readonly string[], index: number, taken: ReadonlySet<string>): string {
  const text = path.join('/').replace(/\s+/g, ' ').slice(0, 60);
  if (text === '') return columnName(index);
  return taken.has(text) ? `${text} (${columnName(index)})` : text;
}

/** The longest run of headings that ends with the innermost and makes sense. */
function senseOf(folded: readonly string[], isSource: boolean): SensedColumn['sense'] {
  for (let from = 0; from < folded.length; from++) {
    const heading = folded.slice(from).join('');
    const sense = senseOfHeading(heading) ?? senseOfHeading(withoutRemark(heading));
    if (!sense) continue;
    const isMoney = sense.is === 'amount' || sense.is === 'sum';
    return isMoney && isSource ? { is: 'source' } : sense;
  }
  if (isSource) return { is: 'source' };
  const kind = expenditureKind(folded.at(-1) ?? '');
  return kind && { is: 'kind', kind };
}

function contentOf(grid: Grid, column: number, firstRow: number) {
  let hasValues = false;
  let hasNumbers = false;
  const digits = new Set<string>();
  for (let row = firstRow; row < grid.values.length; row++) {
    const value = grid.values[row]![column] ?? null;
    if (value === null || value === '') continue;
    hasValues = true;
    hasNumbers ||= readAmountCell(value).is === 'number';
    const code = readCode(value)?.code ?? '';
    if (code.length >= 3) digits.add(code[0]!);
  }
  const [digit] = digits;
  return { hasValues, hasNumbers, codes: digits.size === 1 ? CLASSIFICATIONS[digit!] : undefined };
}

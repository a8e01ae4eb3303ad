import type { DeclaredColumn, DeclaredHeadings } from './declared-headings.ts';
import type { HeadingBlock, HeadingCell } from './heading-blocks.ts';

/** How a table's columns lie under headings that were found. */
export interface HeadingMatch {
  readonly declared: DeclaredHeadings;
  /** Sheet column by key. */
  readonly columns: ReadonlyMap<string, number>;
  readonly missing: readonly DeclaredColumn[];
  /** Part of the declared columns that is there. */
  readonly fit: number;
  /** Whether the rows can be read and most money is there. */
  readonly isEnough: boolean;
}

/** So much of the money must be there for the headings to be those of the table. */
const MIN_SHARE_OF_MONEY = 0.6;

/** With fewer columns whose headings are the same it is another table. */
const MIN_SHARE_OF_EQUAL_HEADINGS = 0.2;

type Path = readonly HeadingCell[];

/** Finds every declared column under the headings, whatever their order. */
export function matchHeadings(declared: DeclaredHeadings, { paths, byPath }: HeadingBlock): HeadingMatch {
  const columns = new Map<string, number>();
  const used = new Set<number>();
  const take = ({ key }: DeclaredColumn, column: number) => {
    columns.set(key, column);
    used.add(column);
  };
  for (const [path, group] of declared.byPath) {
    const found = byPath.get(path) ?? [];
    if (found.length >= group.length) group.forEach((column, index) => take(column, found[index]!));
  }
  // What is left may have another group title, but only where nothing else can be meant.
  if (columns.size >= declared.columns.length * MIN_SHARE_OF_EQUAL_HEADINGS && columns.size < declared.columns.length) {
    for (const agree of [isSameButSum, isPartOf]) {
      const wanted = [...declared.byPath.values()].map(([first]) => first!).filter(({ key }) => !columns.has(key));
      for (const column of wanted) {
        const agreeing = paths.flatMap((path, at) => (!used.has(at) && agree(column.path, path) ? [at] : []));
        const [found] = agreeing;
        if (agreeing.length !== 1) continue;
        if (wanted.filter((other) => agree(other.path, paths[found!]!)).length === 1) take(column, found!);
      }
    }
  }
  const missing = declared.columns.filter(({ key }) => !columns.has(key));
  const money = declared.columns.filter(({ kind }) => kind === 'money').length;
  const moneyMissing = missing.filter(({ kind }) => kind === 'money').length;
  return {
    declared,
    columns,
    missing,
    fit: columns.size / declared.columns.length,
    isEnough:
      money - moneyMissing >= money * MIN_SHARE_OF_MONEY &&
      declared.table.body.neededColumns.every((key) => columns.has(key)),
  };
}

/** 一般公共预算 alone is its 小计. */
const isSameButSum = (declared: readonly string[], found: Path): boolean =>
  declared.at(-1) === '小计' &&
  declared.length === found.length + 1 &&
  found.every(({ word }, index) => word === declared[index]);

/** A group title more or less: the same last word, and the shorter path is part of the longer. */
function isPartOf(declared: readonly string[], found: Path): boolean {
  if (declared.at(-1) !== found.at(-1)?.word) return false;
  const words = found.map(({ word }) => word);
  const [short, long] = declared.length < words.length ? [declared, words] : [words, declared];
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}

import { type Atom, sum } from '../published.ts';

/** A column by its heading path; one that holds money says whose. */
export interface Column {
  readonly path: string;
  readonly holds?: (atom: Atom) => boolean;
}

/** One printed row: the texts of its text columns, the money (0.01 万元, blank is 0) of its money columns. */
export interface ExpectedRow {
  readonly texts: readonly string[];
  readonly money: readonly bigint[];
}

/** One of the twelve tables as it must be printed. */
export interface ExpectedTable {
  readonly number: number;
  readonly title: readonly string[];
  /** In printed order, text and money columns together. */
  readonly columns: readonly { readonly path: string; readonly money: boolean }[];
  readonly rows: readonly ExpectedRow[];
  /** What stands below, in order. */
  readonly notes: readonly RegExp[];
}

/** Text columns by their heading paths. */
export const texts = (...paths: string[]): Column[] => paths.map((path) => ({ path }));

/** A row whose columns share out the same atoms. */
export function rowOf(columns: readonly Column[], labels: readonly string[], atoms: readonly Atom[]): ExpectedRow {
  const textCount = columns.filter(({ holds }) => !holds).length;
  return {
    texts: [...labels, ...Array<string>(textCount - labels.length).fill('')],
    money: columns.flatMap(({ holds }) => (holds ? [sum(atoms.filter(holds))] : [])),
  };
}

export const printedColumns = (columns: readonly Column[]) =>
  columns.map(({ path, holds }) => ({ path, money: holds !== undefined }));

/**
 * A table that nothing of the ledger belongs to says so; money that only prints as blank is still money.
 * The wording is given for table 9 only (layouts.md, 空表).
 */
export function emptyNote(year: number, atoms: readonly Atom[], what = '.+'): RegExp[] {
  return atoms.length === 0 ? [new RegExp(`^${year}年度本部门无${what}，故本表为空表$`)] : [];
}

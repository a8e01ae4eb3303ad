import { normalizeText } from '../../base/normalize-text.ts';
import { TABLES } from '../../tables/all.ts';
import { leafColumns } from '../../tables/model/columns.ts';
import type { Column, PanelBody, Table } from '../../tables/model/table.ts';
import { headingWord } from './heading-words.ts';

/** A declared column with the words of all headings above it, the outermost first. */
export interface DeclaredColumn {
  readonly key: string;
  readonly kind: 'text' | 'money';
  readonly panel: number;
  readonly path: readonly string[];
  /** The path as the table prints it: 基本支出/小计. */
  readonly label: string;
  /** Whether its figures are sums of other columns. */
  readonly isSum: boolean;
}

/** A heading of one column, or a group title above several. */
export interface DeclaredHeading {
  readonly text: string;
  readonly word: string;
  /** Keys of the columns below it. */
  readonly columns: readonly string[];
  /** A heading of one column reaches down to the last row of headings. */
  readonly isLowest: boolean;
}

/** A table with columns, as its headings are looked for. */
export interface DeclaredHeadings {
  readonly table: Table & { readonly body: PanelBody };
  readonly columns: readonly DeclaredColumn[];
  /** Columns by their path; those of the same path stand in the order in which they are declared. */
  readonly byPath: ReadonlyMap<string, readonly DeclaredColumn[]>;
  /** Headings and group titles by panel. */
  readonly headings: readonly (readonly DeclaredHeading[])[];
}

/** The headings of every table but the form. */
export const DECLARED_HEADINGS: readonly DeclaredHeadings[] = TABLES.flatMap((table) => {
  const { body } = table;
  if (body.kind !== 'panels') return [];
  const columns = body.panels.flatMap((panel, index) => columnsBelow(panel.columns, [], index));
  const headings = body.panels.map((panel) => headingsOf(panel.columns));
  return [{ table: { ...table, body }, columns, byPath: byPath(columns), headings }];
});

/** Every word that stands in a heading of one of the tables. */
export const HEADING_WORDS: ReadonlySet<string> = new Set(
  DECLARED_HEADINGS.flatMap(({ columns }) => columns.flatMap(({ path }) => path)),
);

function columnsBelow(columns: readonly Column[], above: readonly string[], panel: number): DeclaredColumn[] {
  return columns.flatMap((column) => {
    const labels = [...above, column.label];
    if (column.kind === 'band') return columnsBelow(column.columns, labels, panel);
    return [
      {
        key: column.key,
        kind: column.kind,
        panel,
        path: labels.map((label) => headingWord(normalizeText(label))),
        label: labels.join('/'),
        isSum: column.kind === 'money' && 'addends' in column.of,
      },
    ];
  });
}

function headingsOf(columns: readonly Column[]): DeclaredHeading[] {
  return columns.flatMap((column) => {
    const isLowest = column.kind !== 'band';
    const below = leafColumns([column]).map(({ key }) => key);
    const heading = { text: column.label, word: headingWord(normalizeText(column.label)), columns: below, isLowest };
    return isLowest ? [heading] : [heading, ...headingsOf(column.columns)];
  });
}

function byPath(columns: readonly DeclaredColumn[]): Map<string, DeclaredColumn[]> {
  const groups = new Map<string, DeclaredColumn[]>();
  for (const column of columns) {
    const name = column.path.join('/');
    groups.set(name, [...(groups.get(name) ?? []), column]);
  }
  return groups;
}

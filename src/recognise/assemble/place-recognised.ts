import type { Figure, Origin, PlacedTable, PlacedText } from '../../layout/placed-table.ts';
import { originOf, panelSelectors, placeRows } from '../../layout/place-rows.ts';
import { captionLines, noteLines, titleLines } from '../../layout/table-lines.ts';
import { leafColumns } from '../../tables/model/columns.ts';
import type { Disclosure } from '../../tables/model/disclosure.ts';
import type { MoneyColumn, Panel, Row } from '../../tables/model/table.ts';
import type { FoundFrame } from './frame.ts';
import type { HeadingMatch } from '../scan/match-headings.ts';

/** The rows that a declaration lists for one of its panels. */
export interface DeclaredRows {
  readonly panel: Panel;
  readonly rows: readonly Row[];
}

/** A table as its declaration lists it for a disclosure, every part placed where it was found. */
export function placeRecognised(
  { declared: { table, headings }, columns }: HeadingMatch,
  disclosure: Disclosure,
  sheet: string,
  rows: ReadonlyMap<string, number>,
  frame: FoundFrame,
): { readonly placed: PlacedTable; readonly declared: readonly DeclaredRows[] } {
  const declared = table.body.panels.map((panel) => ({ panel, rows: panel.rows(disclosure) }));
  const texts: PlacedText[] = [];
  const figures: Figure[] = [];
  for (const line of [...titleLines(table, disclosure), ...captionLines(table, disclosure)]) {
    const area = frame.lineArea(line);
    if (area) texts.push({ ...line, area });
  }
  declared.forEach((part, index) => {
    for (const heading of headings[index]!) {
      const area = frame.headingArea(heading);
      if (area) texts.push({ area, text: heading.text, style: 'header' });
    }
    const places = { rowOf: ({ key }: Row) => rows.get(key), columns, originOf: originFinder(part, columns, rows) };
    placeRows(part.panel, part.rows, panelSelectors(part.panel, table, disclosure), places, { texts, figures });
  });
  const notes = noteLines(table, disclosure, 'typed', false);
  const noteAreas = frame.noteAreas(notes);
  notes.forEach((note, index) => texts.push({ ...note, area: noteAreas[index]! }));
  const placed: PlacedTable = {
    table: { ...table, sheet },
    texts,
    figures,
    body: frame.body,
    head: frame.head,
    columns,
    rows,
    widths: [],
    heights: () => [],
  };
  return { placed, declared };
}

/** A sum of which a part does not stand there is the sum of that part's own parts. */
function originFinder(
  { panel, rows }: DeclaredRows,
  foundColumns: ReadonlyMap<string, number>,
  foundRows: ReadonlyMap<string, number>,
): (row: Row, column: MoneyColumn) => Origin {
  const columns = new Map(
    leafColumns(panel.columns).flatMap((column) => (column.kind === 'money' ? [[column.key, column]] : [])),
  );
  const hasAll =
    rows.every(({ key, select }) => select === undefined || foundRows.has(key)) &&
    [...columns.keys()].every((key) => foundColumns.has(key));
  if (hasAll) return (row, column) => originOf(row, column, 'typed');

  const byKey = new Map(rows.map((row) => [row.key, row]));
  return function partsThere(row, column): Origin {
    const from = originOf(row, column, 'typed');
    if (from.kind !== 'rows' && from.kind !== 'columns') return from;
    const addends = from.sum.addends.flatMap((key): readonly string[] => {
      if ((from.kind === 'rows' ? foundRows : foundColumns).has(key)) return [key];
      const [otherRow, otherColumn] = from.kind === 'rows' ? [byKey.get(key), column] : [row, columns.get(key)];
      const parts = otherRow && otherColumn && partsThere(otherRow, otherColumn);
      if (parts?.kind === from.kind) return parts.sum.addends;
      // A row that is not there has no money; of a column that is not there nothing is known.
      return from.kind === 'rows' ? [] : [key];
    });
    return { kind: from.kind, sum: { ...from.sum, addends } };
  };
}

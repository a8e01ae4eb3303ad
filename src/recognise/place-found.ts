import type { Figure, Origin, PlacedTable, PlacedText } from '../compose/placed-table.ts';
import { placeTable } from '../compose/place-table.ts';
import type { Disclosure } from '../tables/disclosure.ts';
import type { Area } from '../workbook/address.ts';
import type { DeclaredColumn } from './declared-headings.ts';
import type { HeadingMatch } from './match-headings.ts';

/** Where the parts of a table stand that are neither rows nor columns. */
export interface FoundFrame {
  /** The area of a text outside of the body: title, caption, heading, note; undefined where it does not stand. */
  readonly areaOf: (text: PlacedText, declared: PlacedTable) => Area | undefined;
  readonly body: PlacedTable['body'];
  readonly head: PlacedTable['head'];
}

/** A table as its declaration lists it for a disclosure, every part moved to where it was found. */
export function placeFound(
  { declared: { table, columns: declaredColumns }, columns }: HeadingMatch,
  disclosure: Disclosure,
  sheet: string,
  rows: ReadonlyMap<string, number>,
  frame: FoundFrame,
): { readonly placed: PlacedTable; readonly declared: PlacedTable } {
  const declared = placeTable(table, disclosure, 'typed');
  const origin = originFinder(declared, columns, rows);
  const figures: Figure[] = [];
  for (const figure of declared.figures) {
    const row = rows.get(figure.row);
    const column = columns.get(figure.column);
    if (row === undefined || column === undefined) continue;
    const { select } = figure;
    figures.push({
      row: figure.row,
      column: figure.column,
      area: { row, column, rows: 1, columns: 1 },
      select,
      from: origin(figure),
    });
  }
  const textArea = bodyText(declaredColumns, declared, columns, rows);
  const isInBody = ({ area }: PlacedText) => area.row >= declared.body.first && area.row <= declared.body.last;
  const texts: PlacedText[] = [];
  for (const text of declared.texts) {
    const area = isInBody(text) ? textArea(text) : frame.areaOf(text, declared);
    if (area) texts.push(moved(text, area));
  }
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

function moved({ text, look, unless }: PlacedText, area: Area): PlacedText {
  return unless ? { area, text, look, unless } : { area, text, look };
}

/** A sum of which a part does not stand there is the sum of that part's own parts. */
function originFinder(
  declared: PlacedTable,
  columns: ReadonlyMap<string, number>,
  rows: ReadonlyMap<string, number>,
): (figure: Figure) => Origin {
  if (declared.figures.every(({ row, column }) => rows.has(row) && columns.has(column))) return ({ from }) => from;
  const origins = new Map(declared.figures.map((figure) => [`${figure.row} ${figure.column}`, figure.from]));
  const partsOf = (kind: 'rows' | 'columns', keys: readonly string[], figure: Figure): readonly string[] =>
    keys.flatMap((key) => {
      if ((kind === 'rows' ? rows : columns).has(key)) return [key];
      const from = origins.get(kind === 'rows' ? `${key} ${figure.column}` : `${figure.row} ${key}`);
      if (from?.kind === kind) return partsOf(kind, from.keys, figure);
      // A row that is not there has no money; of a column that is not there nothing is known.
      return kind === 'rows' ? [] : [key];
    });
  return (figure) => {
    const { from } = figure;
    return from.kind === 'rows' || from.kind === 'columns'
      ? { kind: from.kind, keys: partsOf(from.kind, from.keys, figure) }
      : from;
  };
}

/** Finds the area of a text of the body by its row and column. */
function bodyText(
  declaredColumns: readonly DeclaredColumn[],
  declared: PlacedTable,
  columns: ReadonlyMap<string, number>,
  rows: ReadonlyMap<string, number>,
): (text: PlacedText) => Area | undefined {
  const places = declaredColumns.map(({ key, panel }) => ({ key, panel, column: columns.get(key) }));
  /** Sheet row by declared row, for every panel. */
  const rowsOf = places.slice(0, places.at(-1)!.panel + 1).map(() => new Map<number, number>());
  const put = (panel: number, line: number, key: string) => {
    const row = rows.get(key);
    if (row !== undefined) rowsOf[panel]!.set(line, row);
  };
  if (rowsOf.length === 1) for (const [key, line] of declared.rows) put(0, line, key);
  else {
    const panelOf = new Map(places.map(({ key, panel }) => [key, panel]));
    for (const { row, column, area } of declared.figures) put(panelOf.get(column)!, area.row, row);
  }

  return ({ area }) => {
    const { panel, column: first } = places[area.column]!;
    const row = rowsOf[panel]!.get(area.row);
    if (row === undefined) return undefined;
    if (area.columns === 1) return first === undefined ? undefined : { row, column: first, rows: 1, columns: 1 };
    const across = places.slice(area.column, area.column + area.columns).flatMap((place) => place.column ?? []);
    const column = Math.min(...across);
    return across.length === 0 ? undefined : { row, column, rows: 1, columns: Math.max(...across) - column + 1 };
  };
}

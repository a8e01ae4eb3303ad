import type { Figure, PlacedTable, PlacedText } from '../compose/placed-table.ts';
import { placeTable } from '../compose/place-table.ts';
import type { Disclosure } from '../tables/disclosure.ts';
import type { Table } from '../tables/table.ts';
import type { Area } from '../workbook/address.ts';
import type { Caption } from './caption.ts';
import type { FoundForm } from './read-form.ts';
import type { Region } from './regions.ts';

/** The form of table 11, every part moved to where it was found. */
export function placeFoundForm(
  table: Table,
  disclosure: Disclosure,
  { title, view, first }: Region,
  caption: Caption,
  form: FoundForm,
): { readonly placed: PlacedTable; readonly declared: PlacedTable } {
  const declared = placeTable(table, disclosure, 'typed');
  const isInForm = (area: Area) => area.row >= declared.body.first;
  const starts = [...new Set([...declared.texts, ...declared.figures].map(({ area }) => area.row))]
    .filter((row) => row >= declared.body.first)
    .sort((a, b) => a - b);
  const lineOf = new Map(starts.map((row, line) => [row, line]));

  const areaIn = (area: Area): Area | undefined => {
    const line = lineOf.get(area.row)!;
    const row = form.rows[line];
    const column = form.columns[area.column];
    if (row === undefined || column === undefined) return undefined;
    const behind = starts.findIndex((start) => start >= area.row + area.rows);
    const end = behind < 0 ? form.end : (form.rows[behind] ?? row + area.rows);
    const last = form.columns[area.column + area.columns - 1] ?? column;
    return { row, column, rows: Math.max(1, end - row), columns: Math.max(1, last - column + 1) };
  };
  const right = Math.max(...form.columns);
  const outside = ({ look, area }: PlacedText): Area | undefined => {
    const cell = look === 'title' ? title : caption.subtitle;
    return cell && { ...area, row: cell.row, column: cell.column, columns: Math.max(1, right - cell.column + 1) };
  };

  const rows = new Map<string, number>();
  const figures = declared.figures.flatMap((figure): Figure[] => {
    const area = areaIn(figure.area);
    if (!area) return [];
    rows.set(figure.row, area.row);
    const beside = form.amounts.get(figure.row);
    return [{ ...figure, area: beside === undefined ? area : { ...area, column: beside, columns: 1 } }];
  });
  const texts = declared.texts.flatMap((text): PlacedText[] => {
    const area = isInForm(text.area) ? areaIn(text.area) : outside(text);
    return area ? [{ ...text, area }] : [];
  });
  const top = Math.min(...form.rows.flatMap((row) => row ?? []));
  const placed: PlacedTable = {
    table: { ...table, sheet: view.name },
    texts,
    figures,
    body: { first: top, last: form.end - 1 },
    head: { first: title?.row ?? first, last: top - 1 },
    columns: new Map([['amount', form.columns[3]!]]),
    rows,
    widths: [],
    heights: () => [],
  };
  return { placed, declared };
}

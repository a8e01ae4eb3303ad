import { largest, smallest } from '../../base/lists.ts';
import type { Figure, PlacedTable, PlacedText } from '../../layout/placed-table.ts';
import { placeForm } from '../../layout/place-form.ts';
import type { PlacedBody } from '../../layout/place-panels.ts';
import { MIN_ROW_HEIGHT } from '../../layout/sizes.ts';
import { titleLines } from '../../layout/table-lines.ts';
import type { Disclosure } from '../../tables/model/disclosure.ts';
import type { Area } from '../../workbook/model/address.ts';
import type { Caption } from '../scan/caption.ts';
import type { FormTable } from '../../tables/all.ts';
import type { FoundForm } from '../rows/read-form.ts';
import type { Region } from '../scan/regions.ts';

/** The form of table 11, every part moved to where it was found. */
export function placeRecognisedForm(
  table: FormTable,
  disclosure: Disclosure,
  { title, view, first }: Region,
  caption: Caption,
  form: FoundForm,
): { readonly placed: PlacedTable; readonly declared: PlacedBody } {
  // where its rows stand is known: each is declared as one, and not measured
  const declared = placeForm(table.body, table, disclosure, 0, () => MIN_ROW_HEIGHT);

  const areaIn = (area: Area): Area | undefined => {
    const row = form.rows[area.row];
    const column = form.columns[area.column];
    if (row === undefined || column === undefined) return undefined;
    const behind = area.row + area.rows;
    const end = behind < declared.lines ? (form.rows[behind] ?? row + area.rows) : form.end;
    const last = form.columns[area.column + area.columns - 1] ?? column;
    return { row, column, rows: Math.max(1, end - row), columns: Math.max(1, last - column + 1) };
  };
  const right = largest(form.columns);
  const titles = titleLines(table, disclosure).flatMap((line): PlacedText[] => {
    const cell = line.style === 'title' ? title : caption.subtitle;
    if (!cell) return [];
    const { row, column } = cell;
    return [{ ...line, area: { row, column, rows: 1, columns: Math.max(1, right - column + 1) } }];
  });

  const rows = new Map<string, number>();
  const figures = declared.figures.flatMap((figure): Figure[] => {
    const area = areaIn(figure.area);
    if (!area) return [];
    rows.set(figure.row, area.row);
    const beside = form.amounts.get(figure.row);
    return [{ ...figure, area: beside === undefined ? area : { ...area, column: beside, columns: 1 } }];
  });
  const texts = declared.texts.flatMap((text): PlacedText[] => {
    const area = areaIn(text.area);
    return area ? [{ ...text, area }] : [];
  });
  const top = smallest(form.rows.flatMap((row) => row ?? []));
  const placed: PlacedTable = {
    table: { ...table, sheet: view.name },
    texts: [...titles, ...texts],
    figures,
    body: { first: top, last: form.end - 1 },
    head: { first: title?.row ?? first, last: top - 1 },
    columns: new Map([['amount', form.columns[table.body.amountColumn]!]]),
    rows,
    widths: [],
    heights: () => [],
  };
  return { placed, declared };
}

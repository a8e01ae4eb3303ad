import { sum } from '../base/lists.ts';
import { and } from '../facts/selector.ts';
import type { Disclosure } from '../tables/model/disclosure.ts';
import type { FormBody, FormCell, Table } from '../tables/model/table.ts';
import type { Area } from '../workbook/model/address.ts';
import type { PlacedBody } from './place-panels.ts';
import { MAX_ROW_HEIGHT, neededHeight } from './sizes.ts';
import type { StyleName } from './styles.ts';

const STYLES: Readonly<Record<FormCell['style'], StyleName>> = {
  label: 'textCenter',
  text: 'textLeft',
  amount: 'amount',
};

/** Places a form. A row that is higher than Excel allows takes several sheet rows. */
export function placeForm(
  body: FormBody,
  table: Table,
  disclosure: Disclosure,
  first: number,
  heightOf = heightOfTexts,
): PlacedBody {
  const formRows = body.rows(disclosure);
  const needed = formRows.map((cells) => heightOf(cells, body.widths));
  const sheetRows = needed.map((height) => Math.ceil(height / MAX_ROW_HEIGHT));
  const starts = sheetRows.map((_, index) => first + sum(sheetRows.slice(0, index)));

  const repeated = starts[formRows.indexOf(body.headings)]!;
  const placed: PlacedBody = {
    texts: [],
    figures: [],
    columns: new Map([['amount', body.amountColumn]]),
    rows: new Map(),
    widths: [...body.widths],
    headRows: 0,
    lines: sum(sheetRows),
    heights: () => needed.flatMap((height, index) => Array<number>(sheetRows[index]!).fill(height / sheetRows[index]!)),
    pages: { repeated, crossed: () => crossedAbove(placed, first, repeated) },
  };
  formRows.forEach((cells, index) => {
    for (const cell of cells) {
      const rows = sum(sheetRows.slice(index, index + (cell.rows ?? 1)));
      const area: Area = { row: starts[index]!, column: cell.column, rows, columns: cell.columns ?? 1 };
      if (cell.money) {
        const { key, select, link } = cell.money;
        placed.rows.set(key, area.row);
        placed.figures.push({
          row: key,
          column: 'amount',
          area,
          select: and(table.select, disclosure.scope, select),
          from: { kind: 'link', link },
        });
      } else {
        placed.texts.push({ area, text: cell.text ?? '', style: STYLES[cell.style] });
      }
    }
  });
  return placed;
}

/** How many merged cells a page would cut that began with a row; headings stay with the row below them. */
function crossedAbove({ texts, figures, lines }: PlacedBody, first: number, headings: number): number[] {
  const crossed = Array<number>(lines).fill(0);
  for (const { area } of [...texts, ...figures]) {
    for (let row = area.row + 1; row < area.row + area.rows; row++) crossed[row - first]!++;
  }
  if (headings + 1 - first < lines) crossed[headings + 1 - first] = Infinity;
  return crossed;
}

function heightOfTexts(cells: readonly FormCell[], widths: readonly number[]): number {
  return neededHeight(cells.map((cell) => textAndWidth(cell, widths)));
}

/** A cell over several rows has room enough: only its width counts where it takes one row. */
function textAndWidth(cell: FormCell, widths: readonly number[]) {
  const width = sum(widths.slice(cell.column, cell.column + (cell.columns ?? 1)));
  return { text: (cell.rows ?? 1) > 1 ? '' : (cell.text ?? ''), width };
}

import { fitColumns } from '../content/fit-columns.ts';
import type { PrintedCell, PrintedTable } from '../content/printed-table.ts';
import { LOOKS } from './html-styles.ts';
import { element, type Markup, text } from './markup.ts';

/** Width between the margins of an upright page of a new document (A4, 31.8 mm at the sides), in twips. */
const WIDTH = 8306;

const ALIGNED = { header: 'center', center: 'center', left: 'left', amount: 'right' } as const;

/** A table with its heading rows marked as such, merged cells, and column widths in parts of the whole. */
export function htmlTable(table: PrintedTable): Markup {
  const { widths, size } = fitColumns(table, WIDTH);
  const rows = table.rows.map((cells) => element('tr', {}, ...cells.map((cell) => tableCell(cell, size))));
  const head = rows.slice(0, table.headRows);
  const columns = widths.map((width) => element('col', { style: `width:${((width * 100) / WIDTH).toFixed(2)}%` }));
  return element(
    'table',
    { style: LOOKS.table, border: 1, cellspacing: 0 },
    element('colgroup', {}, ...columns),
    ...(head.length > 0 ? [element('thead', {}, ...head)] : []),
    element('tbody', {}, ...rows.slice(table.headRows)),
  );
}

function tableCell({ text: words, look, rows, columns }: PrintedCell, size: number): Markup {
  const weight = look === 'header' ? ';font-weight:bold' : '';
  const style = `${LOOKS.tableText};font-size:${size}pt;text-align:${ALIGNED[look]}${weight}`;
  const spans = { rowspan: rows > 1 ? rows : undefined, colspan: columns > 1 ? columns : undefined };
  return element('td', { style: LOOKS.cell, ...spans }, element('p', { style }, text(words)));
}

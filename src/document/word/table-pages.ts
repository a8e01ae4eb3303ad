import {
  AlignmentType,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { sum } from '../../base/lists.ts';
import { tableAnchor } from '../content/content.ts';
import { cleanText } from '../content/clean-text.ts';
import { STYLES } from './document-styles.ts';
import { fitColumns, type FittedColumns } from '../content/fit-columns.ts';
import { tableWidth } from './page-sizes.ts';
import type { PrintedCell, PrintedTable } from '../content/printed-table.ts';
import { runs } from './runs.ts';
import { anchored } from './text-pages.ts';

/** A table of more columns lies on a landscape page, unless it is long and always the same. */
const MOST_UPRIGHT_COLUMNS = 5;

export const isLandscape = ({ widths, isOnePage }: PrintedTable): boolean =>
  !isOnePage && widths.length > MOST_UPRIGHT_COLUMNS;

/** A table of the annex with its title, the line below it, and its notes. */
export function tablePages(table: PrintedTable): (Paragraph | Table)[] {
  const width = tableWidth(isLandscape(table));
  const columns = fitColumns(table, width);
  return [
    new Paragraph({ style: STYLES.tableTitle, children: [anchored(tableAnchor(table.id), table.title.join('\n'))] }),
    ...captionOf(table, width),
    new Table({
      width: { size: width, type: WidthType.DXA },
      columnWidths: [...columns.widths],
      layout: TableLayoutType.FIXED,
      margins: { left: 40, right: 40 },
      rows: table.rows.map((cells, row) => tableRow(table, cells, row, columns)),
    }),
    ...table.notes.map((note) => new Paragraph({ style: STYLES.tableNote, children: runs(note) })),
  ];
}

function captionOf({ caption }: PrintedTable, width: number): Paragraph[] {
  if (caption.length === 0) return [];
  return [
    new Paragraph({
      style: STYLES.tableCaption,
      tabStops: [{ type: TabStopType.RIGHT, position: width }],
      children: [new TextRun(cleanText(caption.join('\t')))],
    }),
  ];
}

/** A text of so many signs may go over to the next page. */
const MANY_LINES = 150;

function tableRow({ headRows }: PrintedTable, cells: readonly PrintedCell[], row: number, columns: FittedColumns) {
  return new TableRow({
    tableHeader: row < headRows,
    cantSplit: cells.every(({ text }) => text.length < MANY_LINES),
    children: cells.map((cell) => tableCell(cell, columns)),
  });
}

/** Height of a line in a table, in parts of the size of its signs. */
const LINE = 1.3;
const TWIPS_PER_POINT = 20;

const ALIGNED = {
  header: AlignmentType.CENTER,
  center: AlignmentType.CENTER,
  left: AlignmentType.LEFT,
  amount: AlignmentType.RIGHT,
};

function tableCell({ column, columns, rows, text, look }: PrintedCell, { widths, size }: FittedColumns): TableCell {
  const width = sum(widths.slice(column, column + columns));
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    ...(columns > 1 && { columnSpan: columns }),
    ...(rows > 1 && { rowSpan: rows }),
    children: cleanText(text)
      .split(/\r\n|\r|\n/)
      .map(
        (line) =>
          new Paragraph({
            style: STYLES.tableText,
            alignment: ALIGNED[look],
            // as high in every font: where a page ends must not depend on which of them is there
            spacing: { line: Math.round(size * TWIPS_PER_POINT * LINE), lineRule: LineRuleType.EXACT },
            children: [new TextRun({ text: line, size: `${size}pt`, bold: look === 'header' })],
          }),
      ),
  });
}

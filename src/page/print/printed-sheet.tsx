import type { CSSProperties } from 'react';
import type { Area } from '../../workbook/model/address.ts';
import type { SheetView } from '../../workbook/model/sheet-view.ts';
import { cellStyle } from '../sheet/cell-style.ts';
import { alignmentOf, formatCell } from '../sheet/format-cell.ts';
import { geometryOf, type Geometry } from '../sheet/geometry.ts';
import { type MergedCells, mergedCells } from '../sheet/merged-cells.ts';

/** Pixels between the margins of a page, A4 with 15 mm around; and below them as much as fonts may differ. */
const PAGE = { long: ((297 - 30) / 25.4) * 96, short: ((210 - 30) / 25.4) * 96 };
const LEEWAY = 0.94;

interface PrintedSheetProps {
  readonly view: SheetView;
  readonly id?: string;
}

/** A sheet on pages of its own, as its file says that it is printed: upright or across, its headings on every page. */
export function PrintedSheet({ view, id }: PrintedSheetProps) {
  const geometry = geometryOf(view);
  const merged = mergedCells(view);
  const scale = scaleOf(view, geometry);
  const { landscape, titleRows } = view.page;
  const rows = Array.from({ length: view.rows }, (_, row) => row).filter((row) => view.rowHeights[row]! > 0);
  const first = titleRows?.first ?? 0;
  const afterTitles = titleRows ? titleRows.last + 1 : 0;
  const parts = { geometry, merged, view, scale };
  const before = rows.filter((row) => row < first);
  return (
    <section id={id} className={`print-sheet ${landscape ? 'print-across' : 'print-upright'}`}>
      {before.length > 0 && <PrintedRows {...parts} role="presentation" heads={[]} rows={before} />}
      <PrintedRows
        {...parts}
        heads={rows.filter((row) => row >= first && row < afterTitles)}
        rows={rows.filter((row) => row >= Math.max(first, afterTitles))}
      />
    </section>
  );
}

/** How many times smaller the sheet must be to fit its page: in width, and in height where it is to be one page. */
function scaleOf({ page }: SheetView, { tops, lefts }: Geometry): number {
  const [width, height] = page.landscape ? [PAGE.long, PAGE.short] : [PAGE.short, PAGE.long];
  const inWidth = width / Math.max(1, lefts[lefts.length - 1]!);
  const inHeight = (height * LEEWAY) / Math.max(1, tops[tops.length - 1]!);
  return Math.min(1, inWidth, page.onePage ? inHeight : 1);
}

interface PrintedRowsProps {
  readonly view: SheetView;
  readonly geometry: Geometry;
  readonly merged: MergedCells;
  readonly scale: number;
  /** Rows that are repeated on every page. */
  readonly heads: readonly number[];
  readonly rows: readonly number[];
  /** What only looks like a table is none for readers. */
  readonly role?: 'presentation';
}

function PrintedRows({ view, geometry, merged, scale, heads, rows, role }: PrintedRowsProps) {
  const columns = view.columnWidths.flatMap((width, column) => (width > 0 ? [column] : []));
  const { lefts, tops } = geometry;
  const widthOf = (column: number) => (lefts[column + 1]! - lefts[column]!) * scale;
  const line = (row: number, isHead: boolean) => (
    <tr key={row} style={{ height: (tops[row + 1]! - tops[row]!) * scale }}>
      {columns.flatMap((column) => {
        const area = merged.areaAt(row, column);
        if (area.row !== row || area.column !== column) return [];
        const Cell = isHead ? 'th' : 'td';
        return [
          <Cell
            key={column}
            {...spanOf(area, view)}
            {...(isHead && { scope: 'col' })}
            style={printedStyle(view, area, scale)}
          >
            {textOf(view, area)}
          </Cell>,
        ];
      })}
    </tr>
  );
  return (
    <table
      className="print-table"
      role={role}
      style={{ width: columns.reduce((sum, column) => sum + widthOf(column), 0) }}
    >
      <colgroup>
        {columns.map((column) => (
          <col key={column} style={{ width: widthOf(column) }} />
        ))}
      </colgroup>
      {heads.length > 0 && <thead>{heads.map((row) => line(row, true))}</thead>}
      <tbody>{rows.map((row) => line(row, false))}</tbody>
    </table>
  );
}

function spanOf({ row, column, rows, columns }: Area, { columnWidths, rowHeights }: SheetView) {
  const shown = (sizes: readonly number[], from: number, count: number) =>
    sizes.slice(from, from + count).filter((size) => size > 0).length;
  return { colSpan: shown(columnWidths, column, columns) || 1, rowSpan: shown(rowHeights, row, rows) || 1 };
}

function textOf(view: SheetView, { row, column }: Area): string {
  const cell = view.cellAt(row, column);
  return cell ? formatCell(cell) : '';
}

function printedStyle(view: SheetView, area: Area, scale: number): CSSProperties {
  const cell = view.cellAt(area.row, area.column);
  if (!cell) return {};
  const { look } = cell;
  return {
    ...cellStyle(look),
    ...linesOfMerged(view, area),
    fontSize: `${look.font.size * scale}pt`,
    textAlign: alignmentOf(cell),
    verticalAlign: look.vertical === 'center' ? 'middle' : look.vertical,
    // an amount is never broken over two lines, and a text never cut off
    whiteSpace: typeof cell.value === 'number' ? 'nowrap' : look.wrap ? 'pre-wrap' : 'pre',
  };
}

/** The lines on the far sides of merged cells are those of its last cells. */
function linesOfMerged(view: SheetView, { row, column, rows, columns }: Area): CSSProperties {
  if (rows * columns === 1) return {};
  const last = view.cellAt(row + rows - 1, column + columns - 1);
  const { borderRight, borderBottom } = last ? cellStyle(last.look) : {};
  return { ...(borderRight && { borderRight }), ...(borderBottom && { borderBottom }) };
}

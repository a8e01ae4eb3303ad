import { areaName, areasMeet, parseArea, type Area } from '../../workbook/model/address.ts';
import type { CellPlan, SheetPlan } from '../../workbook/model/plan.ts';
import type { Style } from '../../workbook/model/style.ts';
import {
  attributesOf,
  joinPieces,
  pieceOf,
  splitPieces,
  withAttributes,
  withPiece,
  type Pieces,
} from '../package/pieces.ts';
import { cellWriter } from './cell-xml.ts';
import { WORKSHEET_ORDER } from './schema-order.ts';
import { rowsOf, rowsXml, withCells, type RowsByPlace } from './sheet-rows.ts';
import type { StringTable } from './string-table.ts';
import type { StyleSheet } from './style-sheet.ts';

/** To what the cells of a sheet refer by number. */
export interface Tables {
  readonly styles: StyleSheet;
  readonly strings: StringTable;
}

/** The worksheet with the cells, merges and heights of rows of a plan. */
export function withCellsOf(plan: SheetPlan, sheet: Pieces, { styles, strings }: Tables): Pieces {
  const p = sheet.prefix;
  const write = cellWriter(p, strings);
  const merges = mergesAfter(plan, sheet);
  const planned = withMergedLooks(plan);
  const isCovered = coveredBy(merges);
  const data = splitPieces(pieceOf(sheet, 'sheetData') ?? `<${p}sheetData/>`);
  const rows: RowsByPlace = plan.mode === 'replace' ? new Map() : rowsOf(joinPieces(data));

  const cellAfter = (row: number, column: number, before: string | undefined): string => {
    const { content, style, kept } = planned[row]![column]!;
    if (kept) throw new RangeError('only an open workbook keeps what was typed');
    const old = Number((before && attributesOf(before).s) ?? 0);
    const own = content && !('text' in content) ? styles.withoutText(old) : old;
    // the value of a covered cell is seen by nobody and added up all the same
    return write(row, column, isCovered(row, column) ? undefined : content, style ? styles.indexOf(style) : own);
  };

  planned.forEach((line, row) => {
    const columns = line.flatMap((cell, column) => (cell ? [column] : []));
    const height = plan.rowHeights[row];
    if (columns.length === 0 && height === undefined) return;
    const before = rows.get(row);
    const cells = before
      ? withCells(before, row, columns, (column, cell) => cellAfter(row, column, cell))
      : `<${p}row r="${row + 1}">${columns.map((column) => cellAfter(row, column, undefined)).join('')}</${p}row>`;
    rows.set(row, height === undefined ? cells : withAttributes(cells, { ht: height, customHeight: 1 }));
  });
  const pieces = [{ name: 'rows', xml: rowsXml(rows) }];
  const filled = withPiece(sheet, 'sheetData', joinPieces({ ...data, pieces }), WORKSHEET_ORDER);
  return withExtent(withMerges(filled, merges), plan);
}

/** Merges as they are after the plan: in a patch, those that meet none of its own stay. */
function mergesAfter({ mode, merges }: SheetPlan, sheet: Pieces): Area[] {
  const planned = merges.filter((area) => area.rows * area.columns > 1);
  const listed = mode === 'replace' ? undefined : pieceOf(sheet, 'mergeCells');
  const standing = listed ? splitPieces(listed).pieces.filter(({ name }) => name === 'mergeCell') : [];
  const kept = standing
    .map(({ xml }) => parseArea(attributesOf(xml).ref ?? ''))
    .filter((area) => !planned.some((one) => areasMeet(area, one)));
  return [...kept, ...planned];
}

function withMerges(sheet: Pieces, merges: readonly Area[]): Pieces {
  const p = sheet.prefix;
  const cells = merges.map((area) => `<${p}mergeCell ref="${areaName(area)}"/>`).join('');
  const xml = cells && `<${p}mergeCells count="${merges.length}">${cells}</${p}mergeCells>`;
  return withPiece(sheet, 'mergeCells', xml, WORKSHEET_ORDER);
}

/** The cells of a plan, and under its merges those that it leaves out: they look like the first, or borders have gaps. */
function withMergedLooks({ cells, merges, rowHeights }: SheetPlan): (CellPlan | undefined)[][] {
  const all = Array.from({ length: Math.max(cells.length, rowHeights.length) }, (_, row) => [...(cells[row] ?? [])]);
  for (const { row: top, column: left, rows, columns } of merges) {
    const style: Style | undefined = cells[top]?.[left]?.style;
    for (let row = top; style && row < top + rows; row++) {
      const line = (all[row] ??= []);
      for (let column = left; column < left + columns; column++) line[column] ??= { style };
    }
  }
  return Array.from(all, (line = []) => Array.from(line));
}

function coveredBy(merges: readonly Area[]): (row: number, column: number) => boolean {
  const covered = new Set<string>();
  for (const { row: top, column: left, rows, columns } of merges) {
    // whole columns may be merged: what lies below any plan does not matter
    for (let row = top; row < top + Math.min(rows, MOST_COVERED); row++) {
      for (let column = left; column < left + Math.min(columns, MOST_COVERED); column++) {
        if (row !== top || column !== left) covered.add(`${row} ${column}`);
      }
    }
  }
  return (row, column) => covered.has(`${row} ${column}`);
}

const MOST_COVERED = 2_000;

/** The extent of a sheet, where it tells one. */
function withExtent(sheet: Pieces, { cells, mode }: SheetPlan): Pieces {
  const before = pieceOf(sheet, 'dimension');
  if (before === undefined) return sheet;
  const columns = cells.reduce((most, line) => Math.max(most, line.length), 1);
  const planned = { row: 0, column: 0, rows: Math.max(1, cells.length), columns };
  const standing = parseArea(attributesOf(before).ref ?? 'A1');
  const area =
    mode === 'replace'
      ? planned
      : {
          ...planned,
          rows: Math.max(planned.rows, standing.row + standing.rows),
          columns: Math.max(planned.columns, standing.column + standing.columns),
        };
  return withPiece(sheet, 'dimension', withAttributes(before, { ref: areaName(area) }), WORKSHEET_ORDER);
}

import type { Area } from '../../src/workbook/model/address.ts';

/** Everything about one area or two that needs no sheet. */

export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** The common part of two areas; null: they do not touch. */
export function intersect(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest area that holds both. */
export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** Whether a cell lies in an area. */
export function holds({ row: top, column: left, rows, columns }: Area, row: number, column: number): boolean {
  return row >= top && row < top + rows && column >= left && column < left + columns;
}

/** What is left of an area without another one: up to four areas. */
export function without(area: Area, hole: Area): Area[] {
  const cut = intersect(area, hole);
  if (!cut) return [area];
  const end = area.row + area.rows;
  const right = area.column + area.columns;
  return [
    { ...area, rows: cut.row - area.row },
    { ...area, row: cut.row + cut.rows, rows: end - cut.row - cut.rows },
    { ...cut, column: area.column, columns: cut.column - area.column },
    { ...cut, column: cut.column + cut.columns, columns: right - cut.column - cut.columns },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}

/** Calls back for every cell: its row and column in the sheet. */
export function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) visit(row, column);
  }
}

/** A matrix of the area's shape, made cell by cell; row and column count in the sheet. */
export function mapCells<T>(area: Area, make: (row: number, column: number) => T): T[][] {
  const lines: T[][] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line: T[] = [];
    for (let column = area.column; column < area.column + area.columns; column++) line.push(make(row, column));
    lines.push(line);
  }
  return lines;
}

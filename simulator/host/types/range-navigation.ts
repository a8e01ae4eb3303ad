import type { Area } from '../../../src/workbook/model/address.ts';
import { wholeLines } from '../../grid/a1.ts';
import { bounding, intersect } from '../../grid/areas.ts';
import { asInteger, asRange, isAbsent, wrong } from '../ranges/arguments.ts';
import { HostError } from '../../grid/host-error.ts';
import { areaOf, rangeByAddress, rangeObject } from '../ranges/ranges.ts';
import { isA, type HostObject, type RangeTarget } from '../model/targets.ts';
import type { Method } from '../model/type-table.ts';
import type { Workspace } from '../model/workspace.ts';

/** From one range to another. */
export const rangeNavigation: Readonly<Record<string, Method<RangeTarget>>> = {
  GetCell: place((area, row, column) => ({ row: area.row + row, column: area.column + column, rows: 1, columns: 1 })),
  GetRow: place((area, row) => ({ ...area, row: area.row + row, rows: 1 })),
  GetColumn: place((area, column) => ({ ...area, column: area.column + column, columns: 1 })),
  GetLastRow: place((area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 })),
  GetLastColumn: place((area) => ({ ...area, column: area.column + area.columns - 1, columns: 1 })),
  GetLastCell: place((area) => ({
    row: area.row + area.rows - 1,
    column: area.column + area.columns - 1,
    rows: 1,
    columns: 1,
  })),
  GetOffsetRange: place((area, rows, columns) => ({ ...area, row: area.row + rows, column: area.column + columns })),
  GetResizedRange: place((area, rows, columns) => ({
    ...area,
    rows: area.rows + rows,
    columns: area.columns + columns,
  })),
  GetAbsoluteResizedRange: place((area, rows, columns) => ({ ...area, rows, columns })),
  GetRowsAbove: beside((area, count) => ({ ...area, row: area.row - count, rows: count })),
  GetRowsBelow: beside((area, count) => ({ ...area, row: area.row + area.rows, rows: count })),
  GetColumnsBefore: beside((area, count) => ({ ...area, column: area.column - count, columns: count })),
  GetColumnsAfter: beside((area, count) => ({ ...area, column: area.column + area.columns, columns: count })),
  GetEntireRow: place((area) => wholeLines('row', area.row, area.rows)),
  GetEntireColumn: place((area) => wholeLines('column', area.column, area.columns)),
  GetBoundingRect: (range, [other], workspace) =>
    rangeObject(workspace, range.sheet, bounding(areaOf(range), otherArea(workspace, range, other))),
  GetIntersection: (range, [other], workspace) => {
    const found = intersection(workspace, range, other);
    if (!found) throw new HostError('ItemNotFound', 'The ranges do not intersect.');
    return found;
  },
  GetIntersectionOrNullObject: (range, [other], workspace) => intersection(workspace, range, other),
  GetUsedRange: (range, [valuesOnly], workspace) => {
    const { row, column } = areaOf(range);
    const first = { row, column, rows: 1, columns: 1 };
    return usedRange(workspace, range, valuesOnly) ?? rangeObject(workspace, range.sheet, first);
  },
  GetUsedRangeOrNullObject: (range, [valuesOnly], workspace) => usedRange(workspace, range, valuesOnly),
};

/** A method whose arguments are whole numbers and whose result is an area of the same sheet. */
function place(move: (area: Area, ...numbers: [number, number]) => Area): Method<RangeTarget> {
  return (range, args, workspace) => {
    const numbers = [0, 1].map((index) =>
      isAbsent(args[index]) ? 0 : asInteger(args[index], `argument ${index + 1}`),
    );
    return rangeObject(workspace, range.sheet, move(areaOf(range), numbers[0]!, numbers[1]!));
  };
}

/** A negative count means the lines at this edge inside the range. */
function beside(move: (area: Area, count: number) => Area): Method<RangeTarget> {
  return (range, [count], workspace) => {
    const lines = isAbsent(count) ? 1 : asInteger(count, 'count');
    if (lines <= 0) throw wrong('count');
    return rangeObject(workspace, range.sheet, move(areaOf(range), lines));
  };
}

/** The other range of the same sheet, given as an object or as an address. */
function otherArea(workspace: Workspace, range: RangeTarget, other: unknown): Area {
  const target = isA(other, 'Range') ? asRange(other, 'range') : rangeByAddress(workspace, range.sheet, other).target;
  if (target.sheet !== range.sheet) throw wrong('the ranges lie on different sheets');
  return areaOf(target);
}

function intersection(workspace: Workspace, range: RangeTarget, other: unknown): HostObject<'Range'> | null {
  const area = intersect(areaOf(range), otherArea(workspace, range, other));
  return area && rangeObject(workspace, range.sheet, area);
}

function usedRange(workspace: Workspace, range: RangeTarget, valuesOnly: unknown): HostObject<'Range'> | null {
  const { engine } = workspace;
  const area = areaOf(range);
  if (valuesOnly === true) {
    const filled = engine.usedArea(range.sheet, true, area);
    return filled && rangeObject(workspace, range.sheet, filled);
  }
  const all = engine.usedArea(range.sheet, false);
  const used = all && intersect(area, all);
  return used && rangeObject(workspace, range.sheet, used);
}

import type { Area } from '../../../src/workbook/model/address.ts';
import { insideSheet, parseAddress, WHOLE_SHEET } from '../../grid/a1.ts';
import { wrong } from './arguments.ts';
import { bounding, intersect } from '../../grid/areas.ts';
import type { CellStyle } from '../../grid/cell-style.ts';
import type { Axis, Line } from '../../grid/engine.ts';
import { HostError } from '../../grid/host-error.ts';
import { findName } from './names.ts';
import { findSheet, sheetInfo } from './sheets.ts';
import { HostObject, type RangeTarget } from '../model/targets.ts';
import type { Workspace } from '../model/workspace.ts';

/** Most cells that one call may read or write. */
const MOST_CELLS = 5_000_000;
/** Most rows or columns that are looked at to find out whether they are alike. */
const MOST_LINES = 10_000;

/** Where a range stands now. */
export function areaOf(range: RangeTarget): Area {
  if (!range.area) throw new HostError('InvalidReference', 'The cells of this range were deleted.');
  return range.area;
}

/** The area of a range whose cells are to be read or written one by one. */
export function cellsOf(range: RangeTarget): Area {
  const area = areaOf(range);
  if (area.rows * area.columns > MOST_CELLS) {
    throw new HostError('ResponsePayloadSizeLimitExceeded', 'The range has too many cells.');
  }
  return area;
}

/** A range object; its area must lie inside the sheet. */
export function rangeObject({ references }: Workspace, sheet: string, area: Area): HostObject<'Range'> {
  if (!insideSheet(area)) throw wrong('the range lies outside the sheet');
  const target: RangeTarget = { sheet, area };
  references.follow(target);
  return new HostObject('Range', target);
}

/** The range of a sheet that an add-in names: nothing (the whole sheet), an address, or a defined name. */
export function rangeByAddress(workspace: Workspace, sheet: string, text: unknown): HostObject<'Range'> {
  if (text === null || text === undefined) return rangeObject(workspace, sheet, WHOLE_SHEET);
  if (typeof text !== 'string') throw wrong('address');
  const address = parseAddress(text);
  if (!address) {
    const name = findName(workspace, text, sheet) ?? findName(workspace, text, null);
    const named = name && rangeOfFormula(workspace, name.formula);
    if (!named) throw wrong(`address ${text}`);
    return named;
  }
  if (address.sheet !== undefined && address.sheet.toLowerCase() !== sheetInfo(workspace, sheet).name.toLowerCase()) {
    throw wrong(`address ${text}`);
  }
  return rangeObject(workspace, sheet, address.area);
}

/** The range that a formula like =Sheet1!$A$1:$B$2 is; null: it is something else. */
export function rangeOfFormula(workspace: Workspace, formula: string): HostObject<'Range'> | null {
  const address = parseAddress(formula.replace(/^=/, ''));
  const sheet = address?.sheet === undefined ? null : findSheet(workspace, address.sheet);
  return address && sheet ? rangeObject(workspace, sheet.target.sheet, address.area) : null;
}

/** So many cells are looked at one by one, used or not: their columns may have looks. */
const FEW_CELLS = 1_000;

/** A piece of a range that shows what it has: of a large one what is used, and one untouched row and column of the rest. */
export function sampleOf({ engine }: Workspace, range: RangeTarget): Area {
  const area = areaOf(range);
  if (area.rows * area.columns <= FEW_CELLS) return area;
  const used = engine.usedArea(range.sheet, false);
  const corner = { row: area.row, column: area.column, rows: 1, columns: 1 };
  const seen = (used && intersect(area, used)) ?? corner;
  const margin = bounding(corner, { ...seen, rows: seen.rows + 1, columns: seen.columns + 1 });
  return intersect(area, margin) ?? corner;
}

/** The different looks of that piece and of the range's last cell: what lies between may be as untouched as both, or not. */
export function stylesOf(workspace: Workspace, range: RangeTarget): CellStyle[] {
  const { row, column, rows, columns } = areaOf(range);
  const last = { row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 };
  return [sampleOf(workspace, range), last].flatMap((area) => different(workspace.engine.styles(range.sheet, area)));
}

const known = new WeakMap<object, readonly CellStyle[]>();

function different(styles: readonly (readonly CellStyle[])[]): readonly CellStyle[] {
  const looks = known.get(styles) ?? [...new Set(styles.flat())];
  known.set(styles, looks);
  return looks;
}

/** Sizes and visibility of a range's rows or columns; of very many only the first ones. */
export function linesOfRange({ engine }: Workspace, range: RangeTarget, axis: Axis): readonly Line[] {
  const area = areaOf(range);
  const [first, count] = axis === 'row' ? [area.row, area.rows] : [area.column, area.columns];
  return engine.lines(range.sheet, axis, first, Math.min(count, MOST_LINES));
}

/** The value that all have in common; null where they differ. */
export function common<T>(values: Iterable<T>): T | null {
  let first: { value: T } | null = null;
  for (const value of values) {
    if (!first) first = { value };
    else if (first.value !== value) return null;
  }
  return first ? first.value : null;
}

import { columnName, type Area } from '../../src/workbook/model/address.ts';
import { mapReferences } from '../../src/workbook/model/references.ts';
import { parseAddress, quoteSheet } from './a1.ts';
import { SHEET_COLUMNS, SHEET_ROWS } from './engine.ts';
import { shiftArea, type LineShift } from './line-shift.ts';

/** How lines of a sheet moved, one move after the other. */
export interface SheetShifts {
  /** The name of the sheet. */
  readonly sheet: string;
  readonly shifts: readonly LineShift[];
  /** The same for the same moves of the same sheet. */
  readonly id: number;
}

const IDS = new Map<string, number>();

/** The moves of each sheet together: what one sheet does moves no reference to another. */
export function shiftsBySheet(moves: readonly { readonly sheet: string; readonly shift: LineShift }[]): SheetShifts[] {
  const bySheet = new Map<string, LineShift[]>();
  for (const { sheet, shift } of moves) bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), shift]);
  return [...bySheet].map(([sheet, shifts]) => {
    const key = JSON.stringify([sheet, shifts]);
    const id = IDS.get(key) ?? IDS.size;
    IDS.set(key, id);
    return { sheet, shifts, id };
  });
}

/** The formula with every reference to moved lines moved along; `home` is the sheet that holds the formula. */
export function shiftFormula(formula: string, home: string, moved: readonly SheetShifts[]): string {
  const own = moved.filter(({ sheet }) => sameName(home, sheet) || mentions(formula, sheet));
  if (own.length === 0) return formula;
  const known = knownShifts(home, own);
  let shifted = known.get(formula);
  if (shifted === undefined) known.set(formula, (shifted = shiftedFormula(formula, home, own)));
  return shifted;
}

/** What was shifted before: rows of many alike sheets move alike, again and again. */
const SHIFTED = new Map<string, Map<string, string>>();
const MOST_KNOWN = 20_000;

function knownShifts(home: string, moved: readonly SheetShifts[]): Map<string, string> {
  const key = [home, ...moved.map(({ id }) => id)].join();
  const known = SHIFTED.get(key);
  if (known && known.size < MOST_KNOWN) return known;
  const made = new Map<string, string>();
  SHIFTED.set(key, made);
  return made;
}

function shiftedFormula(formula: string, home: string, moved: readonly SheetShifts[]): string {
  return mapReferences(formula, ({ sheet: named, text }) => {
    const target = moved.find(({ sheet }) => sameName(named ?? home, sheet));
    const address = target && parseAddress(text);
    if (!address) return undefined;
    let area: Area | null = address.area;
    for (const shift of target.shifts) {
      area = area && shiftArea(area, shift, shift.axis === 'row' ? SHEET_ROWS : SHEET_COLUMNS);
    }
    return area ? print(named, write(area, text)) : print(named, '#REF!');
  });
}

/** The formula with every reference to a sheet under its new name; null as new name: the sheet is gone. */
export function renameSheet(formula: string, before: string, after: string | null): string {
  if (!mentions(formula, before)) return formula;
  return mapReferences(formula, ({ sheet, text }) => {
    if (sheet === undefined || !sameName(sheet, before)) return undefined;
    return after === null ? '#REF!' : print(after, text);
  });
}

/** Most formulas do not even mention a sheet, and that is known much sooner than where. */
function mentions(formula: string, sheet: string): boolean {
  let known = MENTIONS.get(sheet);
  if (!known) {
    known = new RegExp(sheet.replaceAll("'", "''").replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'i');
    MENTIONS.set(sheet, known);
  }
  return known.test(formula);
}

const MENTIONS = new Map<string, RegExp>();

function print(sheet: string | undefined, text: string): string {
  return sheet === undefined ? text : `${quoteSheet(sheet)}!${text}`;
}

/** An area written the way `model` was: same "$", whole rows as rows, one cell as one cell unless it had a colon. */
function write(area: Area, model: string): string {
  const corners = model.split(':').map((corner, index) => {
    const row = index === 0 ? area.row : area.row + area.rows - 1;
    const column = index === 0 ? area.column : area.column + area.columns - 1;
    return corner.replace(/[A-Z]+/i, columnName(column)).replace(/\d+/, String(row + 1));
  });
  return corners.join(':');
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

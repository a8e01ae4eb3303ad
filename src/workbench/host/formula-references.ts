import { columnName } from '../../workbook/address.ts';
import type { Area } from '../../workbook/address.ts';
import { parseAddress, quoteSheet } from './a1.ts';
import { SHEET_COLUMNS, SHEET_ROWS } from './engine.ts';
import { shiftArea } from './line-shift.ts';
import type { LineShift } from './line-shift.ts';

/** A reference, or a name that belongs to a sheet. `sheet` is what stands before "!", undefined where nothing does. */
interface Reference {
  readonly sheet: string | undefined;
  readonly text: string;
}

/**
 * The pieces of a formula that may hold a reference, and those that look like one but are none: text, errors, other
 * workbooks, names, functions, numbers. What matches nothing here (operators, brackets) is copied.
 */
const PIECES = new RegExp(
  [
    /"(?:[^"]|"")*"/iu,
    /#[A-Z/0]+[!?]?/iu,
    /(?:'\[(?:[^']|'')*'|\[[^\]]*\][\p{L}\p{N}_.]*)!\$?[\p{L}\p{N}_$:]+/iu,
    /(?<prefix>(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?<reference>\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])/iu,
    /(?<scope>'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)(?<name>[\p{L}_\\][\p{L}\p{N}_.\\]*)/iu,
    /[\p{L}_\\][\p{L}\p{N}_.\\]*/iu,
    /\d+(?:\.\d*)?(?:E[+-]?\d+)?/iu,
  ]
    .map((piece) => piece.source)
    .join('|'),
  'giu',
);

/** The formula with every reference to the moved lines of `sheet` moved along; `home` is the sheet that holds the formula. */
export function shiftFormula(formula: string, home: string, sheet: string, shift: LineShift): string {
  return mapReferences(formula, ({ sheet: named, text }) => {
    if (!sameName(named ?? home, sheet)) return undefined;
    const address = parseAddress(text);
    if (!address) return undefined;
    const area = shiftArea(address.area, shift, shift.axis === 'row' ? SHEET_ROWS : SHEET_COLUMNS);
    return area ? print(named, write(area, text)) : print(named, '#REF!');
  });
}

/** The formula with every reference to a sheet under its new name; null as new name: the sheet is gone. */
export function renameSheet(formula: string, before: string, after: string | null): string {
  // most formulas do not even mention it, and that is known much sooner
  if (!formula.toLowerCase().includes(before.replaceAll("'", "''").toLowerCase())) return formula;
  return mapReferences(formula, ({ sheet, text }) => {
    if (sheet === undefined || !sameName(sheet, before)) return undefined;
    return after === null ? '#REF!' : print(after, text);
  });
}

/** Replaces references; undefined keeps one as it is. */
function mapReferences(formula: string, replace: (reference: Reference) => string | undefined): string {
  return formula.replace(PIECES, (piece, ...rest) => {
    const groups = rest.at(-1) as Partial<Record<'prefix' | 'reference' | 'scope' | 'name', string>>;
    const text = groups.reference ?? groups.name;
    if (text === undefined) return piece;
    const sheet = (groups.prefix ?? groups.scope)
      ?.slice(0, -1)
      .replace(/^'(.*)'$/s, (_, name: string) => name.replaceAll("''", "'"));
    return replace({ sheet, text }) ?? piece;
  });
}

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

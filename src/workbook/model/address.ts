/** A rectangle of cells; rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Whether two areas have a cell in common. */
export function areasMeet(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

const names: string[] = [];

/** The letters of a column that counts from 0: 0 → A, 26 → AA. */
export function columnName(column: number): string {
  return (names[column] ??= lettersOf(column));
}

function lettersOf(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** A1 address of one cell; row and column count from 0. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** A1 address with both parts fixed: $B$7. */
function fixedCellName(row: number, column: number): string {
  return `$${columnName(column)}$${row + 1}`;
}

/** A1 address of an area with both corners fixed, and its sheet: 'sheet'!$B$7:$C$9. */
export function fixedRangeName(sheet: string, { row, column, rows, columns }: Area): string {
  const last = fixedCellName(row + rows - 1, column + columns - 1);
  return `${sheetPrefix(sheet)}${fixedCellName(row, column)}:${last}`;
}

/** A1 address of an area: a single cell is named without a colon. */
export function areaName(area: Area): string {
  const first = cellName(area.row, area.column);
  const last = cellName(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** A sheet's name as a formula needs it, always quoted: 'it''s'!. */
export function sheetPrefix(sheet: string): string {
  return `'${quoted(sheet)}'!`;
}

/** A sheet's name as it stands between quotation marks. */
function quoted(sheet: string): string {
  return sheet.includes("'") ? sheet.replaceAll("'", "''") : sheet;
}

const A_CODE = 65;
const ZERO_CODE = 48;
const MOST_LETTERS = 3;
const MOST_DIGITS = 7;

/** The area of an A1 address ("B2", "$B$2:C9"), without a sheet. Throws on anything else. */
export function parseArea(address: string): Area {
  return plainCell(address) ?? areaOf(address);
}

/** The area of a plain address of one cell (B7), which most are: without an expression. */
function plainCell(address: string): Area | undefined {
  let at = 0;
  let column = 0;
  for (; at < MOST_LETTERS; at++) {
    const letter = address.charCodeAt(at) - A_CODE;
    if (!(letter >= 0 && letter < 26)) break;
    column = column * 26 + letter + 1;
  }
  const first = at;
  let row = 0;
  for (; at < address.length; at++) {
    const digit = address.charCodeAt(at) - ZERO_CODE;
    if (digit < 0 || digit > 9) return undefined;
    row = row * 10 + digit;
  }
  if (first === 0 || at === first || at - first > MOST_DIGITS) return undefined;
  return { row: row - 1, column: column - 1, rows: 1, columns: 1 };
}

function areaOf(address: string): Area {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(address);
  if (!match) throw new Error(`not an A1 address: ${address}`);
  const [, column1, row1, column2 = column1, row2 = row1] = match;
  const row = Number(row1) - 1;
  const column = columnIndex(column1!);
  return {
    row,
    column,
    rows: Number(row2) - row,
    columns: columnIndex(column2!) - column + 1,
  };
}

function columnIndex(letters: string): number {
  const capitals = letters.toUpperCase();
  let index = 0;
  for (let at = 0; at < capitals.length; at++) index = index * 26 + capitals.charCodeAt(at) - 64;
  return index - 1;
}

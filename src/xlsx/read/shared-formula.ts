import { columnName, parseArea } from '../../workbook/model/address.ts';

const MAX_COLUMN = 16_384;
const MAX_ROW = 1_048_576;

/**
 * The pieces of a formula in which references can stand; texts, quoted sheet names and [brackets] come as one piece
 * and are left alone, and so are names that a "(" or "!" makes functions or sheets.
 */
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\w.$(!])|\$?\d+:\$?\d+(?![\w.])|[\w.$\\?\u0080-\uffff]+[(!]?/gi;
const CELL = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/i;
const COLUMNS = /^(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})$/i;
const ROWS = /^(\$?)(\d+):(\$?)(\d+)$/;

/** The formula of a cell that shares it with one `rows` above and `columns` to the left: relative references move along. */
export function slideFormula(formula: string, rows: number, columns: number): string {
  const slideColumn = (fixed: string, letters: string): string => {
    const column = parseArea(`${letters}1`).column + (fixed ? 0 : columns);
    return column >= 0 && column < MAX_COLUMN ? fixed + columnName(column) : '';
  };
  const slideRow = (fixed: string, digits: string): string => {
    const row = Number(digits) + (fixed ? 0 : rows);
    return row >= 1 && row <= MAX_ROW ? fixed + row : '';
  };
  const joined = (first: string, second: string, between: string): string =>
    first && second ? first + between + second : '#REF!';
  return formula.replace(PIECE, (piece) => {
    const cell = CELL.exec(piece);
    if (cell && parseArea(`${cell[2]}1`).column < MAX_COLUMN) {
      return joined(slideColumn(cell[1]!, cell[2]!), slideRow(cell[3]!, cell[4]!), '');
    }
    const whole = COLUMNS.exec(piece);
    if (whole) return joined(slideColumn(whole[1]!, whole[2]!), slideColumn(whole[3]!, whole[4]!), ':');
    const across = ROWS.exec(piece);
    if (across) return joined(slideRow(across[1]!, across[2]!), slideRow(across[3]!, across[4]!), ':');
    return piece;
  });
}

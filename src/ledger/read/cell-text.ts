import type { CellValue } from '../../workbook/model/snapshot.ts';

/** From here on a number has more digits than Excel keeps. */
const TOO_LONG = 1e15;

export const isBlank = (value: CellValue) => value === null || value === '';

/** Whether nothing can be seen of it: people type a blank to wipe a cell. */
export const isUnseen = (value: CellValue) => isBlank(value) || (typeof value === 'string' && value.trim() === '');

/** Text as it was typed. What Excel made a number (100% is 1) or a truth value stays one, for the schema to refuse. */
export const textOf = (value: CellValue) => value ?? '';

/** A code that Excel holds as a number is read as its digits, unless Excel has lost the last ones (a project code of 21). */
export function codeOf(value: CellValue) {
  return typeof value === 'number' && Math.abs(value) < TOO_LONG ? String(value) : textOf(value);
}

/** A code that may have been chosen with its name: 2010301 行政运行. */
export function subjectOf(value: CellValue) {
  const code = codeOf(value);
  return typeof code === 'string' ? code.replace(/^(\d+|年终结转结余) \S.*$/s, '$1') : code;
}

/** A number stays one; a blank cell is none. */
export const amountOf = (value: CellValue) => (isBlank(value) ? undefined : value);

import { largest, sum } from '../../base/lists.ts';
import { textWidth } from '../../workbook/model/text-size.ts';
import type { PrintedCell, PrintedTable } from './printed-table.ts';

/** A column of figures must not be narrower than its widest figure: these parts of the size are a half-width sign, and both margins. */
const SIGN = 0.55;
const MARGINS = 100;
const TWIPS_PER_POINT = 20;

/** Sizes of the signs in a table, from the wanted to the smallest that can be read, in points. */
const SIZES = [9, 8.5, 8, 7.5, 7, 6.5, 6, 5.5, 5];
/** A column of words needs this much of what the sheet gives it. */
const LEAST_OF_WORDS = 0.35;

/** Codes and figures in a text stay in one line, long ones excepted. */
const WORD = /[!-~]+/g;
const LONGEST_WORD = 8;

/** How the columns of a table fill a width in twips. */
export interface FittedColumns {
  readonly widths: readonly number[];
  /** Size of the signs in points. */
  readonly size: number;
}

/** The largest size at which every figure stands in one line; words take what figures leave, as on the sheet. */
export function fitColumns(table: PrintedTable, width: number): FittedColumns {
  const figures = widestTexts(table, ({ look, text }) => (look === 'amount' ? [text] : []));
  const words = widestTexts(table, ({ look, text }) => (look === 'amount' ? [] : (text.match(WORD) ?? [])));
  for (const size of SIZES) {
    const sign = size * TWIPS_PER_POINT * SIGN;
    const least = table.widths.map((chars, column) =>
      figures[column] === undefined
        ? Math.max(chars * sign * LEAST_OF_WORDS, Math.min(words[column] ?? 0, LONGEST_WORD) * sign + MARGINS)
        : figures[column] * sign + MARGINS,
    );
    const needed = sum(least);
    if (needed <= width || size === SIZES.at(-1)) return { widths: spread(table.widths, least, width), size };
  }
  throw new Error('no size');
}

/** Of each column how many half-width signs the widest of such texts has; undefined where it has none. */
function widestTexts(
  { rows, widths }: PrintedTable,
  textsOf: (cell: PrintedCell) => readonly string[],
): (number | undefined)[] {
  return widths.map((_, column) => {
    const cells = rows.flat().filter((cell) => cell.column === column && cell.columns === 1);
    const texts = cells.flatMap(textsOf);
    return texts.length === 0 ? undefined : largest(texts.map(textWidth));
  });
}

/** What is left goes to the columns in proportion to their widths on the sheet; together they fill the width exactly. */
function spread(wanted: readonly number[], least: readonly number[], width: number): number[] {
  const needed = sum(least);
  const scale = Math.min(1, width / needed);
  const left = Math.max(0, width - needed);
  const all = sum(wanted);
  const widths = least.map((one, column) => Math.floor(one * scale + (left * wanted[column]!) / all));
  widths[widths.length - 1]! += width - sum(widths);
  return widths;
}

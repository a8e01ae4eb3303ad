import type { Area } from '../../workbook/model/address.ts';
import { type AreaOf, rangeOf } from '../requests/areas.ts';
import { blocksOf, type ContentBlock } from './contents.ts';
import type { LoadedArea } from '../requests/load-areas.ts';
import { rectangles } from '../requests/rectangles.ts';
import type { Contents, Typed } from '../formats/sheet-state.ts';
import type { SheetStep } from '../requests/steps.ts';

/** What stands in an area, as it is kept. */
export function contentsOf(area: Area, { values, formulas, numberFormat }: LoadedArea): Contents {
  const cells = formulas.map((line, row) => line.map((formula, column) => typedAs(formula, values[row]![column])));
  return { area, cells, formats: formatsOf(area, numberFormat) };
}

/** Where a cell has no formula Excel gives its value; a text that begins with "=" is its own value, a formula is not. */
function typedAs(formula: unknown, value: unknown): Typed {
  if (formula === '') return null;
  if (typeof formula !== 'string') return formula as Typed;
  return formula.startsWith('=') && formula !== value ? formula : `'${String(value)}`;
}

/**
 * The number formats that cells must have while they are filled, so that Excel takes every content for what it is, and
 * those that are to be given afterwards: texts come into text cells as they are, all else into cells that are no text
 * cells. A text with an apostrophe of its own comes with one more, which a text cell might keep.
 */
export function formatsToFill({ area, cells, formats }: Contents) {
  const wanted = cells.map((line) => line.map(() => ''));
  for (const { area: part, value } of formats) {
    for (let row = part.row; row < part.row + part.rows; row++) {
      wanted[row - area.row]!.fill(value, part.column - area.column, part.column - area.column + part.columns);
    }
  }
  const filling = cells.map((line, row) => line.map((cell, column) => formatToFill(cell, wanted[row]![column]!)));
  const changing = wanted.map((line, row) =>
    line.map((format, column) => (format === filling[row]![column] ? undefined : format)),
  );
  return { first: formatsOf(area, filling), afterwards: formatsOf(area, changing) };
}

function formatToFill(cell: Typed, format: string): string {
  if (cell === null) return format;
  if (isPlainText(cell)) return '@';
  return format === '@' ? 'General' : format;
}

/** Number formats as areas of the sheet; [row][column] of this area. */
function formatsOf({ row, column }: Area, formats: readonly (readonly (string | undefined)[])[]): AreaOf<string>[] {
  return rectangles(formats, (format) => format).map(({ area, key }) => ({
    area: { ...area, row: area.row + row, column: area.column + column },
    value: key,
  }));
}

/** The contents as blocks to write into cells with those formats. */
export function recordedBlocks({ area, cells }: Contents): ContentBlock[] {
  const lines = cells.map((line) => ({
    values: line.map((cell) =>
      cell === null ? '' : isFormula(cell) ? null : isPlainText(cell) ? cell.slice(1) : cell,
    ),
    formulas: line.map((cell) => (isFormula(cell) ? cell : null)),
  }));
  return blocksOf(area, lines);
}

const FORMAT_BYTES = 800;

export function formatSteps(formats: readonly AreaOf<string>[]): SheetStep[] {
  return formats.map(({ area, value }) => ({
    bytes: FORMAT_BYTES,
    write: (sheet) => void (rangeOf(sheet, area).numberFormat = [[value]]),
  }));
}

function isFormula(cell: Typed): cell is `=${string}` {
  return typeof cell === 'string' && cell.startsWith('=');
}

function isPlainText(cell: Typed): cell is `'${string}` {
  return typeof cell === 'string' && cell.startsWith("'") && !cell.startsWith("''");
}

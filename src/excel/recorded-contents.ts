import type { Area } from '../workbook/address.ts';
import type { AreaOf } from './area-of.ts';
import { blocksOf, type ContentBlock } from './contents.ts';
import { ExcelProblem } from './errors.ts';
import { inHalves } from './halves.ts';
import { rangeOf } from './range-of.ts';
import { rectangles } from './rectangles.ts';
import { inExcel } from './run.ts';
import type { Contents, Typed } from './sheet-state.ts';

/** An area of a sheet, which is known by its id. */
interface Place {
  readonly sheet: string;
  readonly area: Area;
}

interface Loaded {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly string[])[];
}

/** What stands in these areas, in one round trip unless no single answer can carry it. */
export async function readContents(places: readonly Place[]): Promise<Contents[]> {
  return (await readAll(places)).map(({ values, formulas, numberFormat }, index) => {
    const { area } = places[index]!;
    const cells = formulas.map((line, row) => line.map((formula, column) => typedAs(formula, values[row]![column])));
    return { area, cells, formats: formatsOf(area, numberFormat) };
  });
}

async function readAll(places: readonly Place[]): Promise<Loaded[]> {
  try {
    return await load(places);
  } catch (error) {
    if (!(error instanceof ExcelProblem && error.code === 'tooLarge')) throw error;
  }
  const loaded: Loaded[] = [];
  for (const { sheet, area } of places) {
    loaded.push(await inHalves(area, async (part) => (await load([{ sheet, area: part }]))[0]!, joined));
  }
  return loaded;
}

function load(places: readonly Place[]): Promise<Loaded[]> {
  return inExcel(async (context) => {
    const ranges = places.map(({ sheet, area }) =>
      rangeOf(context.workbook.worksheets.getItem(sheet), area).load('values,formulas,numberFormat'),
    );
    await context.sync();
    // desktop Excel gives null instead of an error when there are too many cells
    if (ranges.some(({ values }) => !values)) throw new ExcelProblem('tooLarge');
    return ranges.map(({ values, formulas, numberFormat }) => ({ values, formulas, numberFormat }));
  });
}

function joined(upper: Loaded, lower: Loaded): Loaded {
  return {
    values: [...upper.values, ...lower.values],
    formulas: [...upper.formulas, ...lower.formulas],
    numberFormat: [...upper.numberFormat, ...lower.numberFormat],
  };
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

export function writeFormats(sheet: Excel.Worksheet, formats: readonly AreaOf<string>[]): void {
  for (const { area, value } of formats) rangeOf(sheet, area).numberFormat = [[value]];
}

function isFormula(cell: Typed): cell is `=${string}` {
  return typeof cell === 'string' && cell.startsWith('=');
}

function isPlainText(cell: Typed): cell is `'${string}` {
  return typeof cell === 'string' && cell.startsWith("'") && !cell.startsWith("''");
}

import type { Area } from '../../workbook/model/address.ts';
import { chunks } from './payload.ts';
import { ExcelProblem } from './errors.ts';
import { rangeOf } from './areas.ts';
import { inExcel } from './run.ts';

/** An area of a sheet to load. */
export interface AreaRequest {
  /** The sheet's name or id. */
  readonly sheet: string;
  readonly area: Area;
  /** What a row of it will take on its way, roughly. */
  readonly bytesPerRow: number;
}

/** What stands in an area; [row][column]. */
export interface LoadedArea {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  /** Empty where it was not asked for. */
  readonly numberFormat: readonly (readonly string[])[];
}

export type Loaded = 'values,formulas' | 'values,formulas,numberFormat';

/** Excel on the web answers at most 5 MB. */
const MOST_BYTES = 4_000_000;

/** Whether all of it fits into one answer, beside so many bytes. */
export function fitTogether(wanted: readonly AreaRequest[], besides: number): boolean {
  return wanted.reduce((sum, one) => sum + bytesOf(one), besides) <= MOST_BYTES;
}

/** Loads areas; the result gives them after the round trip. Throws 'tooLarge' where the desktop has too many cells. */
export function requestAreas(
  { workbook }: Excel.RequestContext,
  wanted: readonly AreaRequest[],
  what: Loaded,
): () => LoadedArea[] {
  const ranges = wanted.map(({ sheet, area }) => rangeOf(workbook.worksheets.getItem(sheet), area).load(what));
  return () => ranges.map((range) => loaded(range, what));
}

/** What a range holds. Desktop Excel gives null instead of an error when there are too many cells. */
export function loaded(range: Excel.Range, what: Loaded): LoadedArea {
  if (!range.values || !range.formulas) throw new ExcelProblem('tooLarge');
  const { values, formulas } = range;
  return { values, formulas, numberFormat: what === 'values,formulas' ? [] : (range.numberFormat as string[][]) };
}

/** Loads areas in as few requests as can carry them; what is larger than it seemed is cut into halves. */
export async function loadAreas(wanted: readonly AreaRequest[], what: Loaded): Promise<LoadedArea[]> {
  const parts = wanted.flatMap((one, index) => partsOf(one).map((part) => ({ ...part, index })));
  const found: (LoadedArea | undefined)[] = wanted.map(() => undefined);
  for (const group of chunks(parts, bytesOf, MOST_BYTES)) {
    const answers = await loadTogether(group, what);
    group.forEach(({ index }, at) => {
      const before = found[index];
      found[index] = before ? joined(before, answers[at]!) : answers[at]!;
    });
  }
  return found.map((one) => one!);
}

async function loadTogether(parts: readonly AreaRequest[], what: Loaded): Promise<LoadedArea[]> {
  const load = (group: readonly AreaRequest[]) =>
    inExcel(async (context) => {
      const answers = requestAreas(context, group, what);
      await context.sync();
      return answers();
    });
  try {
    return await load(parts);
  } catch (error) {
    if (!(error instanceof ExcelProblem && error.code === 'tooLarge')) throw error;
  }
  const found: LoadedArea[] = [];
  for (const part of parts) {
    found.push(await inHalves(part.area, async (area) => (await load([{ ...part, area }]))[0]!, joined));
  }
  return found;
}

/** An area, cut from top to bottom so that each part fits into an answer. */
function partsOf(wanted: AreaRequest): AreaRequest[] {
  const { area, bytesPerRow } = wanted;
  const most = Math.max(1, Math.floor(MOST_BYTES / bytesPerRow));
  return Array.from({ length: Math.ceil(area.rows / most) }, (_, index) => {
    const before = index * most;
    return { ...wanted, area: { ...area, row: area.row + before, rows: Math.min(most, area.rows - before) } };
  });
}

/** One part above the other. */
export function joined(upper: LoadedArea, lower: LoadedArea): LoadedArea {
  return {
    values: [...upper.values, ...lower.values],
    formulas: [...upper.formulas, ...lower.formulas],
    numberFormat: [...upper.numberFormat, ...lower.numberFormat],
  };
}

function bytesOf({ area, bytesPerRow }: AreaRequest): number {
  return area.rows * bytesPerRow;
}

/** Reads an area at once; what is too much for that is cut into an upper and a lower half, until it fits. */
async function inHalves<T>(area: Area, read: (area: Area) => Promise<T>, join: (upper: T, lower: T) => T): Promise<T> {
  try {
    return await read(area);
  } catch (error) {
    if (!(error instanceof ExcelProblem && error.code === 'tooLarge' && area.rows > 1)) throw error;
  }
  const rows = Math.ceil(area.rows / 2);
  const upper = await inHalves({ ...area, rows }, read, join);
  const lower = await inHalves({ ...area, row: area.row + rows, rows: area.rows - rows }, read, join);
  return join(upper, lower);
}

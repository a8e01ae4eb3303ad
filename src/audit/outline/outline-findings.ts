import { toHundredths } from '../../money/hundredths.ts';
import { outlineOf, placeIn } from '../../recognise/outline.ts';
import type { Outline } from '../../recognise/outline.ts';
import type { Texts } from '../../texts/texts.ts';
import { fill } from '../../texts/texts.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { valueAt } from '../../workbook/snapshot.ts';
import type { Finding } from '../finding.ts';
import { print } from '../say-equation.ts';
import { toleranceFor } from '../tolerance.ts';
import type { OutlineSum, Spot } from './sums.ts';
import { outlineSums } from './sums.ts';

/** A sum is believed where so many of its kind hold; otherwise the table was misread, and nothing is said. */
const BELIEVED = 0.7;
const FEWEST = 3;

interface Weighed extends OutlineSum {
  readonly actual: number;
  readonly expected: number;
  readonly tolerance: number;
}

/** What can be checked in a table of another layout: that its sums are sums, as far as most of them are. */
export function outlineFindings(sheet: SheetSnapshot, exact: boolean, texts: Texts): Finding[] {
  const outline = outlineOf(sheet);
  if (!outline) return [];
  const byKind = new Map<string, Weighed[]>();
  for (const sum of outlineSums(outline)) {
    const weighed = weigh(sum, outline, exact);
    if (weighed) byKind.set(sum.kind, [...(byKind.get(sum.kind) ?? []), weighed]);
  }
  return [...byKind.values()]
    .filter(isBelieved)
    .flatMap((sums) =>
      sums.filter(({ actual, expected }) => actual !== expected).map((sum) => finding(sum, outline, texts)),
    );
}

/** Nothing where all is zero, or where text stands in the place of a number. */
function weigh(sum: OutlineSum, { sheet }: Outline, exact: boolean): Weighed | undefined {
  const amounts = [sum.whole, ...sum.parts].map((spot) => amountAt(sheet, spot));
  if (amounts.includes(undefined) || amounts.every((amount) => amount === 0)) return undefined;
  const [actual, ...parts] = amounts as number[];
  const expected = parts.reduce((total, part) => total + part, 0);
  const tolerance = exact ? 0 : toleranceFor(parts.filter((part) => part !== 0).length);
  return { ...sum, actual: actual!, expected, tolerance };
}

function amountAt(sheet: SheetSnapshot, { row, column }: Spot): number | undefined {
  const value = valueAt(sheet, row, column);
  if (value === null || value === '') return 0;
  const read = typeof value === 'number' ? toHundredths(value) : undefined;
  return read?.ok ? read.value : undefined;
}

function isBelieved(sums: readonly Weighed[]): boolean {
  const holding = sums.filter(({ actual, expected, tolerance }) => Math.abs(actual - expected) <= tolerance);
  return sums.length >= FEWEST && holding.length >= BELIEVED * sums.length;
}

function finding(sum: Weighed, outline: Outline, { audit }: Texts): Finding {
  const { rule, whole, parts, actual, expected, tolerance } = sum;
  const difference = actual - expected;
  const outcome = Math.abs(difference) <= tolerance ? 'tail' : 'error';
  const row = outline.rows.find((one) => one.row === whole.row)!.label;
  const column = outline.columns.find((one) => one.column === whole.column)!.path.join(' ');
  const details = { row, column, actual: print(actual), expected: print(expected), difference: print(difference) };
  return {
    rule,
    severity: outcome,
    outcome,
    message: fill(audit.outline[rule], { sheet: outline.sheet.name, count: parts.length, ...details }),
    cells: [whole, ...parts].map((spot) => ({
      place: placeIn(outline, spot.row, spot.column),
      value: valueAt(outline.sheet, spot.row, spot.column),
    })),
    expected,
    actual,
    difference,
    suspects: [],
    leading: 0,
    follows: [],
  };
}

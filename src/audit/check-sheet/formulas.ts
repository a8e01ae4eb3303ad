import { areaName } from '../../workbook/model/address.ts';
import { type Block, type SheetOf, blockName, rangesOf } from './block.ts';
import { cellIn, FIRST_PART, NEGATIVES } from './columns.ts';
import type { Run } from './run.ts';
import { DOUBTFUL, PASS, UNREADABLE, WRONG } from './conclusions.ts';

/* Formulas that mean the same in Excel 2016, WPS and LibreOffice, without array entry. */

/** The formulas of a line in its row. */
export type LineFormulas = Readonly<Record<'left' | 'right' | 'difference' | 'conclusion' | 'mark', string>> & {
  /** Partial sums beside the line, from FIRST_PART on. */
  readonly parts: readonly string[];
};

/** What a line says of its sides: they are equal, or the left one is at most the right one. */
export type Comparison = '=' | '≤';

/** One more than the last row of any sheet. */
const BELOW_ALL = 1_048_577;

/** The formulas of relations in a row of the sheet (from 0). */
export function runFormulas(run: Run, compare: Comparison, row: number, sheetOf: SheetOf): LineFormulas {
  const sumOf = run.isBlank ? sumWithoutSigns : sumOfRanges;
  const left = sideFormula(run.left, row, FIRST_PART, sheetOf, sumOf);
  const right = sideFormula(run.right, row, FIRST_PART + left.parts.length, sheetOf, sumOf);
  const compared = isPair(run) ? pairFormulas(compare, row) : rowByRow(run, compare, row, sheetOf);
  return {
    left: `=${left.sum}`,
    right: `=${right.sum}`,
    ...compared,
    mark: markFormula(row),
    parts: [...left.parts, ...right.parts].map((part) => `=${part}`),
  };
}

/** Two sums are all there is to compare. */
export const isPair = ({ relations, isBlank }: Run) => relations.length === 1 || isBlank;

/** Difference and conclusion of two sums. */
export function pairFormulas(compare: Comparison, row: number): Pick<LineFormulas, 'difference' | 'conclusion'> {
  const [left, right, difference] = sidesOf(row);
  return {
    difference: `=IF(AND(ISNUMBER(${left}),ISNUMBER(${right})),ROUND(${left}-${right},2),"")`,
    conclusion: conclude(difference, `ROUND(${difference},2)${compare === '=' ? '=' : '<='}0`, wrongWord(compare)),
  };
}

/** The mark of what the conclusion says. */
export function markFormula(row: number): string {
  const conclusion = cellIn('conclusion', row);
  const marked = [PASS, UNREADABLE].map((one) => `IF(${conclusion}="${one.conclusion}","${one.mark}",`);
  const doubtful = `IF(LEFT(${conclusion},${DOUBTFUL.conclusion.length})="${DOUBTFUL.conclusion}","${DOUBTFUL.mark}",`;
  return `=${marked.join('')}${doubtful}"${WRONG.mark}")))`;
}

/** The sum of what is printed in these ranges; "" where anything but numbers stands there: text never counts as zero. */
export function sumOfRanges(names: readonly string[]): string {
  return sumOfTerms(
    names,
    names.map((name) => (name.includes(':') ? `SUMPRODUCT(ROUND(${name},2))` : `ROUND(${name},2)`)),
  );
}

/** The same of cells that must be blank: nothing cancels out. */
function sumWithoutSigns(names: readonly string[]): string {
  return sumOfTerms(
    names,
    names.map((name) => `SUMPRODUCT(ABS(ROUND(${name},2)))`),
  );
}

function sumOfTerms(names: readonly string[], terms: readonly string[]): string {
  const all = names.join(',');
  const sum = terms.length === 1 && terms[0]!.startsWith('ROUND(') ? terms[0] : `ROUND(${terms.join('+')},2)`;
  return `IF(COUNTA(${all})>COUNT(${all}),"",${sum})`;
}

/** The sum of a side; where it has more cells than one formula takes, of parts from a column on. */
function sideFormula(
  blocks: readonly Block[],
  row: number,
  column: number,
  sheetOf: SheetOf,
  sumOf: (names: readonly string[]) => string,
) {
  const parts = rangesOf(blocks).map((ranges) => sumOf(ranges.map((range) => blockName(range, sheetOf))));
  if (parts.length < 2) return { sum: parts[0] ?? '0', parts: [] };
  const cells = areaName({ row, column, rows: 1, columns: parts.length });
  return { sum: `IF(COUNT(${cells})<${parts.length},"",ROUND(SUM(${cells}),2))`, parts };
}

const sidesOf = (row: number) => (['left', 'right', 'difference'] as const).map((key) => cellIn(key, row)) as Three;
type Three = [left: string, right: string, difference: string];

const wrongWord = (compare: Comparison) =>
  compare === '=' ? `"${WRONG.conclusion}"` : `IF(${NEGATIVES}>0,"${DOUBTFUL.conclusion}","${WRONG.conclusion}")`;

function conclude(difference: string, passes: string, wrong: string): string {
  return `=IF(ISNUMBER(${difference}),IF(${passes},"${PASS.conclusion}",${wrong}),"${UNREADABLE.conclusion}")`;
}

/** Row by row: errors that cancel out in the sums are seen, and the first of them is named. */
function rowByRow(
  run: Run,
  compare: Comparison,
  row: number,
  sheetOf: SheetOf,
): Pick<LineFormulas, 'difference' | 'conclusion'> {
  const [left, right, difference] = sidesOf(row);
  const signed = (blocks: readonly Block[], sign: string) =>
    blocks.map((block) => `${sign}ROUND(${blockName(block, sheetOf)},2)`).join('');
  const each = `ROUND(${signed(run.left, '+').slice(1)}${signed(run.right, '-')},2)`;
  const isWrong = `(${each}${compare === '=' ? '<>' : '>'}0)`;
  const sum = compare === '=' ? `SUMPRODUCT(ABS(${each}))` : `SUMPRODUCT(${isWrong}*${each})`;
  const rows = `ROW(${blockName((run.left[0] ?? run.right[0])!, sheetOf)})`;
  const first = `${BELOW_ALL}-SUMPRODUCT(MAX(${isWrong}*(${BELOW_ALL}-${rows})))`;
  const passes =
    compare === '=' ? `AND(ROUND(${difference},2)=0,ROUND(${left}-${right},2)=0)` : `ROUND(${difference},2)=0`;
  return {
    difference: `=IF(AND(ISNUMBER(${left}),ISNUMBER(${right})),IFERROR(ROUND(${sum},2),""),"")`,
    conclusion: conclude(difference, passes, `${wrongWord(compare)}&"（先看第"&(${first})&"行）"`),
  };
}

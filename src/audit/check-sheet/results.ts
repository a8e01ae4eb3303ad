import { smallest } from '../../base/lists.ts';
import type { Figure } from '../../layout/placed-table.ts';
import { hundredths, toNumber } from '../../money/hundredths.ts';
import type { Area } from '../../workbook/model/address.ts';
import type { CellReading } from '../evidence/readings.ts';
import type { Relation } from '../relations/relation.ts';
import { rangesOf } from './block.ts';
import { type Comparison, isPair } from './formulas.ts';
import type { Run } from './run.ts';
import { DOUBTFUL, PASS, UNREADABLE, WRONG } from './conclusions.ts';

/** What the formulas of a line give: amounts in 万元, "" where something cannot be read. */
export interface LineResult {
  readonly left: number | '';
  readonly right: number | '';
  readonly difference: number | '';
  readonly conclusion: string;
  readonly mark: string;
  readonly parts: readonly (number | '')[];
}

/** The amounts of a workbook. */
export interface Amounts {
  /** What stands in a money cell in 0.01 万元; undefined where that is no number. A blank cell is 0. */
  readonly of: (figure: Figure) => number | undefined;
  /** How many are negative, in tables and ledger. */
  readonly negatives: number;
}

/** What formulas take from a cell: text is no number to them, also where it looks like one or like a dash for zero. */
export function summable({
  state,
  value,
  amount,
}: Pick<CellReading, 'state' | 'value' | 'amount'>): number | undefined {
  if (state === 'number' || state === 'finer') return amount;
  return state === 'blank' && value === null ? 0 : undefined;
}

/** What a workbook with these amounts answers to relations. */
export function runResult(run: Run, compare: Comparison, amounts: Amounts): LineResult {
  const parts = [...partsOf(run, 'left', amounts), ...partsOf(run, 'right', amounts)];
  return { ...comparedRun(run, compare, amounts), parts };
}

type Compared = Omit<LineResult, 'parts'>;

function comparedRun(run: Run, compare: Comparison, amounts: Amounts): Compared {
  if (run.isBlank)
    return pairResult(total(run.relations.map(({ left }) => size(left[0]!, amounts))), 0, compare, amounts);
  const sums = run.relations.map((relation) => sumsOf(relation, amounts));
  const left = total(sums.map((sum) => sum.left));
  const right = total(sums.map((sum) => sum.right));
  if (left === undefined || right === undefined || isPair(run)) return pairResult(left, right, compare, amounts);
  const differences = sums.map((sum) => difference(sum.left!, sum.right!, compare));
  const wrong = run.relations.filter((_, index) => differences[index] !== 0);
  const sides = { left: wanYuan(left), right: wanYuan(right) };
  if (wrong.length === 0) return { ...sides, difference: 0, ...PASS };
  const { conclusion, mark } = objection(compare, amounts);
  const first = smallest(wrong.map(({ left: [figure], right: [other] }) => (figure ?? other)!.area.row)) + 1;
  return {
    ...sides,
    difference: wanYuan(differences.reduce((sum, one) => sum + Math.abs(one), 0)),
    conclusion: `${conclusion}（先看第${first}行）`,
    mark,
  };
}

/** What a line of two sums says (0.01 万元). */
export function pairResult(
  left: number | undefined,
  right: number | undefined,
  compare: Comparison,
  amounts: Pick<Amounts, 'negatives'>,
): Compared {
  const sides = { left: shown(left), right: shown(right) };
  if (left === undefined || right === undefined) return { ...sides, difference: '', ...UNREADABLE };
  const holds = difference(left, right, compare) === 0;
  return { ...sides, difference: wanYuan(left - right), ...(holds ? PASS : objection(compare, amounts)) };
}

/** Partial sums of a side that has more cells than one formula takes. */
function partsOf({ relations, isBlank, ...blocks }: Run, side: 'left' | 'right', amounts: Amounts): (number | '')[] {
  const chunks = rangesOf(blocks[side]);
  if (chunks.length < 2) return [];
  const figures = relations.flatMap((relation) => relation[side]);
  const tables = new Map(
    relations.flatMap((relation) => relation[side].map((figure, index) => [figure, blocks[side][index]!.table])),
  );
  const amountOf = (figure: Figure) => (isBlank ? size(figure, amounts) : amounts.of(figure));
  return chunks.map((ranges) =>
    shown(
      total(
        figures
          .filter((figure) => ranges.some(({ table, area }) => table === tables.get(figure) && isIn(area, figure.area)))
          .map(amountOf),
      ),
    ),
  );
}

function isIn({ row, column, rows, columns }: Area, cell: Area): boolean {
  return cell.row >= row && cell.row < row + rows && cell.column >= column && cell.column < column + columns;
}

const shown = (amount: number | undefined): number | '' => (amount === undefined ? '' : wanYuan(amount));

const wanYuan = (amount: number) => toNumber(hundredths(amount));

const difference = (left: number, right: number, compare: Comparison) =>
  compare === '=' ? left - right : Math.max(0, left - right);

const objection = (compare: Comparison, { negatives }: Pick<Amounts, 'negatives'>) =>
  compare === '≤' && negatives > 0 ? DOUBTFUL : WRONG;

/** An amount without its sign. */
function size(figure: Figure, { of }: Amounts): number | undefined {
  const amount = of(figure);
  return amount === undefined ? undefined : Math.abs(amount);
}

function sumsOf({ left, right }: Relation, { of }: Amounts) {
  return { left: total(left.map(of)), right: total(right.map(of)) };
}

function total(amounts: readonly (number | undefined)[]): number | undefined {
  let sum = 0;
  for (const amount of amounts) {
    if (amount === undefined) return undefined;
    sum += amount;
  }
  return sum;
}

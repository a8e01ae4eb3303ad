import type { Figure } from '../../../layout/placed-table.ts';
import { generalPublic } from '../../../facts/named-selectors.ts';
import { THREE_PUBLIC } from '../../../standards/expenditure-groups.ts';
import { columnsOf, tableOfExpenditure } from '../../../tables/all.ts';
import { columnsHolding } from '../../../tables/model/columns-holding.ts';
import { leafSelectors } from '../../../tables/model/columns.ts';
import type { Readings } from '../../evidence/readings.ts';
import { cellSum } from '../../evidence/cell-sum.ts';
import type { FoundTables } from '../../relations/relation.ts';
import type { Shape } from '../../relations/shape.ts';
import { departmentalOf } from '../../model/row-keys.ts';
import { toleranceFor } from '../../model/tolerance.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { cellOf, isReadable } from '../../evidence/table-view.ts';
import { type CheckRule, type Violation, violation, sumDetails, sums } from '../../evidence/violation.ts';

/* Of which ≤ whole. These hold where no amount is negative (rules.md section 0). */

/** Cells that together are no more than others together. */
type Bound = readonly [part: FoundTables, whole: FoundTables];

/** A rule with all its bounds. */
export interface BoundRule extends CheckRule {
  readonly sides: (shape: Shape) => readonly Bound[];
}

/** Columns of tables 3, 5 and 9 that are not sums of others. */
const LEAVES = leafSelectors(columnsOf(tableOfExpenditure('functional'))).map(([column]) => column);

/** 其中：财政拨款 ≤ 一般公共预算, in rows of one table. */
const ofWhich = (table: Shape['cells'][keyof Shape['cells']], rows: readonly string[]): Bound[] =>
  rows.map((row) => [table.at([row], ['fiscalAppropriation']), table.at([row], ['general'])]);

/** Columns of table 7 that hold 一般公共预算. */
const GENERAL = columnsHolding(columnsOf(tableOfExpenditure('economic')), generalPublic)!;

export const BOUNDS: readonly BoundRule[] = [
  bound(
    { id: 'T1-2', kind: '表内', tables: ['T01'] },
    '表1 其中：财政拨款 ≤ 一般公共预算',
    '财政拨款是一般公共预算的一部分',
    ({ cells: { T01 } }) => [
      [T01.at(['income:fiscalAppropriation'], ['income']), T01.at(['income:general'], ['income'])],
    ],
  ),
  bound(
    { id: 'T2-3', kind: '表内', tables: ['T02'] },
    '表2 各行：其中：财政拨款 ≤ 一般公共预算小计',
    '财政拨款是一般公共预算的一部分',
    ({ cells: { T02 } }) => ofWhich(T02, [...T02.rowsOf('item'), ...T02.rowsOf('yearEnd')]),
  ),
  bound(
    { id: 'T4-6', kind: '表内', tables: ['T04'] },
    '表4 各行：其中：财政拨款 ≤ 一般公共预算小计',
    '财政拨款是一般公共预算的一部分',
    ({ cells: { T04 } }) => [
      [T04.at(['income:fiscalAppropriation'], ['income']), T04.at(['income:general'], ['income'])],
      ...ofWhich(T04, [...T04.rowsOf('class'), 'expenditure:yearEnd']),
    ],
  ),
  bound(
    { id: 'T7-3', kind: '表内', tables: ['T07'] },
    '表7 各行：其中：财政拨款 ≤ 一般公共预算小计',
    '财政拨款是一般公共预算的一部分',
    ({ cells: { T07 } }) => ofWhich(T07, [...T07.rowsOf('pair'), 'unclassified']),
  ),
  bound(
    { id: 'X6', kind: '表间', tables: ['T03', 'T05', 'T09'] },
    '表3 各科目 ≥ 表5 同科目 + 表9 同科目',
    '表3 是全部支出，表5、表9 是其中的一般公共预算和政府性基金',
    ({ cells: { T03, T05, T09 }, items }) =>
      [...items.values()].flat().flatMap((row) =>
        LEAVES.map((column): Bound => {
          const [general, fund] = [T05.at([row], [column]), T09.at([row], [column])];
          return [general && fund && [...general, ...fund], T03.at([row], [column])];
        }),
      ),
  ),
  bound(
    { id: 'X9-2', kind: '表间', tables: ['T06', 'T07'] },
    '表7 各款的一般公共预算（本年与结转） ≥ 表6 同款',
    '表7 是全部支出，表6 只是其中的基本支出',
    ({ cells: { T06, T07 } }) => T06.rowsOf('pair').map((row) => [T06.at([row], ['total']), T07.at([row], GENERAL)]),
  ),
  bound(
    { id: 'X10-2', kind: '表间', tables: ['T06', 'T08'] },
    '表6 30212、31013、30231、30217 ≤ 表8 出国、购置、运行、接待',
    '表8 含项目支出，表6 只是基本支出',
    ({ cells: { T06, T08 } }) =>
      Object.entries<readonly string[]>(THREE_PUBLIC).map(([column, codes]) => {
        const rows = T06.rowsOf('pair').filter((pair) => codes.includes(departmentalOf(pair)));
        return [T06.at(rows, ['total']), T08.at(['total'], [column])];
      }),
  ),
];

function bound(
  head: Pick<CheckRule, 'id' | 'kind' | 'tables'>,
  wording: string,
  basis: string,
  sides: (shape: Shape) => readonly Bound[],
): BoundRule {
  return {
    ...head,
    wording,
    severity: 'error',
    basis,
    sides,
    check: (evidence) => sides(evidence.shape).flatMap((one) => boundViolations(one, evidence)),
  };
}

function boundViolations([part, whole]: Bound, evidence: Evidence): Violation[] {
  if (!part || !whole || part.length === 0) return [];
  const actual = sumOf(part, evidence.readings);
  const most = sumOf(whole, evidence.readings);
  const tolerance = evidence.exact ? 0 : toleranceFor(part.length + whole.length - 1);
  return actual <= most + tolerance ? [] : exceeding(part, whole, actual, most, evidence);
}

function sumOf(figures: readonly Figure[], readings: Readings): number {
  let sum = 0;
  for (const figure of figures) sum += readings.get(figure)!.amount;
  return sum;
}

function exceeding(
  part: readonly Figure[],
  whole: readonly Figure[],
  actual: number,
  most: number,
  evidence: Evidence,
): Violation[] {
  const { readings, labels } = evidence;
  const all = [...part, ...whole].map((figure) => readings.get(figure)!);
  if (!all.every(isReadable)) return [];
  const severity = hasNegative(evidence) ? 'plausibility' : 'error';
  const sum = (figures: typeof part) => cellSum(figures, labels, readings);
  const details = { part: sum(part), whole: sum(whole), ...sumDetails(actual, most) };
  return [violation('exceeded', details, all.map(cellOf), { severity, ...sums(actual, most) })];
}

function hasNegative({ readings, ledger }: Evidence): boolean {
  for (const { amount } of readings.values()) if (amount < 0) return true;
  return ledger?.ledger.entries.some(({ amount }) => amount < 0) ?? false;
}

import { toleranceFor } from '../../model/tolerance.ts';
import { departmentalOf, functionalOf } from '../../model/row-keys.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { viewOf } from '../../evidence/table-view.ts';
import { type CheckRule, type Violation, violation, sumDetails, sums } from '../../evidence/violation.ts';

/** Functional items of table 5 in a column, and departmental items of table 6 that are the same money. */
const PAIRS: readonly [name: string, items: readonly string[], column: string, codes: readonly string[]][] = [
  ['住房公积金', ['2210201'], 'basic', ['30113']],
  ['机关事业单位基本养老保险缴费', ['2080505'], 'basic', ['30108']],
  ['职业年金缴费', ['2080506'], 'basic', ['30109']],
  ['基本医疗保险与公务员医疗补助', ['2101101', '2101102', '2101103'], 'basic', ['30110', '30111']],
  ['离退休费', ['2080501', '2080502'], 'individuals', ['30301', '30302']],
];

/** What function and economy say of the same money (rules.md X14, X15): experience, no theorem. */
export const FUNCTION_AND_ECONOMY: readonly CheckRule[] = [
  {
    id: 'X14',
    kind: '表间',
    wording: '表5 社会保障、卫生健康、住房保障科目与表6 相应的经济科目金额一致',
    severity: 'plausibility',
    tables: ['T05', 'T06'],
    basis: '经验：同一笔钱的功能科目与经济科目相对应',
    check: (evidence) => PAIRS.flatMap((pair) => compare(pair, evidence)),
  },
  {
    id: 'X15',
    kind: '表间',
    wording: '表1 一般公共预算 − 财政拨款，能落到表10 的项目',
    severity: 'hint',
    tables: ['T01', 'T10'],
    basis: '经验：非财政拨款安排的一般公共预算多用于项目',
    check: (evidence) => {
      const income = (row: string) => viewOf(evidence, 'T01')?.amounts([`income:${row}`], ['income']);
      const [general, appropriated] = [income('general'), income('fiscalAppropriation')];
      const projects = viewOf(evidence, 'T10')?.amounts(['total'], ['general']);
      if (!general?.readable || !appropriated?.readable || !projects?.readable) return [];
      const other = general.amount - appropriated.amount;
      if (appropriated.amount === 0 || other <= projects.amount) return [];
      const cells = [...general.cells, ...appropriated.cells, ...projects.cells];
      const details = { actual: other, expected: projects.amount };
      return [violation('notInProjects', details, cells, sums(other, projects.amount))];
    },
  },
];

/** Only where both tables have the money: some places put it elsewhere. */
function compare([name, items, column, codes]: (typeof PAIRS)[number], evidence: Evidence): Violation[] {
  const [functional, economic] = [viewOf(evidence, 'T05'), viewOf(evidence, 'T06')];
  const rows = functional?.rowsOf('item').filter((row) => items.includes(functionalOf(row))) ?? [];
  const pairs = economic?.rowsOf('pair').filter((row) => codes.includes(departmentalOf(row))) ?? [];
  const left = functional?.amounts(rows, [column]);
  const right = economic?.amounts(pairs, ['total']);
  if (!left?.readable || !right?.readable || left.amount === 0 || right.amount === 0) return [];
  const tolerance = evidence.exact ? 0 : toleranceFor(rows.length + pairs.length - 1);
  if (Math.abs(left.amount - right.amount) <= tolerance) return [];
  const details = { name, functional: items, departmental: codes, ...sumDetails(left.amount, right.amount) };
  return [violation('functionDiffers', details, [...left.cells, ...right.cells], sums(left.amount, right.amount))];
}

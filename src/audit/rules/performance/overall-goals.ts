import { normalizeText } from '../../../base/normalize-text.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { textIn, viewOf, type TableView } from '../../evidence/table-view.ts';
import { type CheckRule, violation } from '../../evidence/violation.ts';
import { isWithoutFigures } from '../tables/no-figures.ts';

const GOALS = /^(年度)?(履职|总体)目标/;
const TASKS = /^任务名称$/;
const INDICATORS = /^三级指标$/;
const BUDGET = /^预算情况/;

/** What is typed into table 11 besides figures: 履职目标, 主要任务, and the indicators. */
export const OVERALL_GOALS: CheckRule = {
  id: 'T11-4',
  kind: '表内',
  wording: '表11 填了年度履职目标、年度主要任务和绩效指标',
  severity: 'plausibility',
  tables: [],
  basis: '部门整体绩效目标：目标、任务和指标随预算一并公开',
  check: (evidence) => {
    const table = viewOf(evidence, 'T11');
    // Of a form that nobody has filled in another rule tells.
    if (!table || isWithoutFigures(evidence)) return [];
    const parts = partsOf(table, evidence);
    const empty = parts.filter(({ isFilled }) => !isFilled);
    if (empty.length === 0) return [];
    const cells = empty.map(({ cell }) => cell);
    if (empty.length === parts.length) return [violation('overallGoalsMissing', { table: table.id }, cells)];
    return [violation('overallPartMissing', { table: table.id, headings: empty.map(({ name }) => name) }, cells)];
  },
};

function partsOf(table: TableView, { snapshot }: Evidence) {
  const { head, body } = table.found.placed;
  const texts = table.texts(head.first, body.last);
  const labelled = (pattern: RegExp) => texts.find(({ text }) => pattern.test(normalizeText(text)))?.cell;
  const width = snapshot.sheets.find(({ name }) => name === table.found.sheet)!.values[0]?.length ?? 0;
  const budget = labelled(BUDGET)?.place.row ?? body.last + 1;
  const part = (name: string, pattern: RegExp, isFilled: (row: number, column: number) => boolean) => {
    const cell = labelled(pattern);
    return cell ? [{ name, cell, isFilled: isFilled(cell.place.row, cell.place.column) }] : [];
  };
  const isText = (row: number, column: number) => textIn(table.cellAt(row, column)) !== '';
  const isBeside = (row: number, column: number) =>
    Array.from({ length: width }, (_, at) => at).some((at) => at > column && isText(row, at));
  const isBelow = (end: number) => (row: number, column: number) => {
    for (let below = row + 1; below < end; below++) if (isText(below, column)) return true;
    return false;
  };
  return [
    ...part('年度履职目标', GOALS, isBeside),
    ...part('年度主要任务', TASKS, isBelow(budget)),
    ...part('绩效指标', INDICATORS, isBelow(body.last + 1)),
  ];
}

import { largest } from '../../base/lists.ts';
import { Grid } from '../../layout/cell-grid.ts';
import { rowHeight } from '../../layout/sizes.ts';
import type { CellPlan, SheetPlan } from '../../workbook/model/plan.ts';
import type { Style } from '../../workbook/model/style.ts';
import { AUDIT_SHEET } from '../model/our-sheets.ts';
import { cellIn, columnAt, COLUMNS, FIRST_PART, ROWS, type ColumnKey } from './columns.ts';
import { explained, type Explanation } from './explanations.ts';
import type { Line } from './lines.ts';
import { auditStyles } from './styles.ts';
import { VERDICTS } from './conclusions.ts';

const LEGEND = VERDICTS.map(({ mark, conclusion }) => `${mark} ${conclusion}`).join('　');
const HINT = `${LEGEND}（有格里不是数）。本页都是公式，改了数就自动重审。“说明”可以填写，重新生成时保留。`;
const GONE = '下面这些说明，原来的审核项已经没有了：';

const TITLE_HEIGHT = 30;
const WIDTH = COLUMNS.length;
/** From here on the head speaks of something else. */
const RIGHT = columnAt('difference');

const LOOKS: Readonly<Record<ColumnKey, Style>> = {
  mark: auditStyles.mark,
  kind: auditStyles.short,
  rule: auditStyles.short,
  content: auditStyles.text,
  left: auditStyles.amount,
  right: auditStyles.amount,
  difference: auditStyles.amount,
  conclusion: auditStyles.conclusion,
  explanation: auditStyles.text,
};

/** What 勾稽审核 is made of. */
export interface AuditedWorkbook {
  readonly department: string | undefined;
  readonly year: number | undefined;
  readonly lines: readonly Line[];
  /** The number of negative amounts: its formula, and what it gives now. */
  readonly negatives: { readonly formula: string; readonly result: number };
  /** What was typed into 说明 before. */
  readonly explanations: readonly Explanation[];
}

/** The sheet 勾稽审核: the workbook checks itself, without the add-in. */
export function auditSheet(workbook: AuditedWorkbook): SheetPlan {
  const { lines, explanations } = workbook;
  const { texts, left } = explained(lines, explanations);
  const grid = new Grid();
  putHead(grid, workbook);
  lines.forEach((line, index) => putLine(grid, ROWS.firstLine + index, line, texts[index]!));
  const end = ROWS.firstLine + lines.length;
  if (left.length > 0) grid.text(end, 0, auditStyles.caption, GONE);
  left.forEach((explanation, index) => putGone(grid, end + 1 + index, explanation));

  const parts = largest(
    grid.cells.map((row) => row.length - FIRST_PART),
    0,
  );
  const widths = [...COLUMNS.map(({ width }) => width), ...(parts > 0 ? [2, ...Array<number>(parts).fill(5)] : [])];
  const across = (row: number, column: number, columns: number) => ({ row, column, rows: 1, columns });
  return {
    name: AUDIT_SHEET,
    mode: 'replace',
    cells: grid.cells,
    merges: [
      across(ROWS.title, 0, WIDTH),
      across(ROWS.caption, 0, RIGHT),
      across(ROWS.caption, RIGHT, WIDTH - RIGHT),
      across(ROWS.summary, 0, RIGHT),
      across(ROWS.summary, RIGHT, WIDTH - RIGHT - 1),
      across(ROWS.hint, 0, WIDTH),
    ],
    columnWidths: widths,
    rowHeights: grid.cells.map((row, index) => (index === ROWS.title ? TITLE_HEIGHT : heightOf(row, widths))),
    frozen: { rows: ROWS.firstLine, columns: 0 },
    page: { landscape: true, titleRows: { first: ROWS.heading, last: ROWS.heading } },
    validations: [],
    labels: { columns: [columnAt('rule'), columnAt('content')], head: ROWS.firstLine, groups: [] },
  };
}

function putHead(grid: Grid, { department, year, lines, negatives }: AuditedWorkbook): void {
  const across = (row: number, first: number, last: number, style: Style) => {
    for (let column = first; column <= last; column++) grid.put(row, column, style);
  };
  across(ROWS.title, 0, WIDTH - 1, auditStyles.title);
  grid.text(ROWS.title, 0, auditStyles.title, AUDIT_SHEET);
  across(ROWS.caption, 0, RIGHT - 1, auditStyles.caption);
  const about = [department && `部门名称：${department}`, year && `预算年度：${year}年`];
  grid.text(ROWS.caption, 0, auditStyles.caption, about.filter(Boolean).join('　　'));
  across(ROWS.caption, RIGHT, WIDTH - 1, auditStyles.unit);
  grid.text(ROWS.caption, RIGHT, auditStyles.unit, '单位：万元');
  across(ROWS.summary, 0, RIGHT - 1, auditStyles.summary);
  const { formula, result } = summaryOf(lines);
  grid.formula(ROWS.summary, 0, auditStyles.summary, formula, result);
  across(ROWS.summary, RIGHT, WIDTH - 2, auditStyles.unit);
  grid.text(ROWS.summary, RIGHT, auditStyles.unit, '负数的个数');
  grid.formula(ROWS.summary, WIDTH - 1, auditStyles.count, negatives.formula, negatives.result);
  across(ROWS.hint, 0, WIDTH - 1, auditStyles.caption);
  grid.text(ROWS.hint, 0, auditStyles.caption, HINT);
  COLUMNS.forEach(({ heading }, column) => grid.text(ROWS.heading, column, auditStyles.heading, heading));
}

/** How many lines came to what, counted by their marks. */
function summaryOf(lines: readonly Line[]): { formula: string; result: string } {
  const last = ROWS.firstLine + Math.max(1, lines.length) - 1;
  const marks = `${cellIn('mark', ROWS.firstLine)}:${cellIn('mark', last)}`;
  const counts = VERDICTS.map(({ conclusion, mark }) => `"${conclusion} "&COUNTIF(${marks},"${mark}")&" 项"`);
  const results = VERDICTS.map(
    ({ conclusion, mark }) => `${conclusion} ${lines.filter(({ result }) => result.mark === mark).length} 项`,
  );
  return { formula: `=${counts.join('&"，"&')}`, result: results.join('，') };
}

function putLine(grid: Grid, row: number, { kind, rule, content, formulas, result }: Line, explanation: string): void {
  const { parts, ...own } = formulas(row);
  const texts = { kind, rule, content, explanation };
  for (const { key } of COLUMNS) {
    if (key in texts) grid.text(row, columnAt(key), LOOKS[key], texts[key as keyof typeof texts]);
    else grid.formula(row, columnAt(key), LOOKS[key], own[key as keyof typeof own], result[key as keyof typeof own]);
  }
  parts.forEach((part, index) => grid.formula(row, FIRST_PART + index, auditStyles.part, part, result.parts[index]!));
}

function putGone(grid: Grid, row: number, explanation: Explanation): void {
  const texts: Partial<Record<ColumnKey, string>> = { ...explanation, explanation: explanation.text };
  for (const { key } of COLUMNS) grid.text(row, columnAt(key), auditStyles.gone, texts[key] ?? '');
}

/** Height that shows every wrapped text of a row. */
function heightOf(row: readonly (CellPlan | undefined)[], widths: readonly number[]): number {
  return rowHeight(
    row.flatMap((cell, column) => {
      const content = cell?.style?.wrap ? cell.content : undefined;
      return content && 'text' in content ? [{ text: content.text, width: widths[column]! }] : [];
    }),
  );
}

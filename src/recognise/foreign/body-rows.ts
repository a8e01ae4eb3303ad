import { append } from '../../base/lists.ts';
import type { ColumnGroup } from './headings.ts';
import type { GridView } from './grid-view.ts';
import { type Label, readLabel } from './row-labels.ts';
import { isColumnNumbers, isNote, type Region } from './sheet-regions.ts';

/** A row of a group as it is printed. */
export interface PrintedRow {
  readonly row: number;
  readonly text: string;
  readonly label: Label;
  /** Code of 功能分类, of 部门经济分类, of a unit: 类, 款 and 项 put together. "" where none is printed. */
  readonly code: string;
  /** A second code beside it: 政府经济分类. */
  readonly second: string;
  /** Code in a column of units beside other codes or names; "" where none is printed. */
  readonly unit: string;
  /** Whether nothing stands in the first column of names: a row of details. */
  readonly isDetail: boolean;
  /** Whether any amount but zero stands there. */
  readonly hasMoney: boolean;
}

/** Rows between the headings and the notes, and what the notes say. */
export function bodyOf(view: GridView, region: Region): { readonly rows: readonly number[]; readonly notes: string[] } {
  const { first, last } = region.headings!;
  const headings = new Set<string>();
  for (let row = first; row <= last; row++) headings.add(rowText(view, row));
  const rows: number[] = [];
  const notes: string[] = [];
  for (let row = last + 1; row < region.end; row++) {
    const filled = view.filled(row);
    if (filled.length === 0) continue;
    const texts = filled.map((column) => view.text(row, column));
    if (isNote(texts[0]!)) notes.push(texts.join(''));
    else if (!isColumnNumbers(texts) && !headings.has(rowText(view, row))) rows.push(row);
  }
  return { rows, notes };
}

const rowText = (view: GridView, row: number) =>
  view
    .filled(row)
    .map((column) => view.text(row, column))
    .join('|');

/** The rows of a group: those that have a label, a code or money. */
export function printedRows(view: GridView, rows: readonly number[], { labels, money }: ColumnGroup): PrintedRow[] {
  const codes = codeRuns(labels);
  const names = labels.filter(({ isCode }) => !isCode);
  const units = labels.find(({ heading }) => /^(预算)?(单位|部门)(编码|代码)$/.test(heading))?.column;
  const last = codes.map((): string[] => []);
  const printed: PrintedRow[] = [];
  for (const row of rows) {
    const [code = '', second = ''] = codes.map((run, index) => codeIn(view, row, run, last[index]!));
    const texts = names.map(({ column }) => view.text(row, column)).filter(Boolean);
    // 合计 may stand in a column of codes.
    const inCodes = codes.flat().map((column) => view.text(row, column));
    const text = texts.join(' ') || inCodes.find((word) => readLabel(word).sum !== undefined) || '';
    const sum = [...texts, ...inCodes].find((word) => readLabel(word).sum !== undefined);
    const hasMoney = money.some(({ column }) => (view.amount(row, column) ?? 0) !== 0);
    if (text === '' && code === '' && !hasMoney) continue;
    const unit = units === undefined ? '' : view.text(row, units);
    const isDetail = names.length > 1 && view.text(row, names[0]!.column) === '' && texts.length > 0;
    const label = readLabel(sum ?? texts[0] ?? text);
    printed.push({ row, text: sum ?? text, label, code, second, unit, isDetail, hasMoney });
  }
  return printed;
}

/** Columns of codes side by side that make one code: a new one begins with 类, or with a code that is whole. */
function codeRuns(labels: ColumnGroup['labels']): number[][] {
  const runs: number[][] = [];
  labels
    .filter(({ isCode }) => isCode)
    .forEach(({ column, heading }) => {
      if (heading === '款' || heading === '项') runs.at(-1)?.push(column);
      else runs.push([column]);
    });
  return runs;
}

/** What stands in a code for a class or a section that is not printed. */
const MISSING_PARTS = ['???', '??', '??'];

/** 类, 款 and 项 put together; what is not printed again above what is printed is that of the row before. */
function codeIn(view: GridView, row: number, run: readonly number[], last: string[]): string {
  const parts = run.map((column) => view.text(row, column).replace(/[.\s-]/g, ''));
  const deepest = parts.findLastIndex((part) => /^\d+$/.test(part));
  if (deepest < 0) return '';
  if (run.length === 1) return parts[0]!;
  const whole: string[] = [];
  for (let level = 0; level <= deepest; level++) {
    // Nothing printed above it: the row of its class or section is missing.
    const part = /^\d+$/.test(parts[level]!) ? parts[level]! : (last[level] ?? MISSING_PARTS[level]!);
    whole.push(part.length > 3 || (level > 0 && part.length > 2) ? part.slice(whole.join('').length) : part);
  }
  last.length = 0;
  append(last, whole);
  return whole.join('');
}

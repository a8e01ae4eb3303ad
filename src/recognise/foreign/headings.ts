import { blockOf, NO_MONEY, roleOf } from './column-roles.ts';
import type { MoneyColumn } from './foreign-table.ts';
import type { GridView } from './grid-view.ts';
import type { Region } from './sheet-regions.ts';

/** Columns of labels and the money to their right. */
export interface ColumnGroup {
  readonly side: 'income' | 'expenditure' | 'rows';
  readonly labels: readonly LabelColumn[];
  readonly money: readonly MoneyColumn[];
}

interface LabelColumn {
  readonly column: number;
  readonly heading: string;
  readonly isCode: boolean;
}

const CODE_HEADING = /编码|代码|^类$|^款$|^项$/;
const LABEL_HEADING = /名称$|^(功能)?科目$|^项目$|备注|说明|简介|类别$|类型$|单位$|序号|时间/;
const CHINESE = /[\u4e00-\u9fff]/;

/** Groups of columns: a new one begins with every column of labels behind money where tables stand side by side. */
export function columnGroups(
  view: GridView,
  region: Region,
  year: number | undefined,
  isSideBySide: boolean,
): ColumnGroup[] {
  const { first, last } = region.headings!;
  const paths: string[][] = [];
  for (let column = 0; column < view.width; column++) paths.push(pathOf(view, first, last, column));
  const groups: { labels: LabelColumn[]; money: number[] }[] = [];
  paths.forEach((path, column) => {
    const heading = path.at(-1) ?? '';
    if (path.length === 0) return;
    const isCode = CODE_HEADING.test(heading);
    if (isCode || isLabel(view, region, heading, column)) {
      if (groups.length === 0 || (isSideBySide && groups.at(-1)!.money.length > 0))
        groups.push({ labels: [], money: [] });
      groups.at(-1)!.labels.push({ column, heading, isCode });
    } else if (!NO_MONEY.test(heading)) {
      if (groups.length === 0) groups.push({ labels: [], money: [] });
      groups.at(-1)!.money.push(column);
    }
  });
  const withMoney = groups.filter(({ money }) => money.length > 0);
  return withMoney.map(({ labels, money }, index) => ({
    side: withMoney.length > 1 ? sideOf(paths, labels, money, index) : 'rows',
    labels,
    money: moneyColumns(paths, money, year),
  }));
}

/** Headings from the top down; blanks at the right of a heading belong to it as far as there are headings below. */
function pathOf(view: GridView, first: number, last: number, column: number): string[] {
  const own: string[] = [];
  for (let row = first; row <= last; row++) own.push(view.text(row, column));
  const lowest = own.findLastIndex((word) => word !== '');
  const path = own.map((word, index) => {
    if (word !== '' || index >= lowest) return word;
    for (let left = column - 1; left >= 0; left--) {
      const beside = view.text(first + index, left);
      if (beside !== '') return beside;
    }
    return '';
  });
  return path.filter((word, index) => word !== '' && word !== path[index - 1]);
}

function isLabel(view: GridView, region: Region, heading: string, column: number): boolean {
  if (LABEL_HEADING.test(heading)) {
    for (let row = region.headings!.last + 1; row < region.end; row++) if (view.isNumber(row, column)) return false;
    return true;
  }
  // Printing on several pages repeats the headings.
  const headings = new Set<string>();
  for (let row = region.headings!.first; row <= region.headings!.last; row++) headings.add(view.text(row, column));
  for (let row = region.headings!.last + 1; row < region.end; row++) {
    const text = view.text(row, column);
    // Notes stand below the table, in the first column: they say nothing of it.
    if (!CHINESE.test(text) || text === '无' || headings.has(text)) continue;
    if (view.filled(row).length > 1) return true;
  }
  return false;
}

function sideOf(
  paths: readonly (readonly string[])[],
  labels: readonly LabelColumn[],
  money: readonly number[],
  index: number,
): ColumnGroup['side'] {
  const words = [...labels.map(({ column }) => column), ...money].flatMap((column) => paths[column]!);
  if (words.some((word) => /^[^支]*收入$/.test(word))) return 'income';
  if (words.some((word) => /支出/.test(word))) return 'expenditure';
  return index === 0 ? 'income' : 'expenditure';
}

function moneyColumns(
  paths: readonly (readonly string[])[],
  money: readonly number[],
  year: number | undefined,
): MoneyColumn[] {
  // One column needs no more than its own heading.
  let common = money.length === 1 ? paths[money[0]!]!.length - 1 : 0;
  const [one] = money.map((column) => paths[column]!);
  while (
    money.length > 1 &&
    money.every((column) => paths[column]!.length > common + 1 && paths[column]![common] === one![common])
  ) {
    common++;
  }
  return money.map((column) => {
    const whole = paths[column]!.slice(common);
    const blocks = paths[column]!.map((heading) => blockOf(heading, year));
    const block = blocks.find((name) => name !== undefined && name !== '') ?? '';
    const path = whole.filter((heading, at) => at === whole.length - 1 || blockOf(heading, year) === undefined);
    return { column, path, role: roleOf(path), block };
  });
}

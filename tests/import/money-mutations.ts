import fc from 'fast-check';
import type { Grid } from '../../src/workbook/model/grid.ts';
import type { CellValue } from '../../src/workbook/model/snapshot.ts';
import { FIELD_BY_HEADING, list, type List } from './departments-list.ts';

/** An amount as the test knows it: where it stands, and what it is; undefined where a formula has no result. */
export interface MoneyCell {
  readonly row: number;
  readonly column: number;
  readonly fen: number | undefined;
  /** The source under whose heading it stands; undefined where the heading is another than it was, or there is none. */
  readonly source: string | undefined;
  readonly functional: string;
  readonly departmental: string;
}

/** A list that somebody has changed, with all that is known of it. */
export interface MoneyList {
  readonly grid: Grid;
  readonly money: readonly MoneyCell[];
  /** The unit of every row. */
  readonly units: readonly (Unit | undefined)[];
  readonly kinds: ReadonlyMap<string, string>;
  /** Where every field stands, by the first row of the page. */
  readonly fields: readonly { readonly from: number; readonly columns: ReadonlyMap<string, number> }[];
  readonly changes: readonly string[];
}

type Unit = '元' | '万元';

/** Words that occur as headings in budget systems, over a column that holds money. */
const WORDS = (
  '备注 用途 说明 编号 序号 年度 页码 处室 部门编码 联系电话 审核状态 单位编码 单位名称 功能科目 科目名称 科目编码 部门经济科目 ' +
  '部门经济科目名称 政府经济科目编码 项目名称 项目编码 项目类别 支出类型 资金来源 类 款 项 合计 小计 总计 金额 预算数 本年预算 ' +
  '其中：财政拨款 其中：政府采购 财政拨款 非税收入 单位资金 上年结转 上年结转结余 财政专户管理资金 事业收入 其他收入 ' +
  '政府性基金拨款 公共预算财政拨款 实户资金余额 专项债 政府采购 数量 单价 上年预算数 本年追加 基本支出 项目支出 人员经费'
).split(' ');

/** Amounts in 分 that all begin with the digit of a classification, among them some that are codes: 201, 30101 元. */
const LEADING = [200_000, 2_010_301, 20_103, 201, 30_101, 301, 310_000, 3_000, 50_101, 502, 50_000, 5_000_000].map(
  (yuan) => yuan * 100,
);

const change = fc.record({
  split: fc.boolean(),
  swapPages: fc.boolean(),
  secondUnit: fc.constantFrom<Unit | undefined>('元', '万元', undefined),
  shuffle: fc.array(fc.nat(1000), { minLength: 20, maxLength: 20 }),
  isShuffled: fc.boolean(),
  rename: fc.option(fc.constantFrom(...WORDS, '')),
  renamed: fc.nat(1000),
  leading: fc.boolean(),
  digits: fc.array(fc.nat(1000), { minLength: 10, maxLength: 10 }),
  uncalculated: fc.option(fc.nat(1000)),
  more: fc.array(fc.nat(1000), { minLength: 12, maxLength: 12 }),
  columnNumbers: fc.boolean(),
  isScaled: fc.nat(5).map((dice) => dice === 0),
  withSums: fc.boolean(),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

/** Lists with one or two pages, changed in several ways at once. */
export const moneyList: fc.Arbitrary<MoneyList> = fc.tuple(list, change).map(([given, how]) => changed(given, how));

interface Page {
  readonly headings: readonly CellValue[];
  readonly rows: readonly number[];
  /** Its columns as those of the list. */
  readonly order: readonly number[];
  readonly unit: Unit;
  /** What stands above its headings. */
  readonly titles: readonly CellValue[][];
}

function changed(given: List, how: Change): MoneyList {
  const changes: string[] = [];
  const unit: Unit = given.yuanPerOne === 1 ? '元' : '万元';
  const headings = given.rows[given.headingRow]!;
  const truths = given.truths.map((truth, at) =>
    how.leading ? { ...truth, fen: LEADING[how.digits[at]! % LEADING.length]! } : truth,
  );
  if (how.leading) changes.push('amounts that begin with 2, 3 or 5');

  const renamed = given.amountColumns[how.renamed % given.amountColumns.length]!.column;
  const rename = (page: readonly CellValue[]) =>
    how.rename === null ? page : page.map((heading, at) => (at === renamed ? how.rename : heading));
  if (how.rename !== null) changes.push(`${String(headings[renamed])} is called ${how.rename || '(nothing)'}`);

  const columns = headings.map((_, at) => at);
  const shuffled = [...columns].sort((a, b) => how.shuffle[a]! - how.shuffle[b]!);
  const isSplit = how.split && truths.length > 1;
  const half = isSplit ? Math.ceil(truths.length / 2) : truths.length;
  const all = truths.map((_, at) => at);
  const pages: Page[] = [
    { headings: rename(headings), rows: all.slice(0, half), order: columns, unit, titles: given.rows.slice(0, 2) },
  ];
  if (isSplit) {
    const second = how.secondUnit ?? unit;
    const titles = [['2024年部门预算（续表）'], ...(how.secondUnit ? [[`单位：${second}`]] : [])];
    pages.push({
      headings: rename(headings),
      rows: all.slice(half),
      order: how.isShuffled ? shuffled : columns,
      unit: second,
      titles,
    });
    changes.push(`second page in ${second}${how.isShuffled ? ', columns in another order' : ''}`);
    if (how.swapPages && how.secondUnit) {
      pages.reverse();
      changes.push('pages swapped');
    }
  }
  return laidOut(given, truths, pages, how, changes, how.rename === null ? undefined : renamed);
}

/** The rows of all pages, and where the amounts stand in them. */
function laidOut(
  given: List,
  truths: List['truths'],
  pages: readonly Page[],
  how: Change,
  changes: string[],
  renamed: number | undefined,
): MoneyList {
  const values: CellValue[][] = [];
  const units: (Unit | undefined)[] = [];
  const money: MoneyCell[] = [];
  const fields: MoneyList['fields'][number][] = [];
  const pendingRow = how.uncalculated === null ? -1 : how.uncalculated % truths.length;
  if (pendingRow >= 0) changes.push('a formula without result');
  for (const page of pages) {
    fields.push({ from: values.length, columns: fieldsOf(given, page) });
    values.push(...page.titles.map((title) => [...title]), ...headingRows(page, how));
    for (const at of page.rows) {
      const { functional, departmental } = truths[at]!;
      const amounts = amountsOf(given, truths[at]!, how, at);
      const row = values.length;
      const cells = page.order.map((column, place): CellValue => {
        const amount = amounts.get(column);
        if (!amount) return otherCell(given, at, column, [...amounts.values()], page.unit);
        const isPending = at === pendingRow && amount.isFirst;
        const source = column === renamed ? undefined : amount.source;
        money.push({ row, column: place, fen: isPending ? undefined : amount.fen, source, functional, departmental });
        return isPending ? null : decimals(amount.fen, page.unit);
      });
      units[row] = page.unit;
      values.push(cells);
    }
  }
  const last = pages.at(-1)!;
  if (how.withSums) {
    units[values.length] = last.unit;
    values.push(sumRow(given, truths, how, last));
  }
  const uncalculated = money.filter(({ fen }) => fen === undefined);
  const grid = { values, merged: [], hiddenRows: [], uncalculated };
  const kinds = new Map(truths.map(({ project, kind }) => [project, kind]));
  const list = { grid, money, units, kinds, fields, changes };
  return how.isScaled ? shownSmaller(list, given, pages) : list;
}

/** Headings, and the numbers of the columns below them perhaps. */
function headingRows({ headings, order }: Page, { columnNumbers }: Change): CellValue[][] {
  const rows = [order.map((at) => headings[at] ?? null)];
  if (columnNumbers) rows.push(order.map((_, at) => (at === order.length - 1 ? `${at + 1}=1+2` : String(at + 1))));
  return rows;
}

function fieldsOf(given: List, { order }: Page): Map<string, number> {
  const fields = new Map<string, number>();
  order.forEach((at, place) => {
    const field = FIELD_BY_HEADING.get(String(given.rows[given.headingRow]![at]));
    if (field !== undefined) fields.set(field, place);
  });
  return fields;
}

/** The same list stored in 元: a number format shows its amounts in 万元, which is what its titles name. */
function shownSmaller(list: MoneyList, given: List, pages: readonly Page[]): MoneyList {
  const scaled: { row: number; column: number; by: number }[] = [];
  const isMoney = (column: number) =>
    given.rows[given.headingRow]![column] === '合计' || given.amountColumns.some((one) => one.column === column);
  const values = list.grid.values.map((cells, row) => {
    const unit = list.units[row];
    if (unit !== '万元') return cells;
    const page = pages[list.fields.findLastIndex(({ from }) => from <= row)]!;
    return cells.map((value, place) => {
      if (typeof value !== 'number' || !isMoney(page.order[place]!)) return value;
      scaled.push({ row, column: place, by: 10_000 });
      return Math.round(value * 1_000_000) / 100;
    });
  });
  const changes = scaled.length > 0 ? [...list.changes, 'stored in 元, shown in 万元'] : list.changes;
  return { ...list, grid: { ...list.grid, values, scaled }, changes };
}

interface Amount {
  readonly fen: number;
  readonly source: string;
  readonly isFirst: boolean;
}

/** The amounts of a row by column; in a wide list there are some besides that of the truth. */
function amountsOf(given: List, truth: List['truths'][number], how: Change, at: number): Map<number, Amount> {
  const amounts = new Map<number, Amount>();
  given.amountColumns.forEach(({ column, source = truth.source }, index) => {
    const dice = how.more[(at * 5 + index) % how.more.length]!;
    const fen = LEADING[dice % LEADING.length]! + (how.leading ? 0 : dice);
    if (source === truth.source) amounts.set(column, { fen: truth.fen, source, isFirst: true });
    else if (dice % 3 === 0) amounts.set(column, { fen, source, isFirst: false });
  });
  return amounts;
}

/** What stands in a column that holds no amount in this row. */
function otherCell(given: List, at: number, column: number, amounts: readonly Amount[], unit: Unit): CellValue {
  if (given.rows[given.headingRow]![column] === '合计') return decimals(sumOf(amounts), unit);
  const isAmount = given.amountColumns.some((one) => one.column === column);
  return isAmount ? null : (given.rows[given.headingRow + 1 + at]![column] ?? null);
}

/** 合计 of all pages, in the unit of the last. */
function sumRow(given: List, truths: List['truths'], how: Change, { order, unit, headings }: Page): CellValue[] {
  const own = new Set(given.amountColumns.map(({ column }) => column));
  const label = order.find((column) => /单位/.test(String(headings[column])) && !own.has(column));
  const rows = truths.map((truth, at) => amountsOf(given, truth, how, at));
  return order.map((column) => {
    if (column === label) return '合计';
    if (given.rows[given.headingRow]![column] === '合计')
      return decimals(sumOf(rows.flatMap((row) => [...row.values()])), unit);
    return own.has(column) ? decimals(sumOf(rows.flatMap((row) => row.get(column) ?? [])), unit) : null;
  });
}

const sumOf = (amounts: readonly Amount[]) => amounts.reduce((sum, { fen }) => sum + fen, 0);

/** 分 as exact decimals, in a number as Excel keeps it, where it can. */
function decimals(fen: number, unit: Unit): CellValue {
  return fen / (unit === '元' ? 100 : 1_000_000);
}

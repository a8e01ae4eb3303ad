import { fold } from '../workbook/fold.ts';
import type { TableId } from '../tables/table.ts';

/** 总体情况表, 情况表, 总表, 预算表 …: places differ in the last word of a title. */
const OVERALL = '(?:预算)?(?:总体情况|情况总|总)表';
const TABLE = '(?:预算)?(?:总体)?(?:情况|明细|总|预算)?表';
const WHOSE = '(?:部门|单位|预算单位|综合预算|财务|预算)*';
const MONEY = '(?:预算)?(?:财政拨款|拨款)?';

/** How a title ends, most particular first; and what it may not say in brackets behind it. */
const NAMES: readonly { readonly table: TableId; readonly name: string; readonly unlike?: RegExp }[] = [
  { table: 'T04', name: `${WHOSE}财政拨款(?:预算)?收支${OVERALL}` },
  { table: 'T01', name: `${WHOSE}收支${OVERALL}` },
  { table: 'T02', name: `${WHOSE}收入${OVERALL}` },
  { table: 'T08', name: `${WHOSE}(?:一般公共${MONEY}|财政拨款)?(?:安排的)?三公经费.{0,20}(?:预算|支出|情况)*表` },
  {
    table: 'T06',
    name: `${WHOSE}一般公共${MONEY}基本支出(?:部门预算)?(?:支出)?(?:经济分类)?${TABLE}`,
    unlike: /功能/,
  },
  { table: 'T05', name: `${WHOSE}一般公共${MONEY}支出(?:功能分类)?${TABLE}`, unlike: /经济/ },
  { table: 'T09', name: `${WHOSE}政府性基金${MONEY}(?:支出|收支)(?:功能分类)?${TABLE}` },
  { table: 'T07', name: '支出经济分类汇总表' },
  { table: 'T03', name: `${WHOSE}支出${OVERALL}` },
  { table: 'T12', name: `${WHOSE}项目(?:支出)?绩效目标(?:汇总)?表` },
  { table: 'T11', name: `${WHOSE}整体(?:支出)?绩效目标(?:申报)?表` },
  { table: 'T10', name: `${WHOSE}项目支出${TABLE}` },
];

/** What may stand before: 附件1、 表3: 2024年 某某局 部门预算. */
const NUMBER = '(?:(?:附|公开)*[表件]?[-—]?[\\d一二三四五六七八九十]+[-—.:、)]*|[(][\\d一二三四五六七八九十]+[)])*';
const BODY = '(?:.*(?:局|委|办|院|会|队|站|处|所|室|厅|部|心|社|校|团|馆|园|县|市|区|镇|乡|机关|本级|市级|部门|单位))?';
const YEAR = '(?:.*(?:19|20)\\d\\d年?度?)?';
const PATTERNS = NAMES.map(({ table, name, unlike }) => ({
  table,
  unlike,
  /** Most titles end otherwise: that is soon seen. */
  ending: new RegExp(`${name}$`),
  pattern: new RegExp(`^${NUMBER}${BODY}${YEAR}${BODY}${name}$`),
}));

/** No title is longer. */
const LONGEST = 80;

/** The table whose title this is, with or without year, department, 部门（单位） or 度; undefined where it is none. */
export function tableTitled(text: string): TableId | undefined {
  if (text.length > LONGEST || !text.includes('表')) return undefined;
  const [plain, remark] = plainTitle(text);
  if (!plain.endsWith('表')) return undefined;
  return PATTERNS.find(
    ({ ending, pattern, unlike }) => ending.test(plain) && pattern.test(plain) && !unlike?.test(remark),
  )?.table;
}

/** The title without quotation marks, 单位 and 年份, and what stands in brackets behind it. */
function plainTitle(text: string): [plain: string, remark: string] {
  const folded = fold(text)
    .replace(/["'“”‘’《》]/g, '')
    .replace(/\((单位|部门)\)/g, '')
    .replace(/年份/g, '年')
    .replace(/表度$/, '表');
  const remark = /\([^()]*\)$/.exec(folded)?.[0] ?? '';
  return [folded.slice(0, folded.length - remark.length), remark];
}

/** The table that a sheet's name speaks of: 表3 支出总体, 3.部门支出总体情况表. */
export function tableOfSheetName(name: string): TableId | undefined {
  const number = /^(?:附|公开)?表?0?(\d{1,2})(?!\d)/.exec(fold(name))?.[1];
  const titled = tableTitled(name.replace(/^[\d.、\s]+/, ''));
  if (titled) return titled;
  return number && Number(number) >= 1 && Number(number) <= 12 ? (`T${number.padStart(2, '0')}` as TableId) : undefined;
}

/** The year that a title or the line below it names. */
export function yearIn(text: string): number | undefined {
  const found = /(?<!\d)((?:19|20)\d\d)年/.exec(fold(text))?.[1];
  return found ? Number(found) : undefined;
}

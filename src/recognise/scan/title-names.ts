import { normalizeText } from '../../base/normalize-text.ts';
import { tableNumber, TABLES } from '../../tables/all.ts';
import type { TableId } from '../../tables/model/table.ts';

/** What may stand before: 附件1、 表3: 2024年 某某局 部门预算. */
const NUMBER = '(?:(?:附|公开)*[表件]?[-—]?[\\d一二三四五六七八九十]+[-—.:、)]*|[(][\\d一二三四五六七八九十]+[)])*';
const BODY = '(?:.*(?:局|委|办|院|会|队|站|处|所|室|厅|部|心|社|校|团|馆|园|县|市|区|镇|乡|机关|本级|市级|部门|单位))?';
const YEAR = '(?:.*(?:19|20)\\d\\d年?度?)?';
const PATTERNS = TABLES.map(({ id, titled: { ending, unlike } }) => ({
  table: id,
  unlike,
  ending: new RegExp(`${ending}$`),
  pattern: new RegExp(`^${NUMBER}${BODY}${YEAR}${BODY}${ending}$`),
}));

/** No title is longer. */
const MAX_TITLE_LENGTH = 80;

/** The table whose title this is, with or without year, department, 部门（单位） or 度; undefined where it is none. */
export function tableTitled(text: string): TableId | undefined {
  if (text.length > MAX_TITLE_LENGTH || !text.includes('表')) return undefined;
  const [plain, remark] = plainTitle(text);
  if (!plain.endsWith('表')) return undefined;
  let found: { readonly table: TableId; readonly length: number } | undefined;
  for (const { table, ending, pattern, unlike } of PATTERNS) {
    const length = ending.exec(plain)?.[0].length ?? 0;
    // the one that explains most of the title: 一般公共预算基本支出…表 ends as 支出…表 does
    if (length <= (found?.length ?? 0) || !pattern.test(plain) || unlike?.test(remark)) continue;
    found = { table, length };
  }
  return found?.table;
}

/** The title without quotation marks, 单位 and 年份, and what stands in brackets behind it. */
function plainTitle(text: string): [plain: string, remark: string] {
  const folded = normalizeText(text)
    .replace(/["'“”‘’《》]/g, '')
    .replace(/\((单位|部门)\)/g, '')
    .replace(/年份/g, '年')
    .replace(/表度$/, '表');
  const remark = /\([^()]*\)$/.exec(folded)?.[0] ?? '';
  return [folded.slice(0, folded.length - remark.length), remark];
}

/** The table that a sheet's name speaks of: 表3 支出总体, 3.部门支出总体情况表. */
export function tableOfSheetName(name: string): TableId | undefined {
  const number = /^(?:附|公开)?表?0?(\d{1,2})(?!\d)/.exec(normalizeText(name))?.[1];
  const titled = tableTitled(name.replace(/^[\d.、\s]+/, ''));
  if (titled) return titled;
  return TABLES.find(({ id }) => tableNumber(id) === Number(number))?.id;
}

/** The year that a title or the line below it names. */
export function yearIn(text: string): number | undefined {
  const found = /(?<!\d)((?:19|20)\d\d)年/.exec(normalizeText(text))?.[1];
  return found ? Number(found) : undefined;
}

import { normalizeText } from '../../base/normalize-text.ts';

const SUM = '(小计|合计|总计|共计|累计)';
const SUM_ALONE = new RegExp(`^(本页|本表|单位|部门|科目|项目|本年|支出)?${SUM}[:]?$`);
const SUM_BEHIND = new RegExp(`[^\\d]${SUM}[:]?$`);
const LONGEST = 60;
const NOTE = /^(备注|注|说明|填表说明|制表|填表|审核人|单位负责人|财务负责人|负责人|打印|第\d+页|制单)/;
const YEAR_END_WORDS = new Set(
  '年终结转结余 年终结转和结余 年终结转 年终结余 年末结转结余 年末结转和结余 结转下年 结转下年支出 结转下年使用'.split(
    ' ',
  ),
);

/** 合计, 小计 …; with other words before it (行政运行小计) only where the caller says that this may be. */
export function isSumWord(text: string, withOthers: boolean): boolean {
  if (text.length > LONGEST) return false;
  const plain = normalizeText(text);
  return SUM_ALONE.test(plain) || (withOthers && SUM_BEHIND.test(plain));
}

/** 小计 covers the rows since the one before; 合计 and 总计 may cover all. */
export const isSmallSum = (text: string) =>
  text.length <= LONGEST && normalizeText(text).replace(/:$/, '').endsWith('小计');

/** Begins like what stands below a table. */
export const isNote = (text: string) =>
  NOTE.test(text.length <= LONGEST ? normalizeText(text) : normalizeText(text.slice(0, LONGEST)));

/** 年终结转结余 and what it is called elsewhere. */
export const isYearEnd = (text: string) => text.length <= LONGEST && YEAR_END_WORDS.has(normalizeText(text));

/** What a number counts; 'other' is money that is not compared: in a unit that is not read (千元), or told roughly (近480万元). */
export type NumberUnit = '万元' | '亿元' | '元' | 'other' | '%' | '辆' | '台' | '个' | 'none';

/** Whether a unit counts things: money and percentages it is none of. */
export const isCount = (unit: NumberUnit) => unit === '辆' || unit === '台' || unit === '个';

/** A number as it is printed in a line. */
export interface PrintedNumber {
  /** Where the number begins and where its unit ends, in the compact line. */
  readonly start: number;
  readonly end: number;
  /** Digits without separators, with its sign. */
  readonly digits: string;
  readonly unit: NumberUnit;
}

const NUMBER = /(?<![\d.A-Za-z])-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\d.]*[A-Za-z])/g;
const UNIT =
  /^(?:[余多]?(?:万元|亿元|元)|[十百千](?:万元|元)|个百分点|%|辆|台|个(?=预算项目|项目|[,，;；。、)]|$|专项|支出项目))/;
/** Dates, ordinals, what counts people, days and places. */
const NO_FIGURE_AFTER =
  /^(?:年|月|日|号|时|条|届|期|级|楼|股|亩|公里|平方米|人|名|次|批|天|倍|岁|户|家|处|项|所|科|类|章|部|个(?!百分点))/;
/** 近480万元, 超过480万元; 480余万元 and 480万元左右. */
const ROUGH_BEFORE = /(?:近|逾|超过|不足|不到)$/;
const ROUGH = /^[余多]|^(?:万元|亿元|元)(?:左右|上下)/;
/** 50万元以上, 100万元(含)以上 */
const THRESHOLD_AFTER = /^(?:[十百千]?万?元)?(?:\(含\)|及)?以[上下内]/;
const ORDINAL_BEFORE = /(?:第|表|附件|图|编号|文号|〔|\[|[(]?)$/;

/** The figures of a line: no years, dates, numberings, codes, or thresholds. */
export function numbersIn(text: string): PrintedNumber[] {
  return [...text.matchAll(NUMBER)].flatMap((found): PrintedNumber[] => {
    const start = found.index;
    const digitsEnd = start + found[0].length;
    const after = text.slice(digitsEnd);
    const before = text.slice(Math.max(0, start - 3), start);
    const unit = UNIT.exec(after)?.[0];
    if (unit === undefined && NO_FIGURE_AFTER.test(after)) return [];
    if (THRESHOLD_AFTER.test(after)) return [];
    if (unit === undefined && isNumbering(text, start, after, before)) return [];
    // a range, or a number with a hyphen before it
    const isRange = found[0].startsWith('-') && /[\d年月]$/.test(before);
    const digits = found[0].replaceAll(',', '').slice(isRange ? 1 : 0);
    if (unit === '个百分点') return [];
    const printed = unitOf(unit, ROUGH_BEFORE.test(before) || ROUGH.test(after));
    return [{ start: start + (isRange ? 1 : 0), end: digitsEnd + (unit?.length ?? 0), digits, unit: printed }];
  });
}

function unitOf(unit: string | undefined, isRough: boolean): NumberUnit {
  if (unit === undefined) return 'none';
  if (/^[十百千]/.test(unit) || (isRough && unit.endsWith('元'))) return 'other';
  return unit as NumberUnit;
}

/** 1、 (1) 1. at the beginning; 第1; 2010301 before a name. */
function isNumbering(text: string, start: number, after: string, before: string): boolean {
  const isFirst = start === 0 || (start === 1 && text[0] === '(');
  if (isFirst && /^(?:[、.,，)）:：]|[\u4e00-\u9fff])/.test(after)) return true;
  if (/[;；。:：]\(?$/.test(before) && /^[)、.．]/.test(after)) return true;
  const digits = /^-?\d+/.exec(text.slice(start))![0];
  if (/^\d{3}$|^\d{5}$|^\d{7,}$/.test(digits) && !after.startsWith('.') && /^[)\u4e00-\u9fff"]/.test(after))
    return true;
  if (/[(]$/.test(before) && /^[)]/.test(after)) return true;
  return ORDINAL_BEFORE.exec(before)![0] !== '' && !/[(]$/.test(before);
}

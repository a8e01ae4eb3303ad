import { chineseNumber } from '../base/chinese-numerals.ts';
import { parseRows, type Confidence } from './rows.ts';
import { LATEST_YEAR } from './years.ts';

/** The budget that a code belongs to; classes (类) are mostly mixed, their sections (款) are not. */
export type BudgetKind = 'general' | 'fund' | 'stateCapital' | 'socialInsurance' | 'mixed';

/** One class (类) of 支出功能分类 as the tables list it. */
export interface FunctionalClass {
  readonly code: string;
  /** 一 … 三十四, always the code − 200: there is no 十八, 二十五, 二十六 or 二十八. */
  readonly numeral: string;
  /** The name in the standard: 一般公共服务支出. */
  readonly name: string;
  /** What 表1 prints behind the numeral: 一般公共服务. */
  readonly table1: string;
  /** What 表4 prints behind the numeral in brackets: 一般公共服务支出. */
  readonly table4: string;
  readonly budgetKind: BudgetKind;
  readonly confidence: Confidence;
}

/**
 * Columns: code, name in 财政部《政府收支分类科目》 2024–2026, what 表1 and 表4 of 2024 print (Henan's form, as 封丘县 filled it:
 * some names are those of older standards, 九 of 表4 even that of another class), budget, confidence (see functional-data.ts).
 * 218 地震灾后恢复重建 is no longer listed, 225, 226 and 228 are empty: the tables have no row for them, so they are not here.
 */
const ROWS = `
201 一般公共服务支出 一般公共服务 一般公共服务支出 mixed verified
202 外交支出 外交 外交支出 mixed recalled
203 国防支出 国防 国防支出 mixed verified
204 公共安全支出 公共安全 公共安全支出 mixed verified
205 教育支出 教育 教育支出 mixed verified
206 科学技术支出 科学技术 科学技术支出 mixed verified
207 文化旅游体育与传媒支出 文化旅游体育与传媒 文化体育旅游与传媒支出 mixed verified
208 社会保障和就业支出 社会保障和就业 社会保障和就业支出 mixed verified
209 社会保险基金支出 社会保险基金支出 医疗卫生与计划生育支出 socialInsurance recalled
210 卫生健康支出 卫生健康 卫生健康支出 mixed verified
211 节能环保支出 节能环保 节能环保支出 mixed verified
212 城乡社区支出 城乡社区事务 城乡社区事务支出 mixed verified
213 农林水支出 农林水事务 农林水事务支出 mixed verified
214 交通运输支出 交通运输 交通运输支出 mixed verified
215 资源勘探工业信息等支出 资源勘探信息等 资源勘探信息等支出 mixed verified
216 商业服务业等支出 商业服务业等 商业服务业等支出 mixed verified
217 金融支出 金融支出 金融支出 mixed verified
219 援助其他地区支出 援助其他地区支出 援助其他地区支出 mixed verified
220 自然资源海洋气象等支出 自然资源海洋气象等支出 自然资源海洋气象等支出 mixed verified
221 住房保障支出 住房保障支出 住房保障支出 mixed verified
222 粮油物资储备支出 粮油物资储备支出 粮油物资储备支出 mixed verified
223 国有资本经营预算支出 国有资本经营预算 国有资本经营预算 stateCapital verified
224 灾害防治及应急管理支出 灾害防治及应急管理 灾害防治及应急管理 mixed verified
227 预备费 预备费 预备费 mixed recalled
229 其他支出 其他支出 其他支出 mixed verified
230 转移性支出 转移性支出 转移性支出 mixed verified
231 债务还本支出 债务还本支出 债务还本支出 mixed verified
232 债务付息支出 债务付息支出 债务付息支出 mixed verified
233 债务发行费用支出 债务发行费用支出 债务发行费用支出 mixed recalled
234 抗疫特别国债安排的支出 抗疫特别国债安排的支出 抗疫特别国债安排的支出 fund recalled
`;

/** The last year whose tables print the labels of Henan's form. */
const LAST_YEAR_OF_OLD_LABELS = 2024;

/**
 * The 30 classes (类) that 表1 and 表4 list, in order, with the labels of that budget year.
 * Decision: up to 2024 the labels are word for word those of the only form of Henan that we have. From 2025 on both tables print the
 * standard's current name: 表4 must, and no form of Henan of these years is known for 表1; what other cities printed in 2026 in the
 * same table (苏州, 无锡) is the full current name.
 */
export function functionalClasses(year: number): readonly FunctionalClass[] {
  return year <= LAST_YEAR_OF_OLD_LABELS ? OLD_LABELS : CURRENT_NAMES;
}

/** One year of each edition of the labels. */
export const LABEL_YEARS: readonly number[] = [LAST_YEAR_OF_OLD_LABELS, LATEST_YEAR];

const OLD_LABELS: readonly FunctionalClass[] = parseRows<[string, string, string, string, BudgetKind, Confidence]>(
  ROWS,
).map(([code, name, table1, table4, budgetKind, confidence]) => ({
  code,
  numeral: chineseNumber(Number(code) - 200),
  name,
  table1,
  table4,
  budgetKind,
  confidence,
}));

const CURRENT_NAMES: readonly FunctionalClass[] = OLD_LABELS.map((entry) => ({
  ...entry,
  table1: entry.name,
  table4: entry.name,
}));

import type { Rule } from '../model/rule.ts';

const ORDER = '财预〔2016〕143号《地方预决算公开操作规程》：真实、准确、完整';
const head = { kind: '文表', basis: ORDER, severity: 'error', tables: [] } as const;

/** What a text (情况说明) must agree with: rules.md section 3. The check of a text, and of the sheet 情况说明. */
export const TEXT_RULES: readonly Rule[] = [
  { ...head, id: 'N1', wording: '说明里的收入总计、支出总计 = 表1' },
  { ...head, id: 'N2', wording: '增减额 = 本年 − 上年，增减率 = 增减额 ÷ 上年，方向一致' },
  { ...head, id: 'N3', wording: '说明里的各项收入 = 表1、表2 各来源' },
  { ...head, id: 'N4', wording: '说明里的基本支出、项目支出和占比 = 表3、表5' },
  { ...head, id: 'N5', wording: '说明里的功能科目金额和占比 = 表1、表5' },
  { ...head, id: 'N6', wording: '说明里的人员经费、公用经费和占比 = 表6' },
  { ...head, id: 'N7', wording: '说明里的“三公”经费 = 表8，增减有原因' },
  { ...head, id: 'N8', wording: '说明里的机构运转经费 = 表6 公用经费' },
  { ...head, id: 'N9', wording: '机构运转经费列举的科目 = 表6 公用经费的科目', severity: 'plausibility' },
  { ...head, id: 'N10', wording: '说明里的政府采购预算 = 情况说明·填报，等于货物、工程、服务之和' },
  { ...head, id: 'N11', wording: '说明里的项目个数和金额 = 表10' },
  { ...head, id: 'N12', wording: '说没有政府性基金、国有资本经营预算的，表里也没有' },
  { ...head, id: 'N13', wording: '说明里的年份：本年是预算年度，对比和资产是上年', severity: 'plausibility' },
  { ...head, id: 'N15', wording: '说明里的金额单位与数相称（元、万元）' },
  { ...head, id: 'N16', wording: '占比带着 %', severity: 'hint' },
  { ...head, id: 'N17', wording: '说明里的上年数 = 情况说明·填报' },
  { ...head, id: 'N18', wording: '说明里的国有资产 = 情况说明·填报' },
  { ...head, id: 'N19', wording: '说明里的每一个数都核对过', severity: 'hint' },
  { ...head, id: 'N20', wording: '说明的各个部分齐全', severity: 'plausibility' },
];

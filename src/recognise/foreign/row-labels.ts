import { normalizeText } from '../../base/normalize-text.ts';

/** Labels of rows that sum up, by what they sum up. */
const SUMS: readonly (readonly [key: string, label: RegExp])[] = [
  ['thisYear', /^本年(收入|支出)?(合计|小计|总计)$/],
  ['total', /^(部门|单位|资金)?(收入|支出)?(总计|合计|共计|小计)$/],
];

/** What a row of income stands for, by its label without number. A province with other words adds them here. */
const INCOME: readonly (readonly [key: string, label: RegExp])[] = [
  ['thisYearIncome', /^本年收入$/],
  ['surplus', /^使用非财政拨款|^动用/],
  ['carried', /^(上年|年初).*(结转|结余)|^上年实户资金余额/],
  ['general', /^一般公共预算|^经费拨款/],
  ['fund', /^政府性基金/],
  ['capital', /^国有资本经营/],
  ['fiscal', /^(本级)?财政拨款/],
  ['fiscalAccount', /^财政专户/],
  ['operatingIncome', /^(事业单位)?经营.*收入/],
  ['business', /^事业收入/],
  ['superior', /^上级补助/],
  ['affiliated', /^附属单位上缴/],
  ['other', /^(其他|其它)收入/],
];

/** What a row of expenditure stands for where it is no class. */
const EXPENDITURE: readonly (readonly [key: string, label: RegExp])[] = [
  ['thisYearExpenditure', /^本年支出(合计)?$/],
  ['nextYear', /结转下年|^年终结转|^结余分配/],
  ['basic', /^基本支出$/],
  ['project', /^项目支出$/],
];

/** Rows of 三公 where they stand below each other. */
const THREE_PUBLIC: readonly (readonly [key: string, label: RegExp])[] = [
  ['abroad', /因公出国/],
  ['reception', /公务接待/],
  ['cars', /公务用车购置(及|和|与)运行|^公务用车费?$/],
  ['purchase', /公务用车购置/],
  ['running', /公务用车运行/],
];

const LISTS = { income: INCOME, expenditure: EXPENDITURE, threePublic: THREE_PUBLIC };

/** A label taken apart. */
export interface Label {
  /** Without number and 其中. */
  readonly name: string;
  /** How it is numbered: 一、 is A, （一） B, 1、 C, (1) D; "" is not at all. */
  readonly style: '' | 'A' | 'B' | 'C' | 'D';
  readonly isOfWhich: boolean;
  /** total, thisYear: a row that sums up. */
  readonly sum: string | undefined;
}

const NUMERAL = '[一二三四五六七八九十百]+';
const STYLES: readonly (readonly [style: Label['style'], pattern: RegExp])[] = [
  ['A', new RegExp(`^${NUMERAL}[、.．,，]`)],
  ['B', new RegExp(`^\\(${NUMERAL}\\)`)],
  ['C', /^\d+[、.．,，](?!\d)/],
  ['D', /^\(\d+\)/],
];

export function readLabel(text: string): Label {
  let name = normalizeText(text).replace(/[:]$/, '');
  const isOfWhich = /^其中/.test(name);
  name = name.replace(/^其中:?/, '');
  const style = STYLES.find(([, pattern]) => pattern.test(name));
  if (style) name = name.replace(style[1], '').replace(/^、/, '');
  const plain = name.replace(/\(.*\)$/, '');
  const sum = style || isOfWhich ? undefined : SUMS.find(([, label]) => label.test(plain))?.[0];
  return { name, style: style?.[0] ?? '', isOfWhich, sum };
}

/** What a label of this list stands for. */
export function keyOfLabel(name: string, list: keyof typeof LISTS): string | undefined {
  return LISTS[list].find(([, label]) => label.test(name))?.[0];
}

/** Whether a text is the label of a row that sums up. */
export const isSumLabel = (text: string) => readLabel(text).sum !== undefined;

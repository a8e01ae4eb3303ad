import { normalizeText } from '../../base/normalize-text.ts';
import type { PanelBody } from '../../tables/model/table.ts';
import { LABEL_YEARS } from '../../standards/functional-classes.ts';
import { foundDisclosure } from './found-disclosure.ts';

/** The rows of one side of table 1 or 4: keys by the meaning of their labels, in their order. */
export interface RowLabels {
  readonly keys: ReadonlyMap<string, readonly string[]>;
  readonly order: readonly string[];
  /** Rows that are sums, with the rows they add up. */
  readonly sums: ReadonlyMap<string, readonly string[]>;
}

/** Labels that mean the same, without numbering: what the declaration says first, what others print behind it. */
const SAME: readonly (readonly string[])[] = [
  [
    '一般公共预算',
    '一般公共预算拨款',
    '一般公共预算拨款收入',
    '一般公共预算收入',
    '一般公共预算财政拨款收入',
    '一般公共预算财政拨款',
  ],
  [
    '政府性基金预算拨款',
    '政府性基金预算拨款收入',
    '政府性基金预算收入',
    '政府性基金预算',
    '政府性基金预算财政拨款收入',
    '政府性基金预算财政拨款',
    '政府性基金收入',
  ],
  [
    '国有资本经营预算拨款',
    '国有资本经营预算拨款收入',
    '国有资本经营预算收入',
    '国有资本经营收入',
    '国有资本经营预算财政拨款收入',
    '国有资本经营预算财政拨款',
  ],
  ['财政专户管理资金收入', '财政专户管理资金', '财政专户管理资金拨款收入'],
  ['其中:财政拨款', '其中财政拨款', '财政拨款'],
  ['事业单位经营收入', '经营收入', '事业单位经营服务收入'],
  ['其他收入', '其它收入'],
  ['附属单位上缴收入', '附属单位缴款收入'],
  ['上年结转结余', '上年结转', '上年结转和结余', '年初结转结余', '年初结转和结余', '上年结余'],
  ['年终结转结余', '年终结转', '年终结转和结余', '年末结转结余', '年末结转和结余', '结转下年', '结转下年支出'],
  ['收入总计', '收入合计', '收入预算总计'],
  ['支出总计', '支出合计', '支出预算总计'],
  ['本年收入合计', '本年收入小计', '本年收入'],
  ['本年支出合计', '本年支出小计', '本年支出'],
];

const FIRST = new Map(SAME.flatMap(([first, ...others]) => others.map((other) => [other, first!] as const)));

const NUMERAL = /^(?:\(?([一二三四五六七八九十]+)[、)．.]|\d+[、.])/;

/** What a folded label says without its numbering. */
export function rowMeaning(folded: string): string {
  const plain = folded.replace(NUMERAL, '').replace(/["'“”‘’]|\(不含[^()]*\)$|:$|(?<=收入|预算)资金$/g, '');
  return FIRST.get(plain) ?? plain.replace(/支出$/, '');
}

/** The number before a label, 一 … 三十四; undefined where there is none. */
export function numeralOf(folded: string): number | undefined {
  const numeral = NUMERAL.exec(folded)?.[1];
  if (!numeral) return undefined;
  const [, tens = '', units = ''] = /^(?:([一二三四五六七八九]?)十)?([一二三四五六七八九]?)$/.exec(numeral) ?? [];
  const digit = (text: string) => '一二三四五六七八九'.indexOf(text) + 1;
  const hasTen = numeral.includes('十');
  return (hasTen ? 10 * (tens ? digit(tens) : 1) : 0) + (units ? digit(units) : 0);
}

const known = new Map<string, RowLabels>();

/** The labels of a panel's rows, in every edition. */
export function rowLabels(table: string, { panels }: PanelBody, panel: number, column: string): RowLabels {
  const name = `${table} ${panel}`;
  let labels = known.get(name);
  if (!labels) known.set(name, (labels = readLabels(panels[panel]!, column)));
  return labels;
}

function readLabels({ rows }: PanelBody['panels'][number], column: string): RowLabels {
  const keys = new Map<string, string[]>();
  const order: string[] = [];
  const sums = new Map<string, readonly string[]>();
  for (const year of LABEL_YEARS) {
    for (const { key, texts, select, sum } of rows(foundDisclosure(year))) {
      if (select === undefined) continue;
      const meaning = rowMeaning(normalizeText(texts[column] ?? ''));
      const same = keys.get(meaning) ?? [];
      if (!same.includes(key)) keys.set(meaning, [...same, key]);
      if (!order.includes(key)) order.push(key);
      if (sum) sums.set(key, sum.addends);
    }
  }
  return { keys, order, sums };
}

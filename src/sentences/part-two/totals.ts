import { because, change, movedBy, movedByRate } from '../model/change.ts';
import { type Quantity, cell, sum, totalOf, typed } from '../model/quantity.ts';
import type { Setting } from '../model/setting.ts';
import { type Paragraph, type Part, amountWithShare, choice, name, not, number, zero } from '../model/text.ts';
import { CHANGES } from './changes.ts';

const income = CHANGES.total.now;
const spent = cell('T01', 'expenditure:total', 'expenditure');

/** 一、收入支出预算总体情况说明 */
export function overall({ year }: Setting): Paragraph[] {
  const one = CHANGES.total;
  const lastYear = `${year - 1}年`;
  return [
    { look: 'section', parts: ['一、收入支出预算总体情况说明'] },
    {
      look: 'body',
      parts: [
        name,
        `${year}年收入总计`,
        number(income),
        '万元，支出总计',
        number(spent),
        '万元，',
        change(one, {
          same: [`收、支总计与${lastYear}年初预算相同`],
          missing: [`与${lastYear}年初预算相比，收、支总计`, number(typed(one.last))],
          moved: [
            `与${lastYear}年初预算相比，收、支总计各`,
            ...movedBy(one),
            movedByRate(one),
            ...because('，主要原因是', one),
          ],
        }),
        '。',
      ],
    },
  ];
}

/** Sources that the sentence of the income always names. */
const NAMED: readonly (readonly [words: string, of: Quantity])[] = [
  ['一般公共预算', cell('T01', 'income:general', 'income')],
  ['政府性基金收入', cell('T01', 'income:fund', 'income')],
  ['专户管理的教育收费', cell('T01', 'income:fiscalAccount', 'income')],
  [
    '部门财政性结转资金',
    sum(totalOf('T02', 'carriedGeneral'), totalOf('T02', 'carriedFund'), totalOf('T02', 'carriedStateCapital')),
  ],
];

/** Those that are named where there is money of them, so that the parts make the total. */
const FURTHER: readonly (readonly [words: string, of: Quantity])[] = [
  ['国有资本经营预算收入', cell('T01', 'income:stateCapital', 'income')],
  ['事业收入', cell('T01', 'income:operating', 'income')],
  ['事业单位经营收入', cell('T01', 'income:business', 'income')],
  ['上级补助收入', cell('T01', 'income:superior', 'income')],
  ['附属单位上缴收入', cell('T01', 'income:affiliated', 'income')],
  ['其他收入', cell('T01', 'income:other', 'income')],
  ['财政专户管理资金结转', totalOf('T02', 'carriedFiscalAccount')],
  ['单位资金结转', totalOf('T02', 'carriedUnit')],
];

/** 二、收入预算总体情况说明 */
export function incomeBySource({ year, publisher }: Setting): Paragraph[] {
  const named = NAMED.flatMap(([words, of], index): Part[] => [
    `${index === 0 ? '' : '；'}${words.replace('部门', publisher)}`,
    number(of),
    '万元',
  ]);
  const further = FURTHER.map(([words, of]) => choice(not(zero(of)), [`；${words}`, number(of), '万元']));
  return [
    { look: 'section', parts: ['二、收入预算总体情况说明'] },
    {
      look: 'body',
      parts: [name, `${year}年收入合计`, number(income), '万元，其中：', ...named, ...further, '。'],
    },
  ];
}

const yearEnd = cell('T01', 'expenditure:yearEnd', 'expenditure');

/** 三、支出预算总体情况说明 */
export function expenditureByNature({ year }: Setting): Paragraph[] {
  const group = [totalOf('T03', 'basic'), totalOf('T03', 'project')];
  return [
    { look: 'section', parts: ['三、支出预算总体情况说明'] },
    {
      look: 'body',
      parts: [
        name,
        `${year}年支出合计`,
        number(totalOf('T03', 'total')),
        '万元，其中：基本支出',
        ...amountWithShare(group, 0),
        '；项目支出',
        ...amountWithShare(group, 1),
        choice(not(zero(yearEnd)), ['。另有年终结转结余', number(yearEnd), '万元']),
        '。',
      ],
    },
  ];
}

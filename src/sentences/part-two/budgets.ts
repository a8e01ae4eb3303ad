import { carriedOver, expenditure, generalPublic } from '../../facts/named-selectors.ts';
import { and } from '../../facts/selector.ts';
import { functionalClasses } from '../../standards/functional-classes.ts';
import { type Change, because, change, movedBy, movedByRate } from '../model/change.ts';
import { type Quantity, cell, totalOf, typed } from '../model/quantity.ts';
import type { Setting } from '../model/setting.ts';
import {
  type Item,
  type Paragraph,
  type Part,
  amountWithShare,
  both,
  choice,
  list,
  name,
  not,
  number,
  zero,
} from '../model/text.ts';
import { CHANGES } from './changes.ts';

const general = CHANGES.general.now;
const fund = CHANGES.fund.now;
const stateCapital = CHANGES.stateCapital.now;

/** 四、财政拨款收入支出总体情况说明 */
export function fiscal(setting: Setting): Paragraph[] {
  const { year } = setting;
  return [
    { look: 'section', parts: ['四、财政拨款收入支出总体情况说明'] },
    {
      look: 'body',
      parts: [
        name,
        `${year}年一般公共预算收支预算`,
        number(general),
        '万元',
        ...otherBudgets(setting),
        `。与${year - 1}年年初预算相比，`,
        budgetChange('一般公共预算收支预算', CHANGES.general),
        `；${year}年`,
        budgetChange('政府性基金收支预算', CHANGES.fund),
        `；${year}年`,
        budgetChange('国有资本经营预算收支预算', CHANGES.stateCapital),
        '。',
      ],
    },
  ];
}

/** The two other budgets, or that there is none of one or of both. */
function otherBudgets({ year, publisher }: Setting): Part[] {
  const none = (words: string) => `，我${publisher}${year}年无${words}`;
  const amounts = {
    fund: ['；政府性基金收支预算', number(fund), '万元'],
    stateCapital: ['；国有资本经营预算收支预算', number(stateCapital), '万元'],
  };
  return [
    choice(
      both(zero(fund), zero(stateCapital)),
      [none('政府性基金预算和国有资本经营预算')],
      [
        choice(not(zero(fund)), amounts.fund),
        choice(not(zero(stateCapital)), amounts.stateCapital),
        choice(zero(fund), [none('政府性基金预算')]),
        choice(zero(stateCapital), [none('国有资本经营预算')]),
      ],
    ),
  ];
}

function budgetChange(words: string, one: Change): Part {
  return change(one, {
    same: [`${words}与上年相同`],
    missing: [words, number(typed(one.last))],
    moved: [`${words}各`, ...movedBy(one), movedByRate(one), ...because('，主要原因是', one)],
  });
}

const carried: Quantity = {
  kind: 'linked',
  select: and(generalPublic, carriedOver, expenditure),
  reference: { table: 'T02', columns: ['carriedGeneral'], rows: { by: 'expenditure' } },
};

/** 五、一般公共预算支出情况说明 */
export function generalExpenditure({ year }: Setting): Paragraph[] {
  const total = totalOf('T05', 'total');
  const group = [totalOf('T05', 'basic'), totalOf('T05', 'project')];
  return [
    { look: 'section', parts: ['五、一般公共预算支出情况说明'] },
    {
      look: 'body',
      parts: [
        name,
        choice(
          zero(total),
          [`${year}年无一般公共预算支出`],
          [
            `${year}年一般公共预算支出年初预算为`,
            number(total),
            '万元（含财政性结转资金',
            number(carried),
            '万元）。其中：基本支出',
            ...amountWithShare(group, 0),
            '；项目支出',
            ...amountWithShare(group, 1),
            '。主要用于以下方面：',
            list(classItems(year), '；'),
          ],
        ),
        '。',
      ],
    },
  ];
}

/** The functional classes that are not zero, in the order of their codes, with their shares. */
function classItems(year: number): Item[] {
  const classes = functionalClasses(year);
  const group = classes.map(({ code }) => cell('T04', `class:${code}`, 'general'));
  return classes.map(({ name: className }, index) => ({
    when: not(zero(group[index]!)),
    parts: [functionalClassWords(className), ...amountWithShare(group, index)],
  }));
}

/** 一般公共服务支出 becomes 一般公共服务（类）支出; 预备费 has no 支出 to put behind. */
function functionalClassWords(className: string): string {
  return className.endsWith('支出') ? `${className.slice(0, -'支出'.length)}（类）支出` : `${className}（类）`;
}

/** 六、一般公共预算基本支出情况说明 */
export function basicExpenditure({ year }: Setting): Paragraph[] {
  const total = totalOf('T06', 'total');
  const group = [totalOf('T06', 'personnel'), totalOf('T06', 'operating')];
  return [
    { look: 'section', parts: ['六、一般公共预算基本支出情况说明'] },
    {
      look: 'body',
      parts: [
        name,
        choice(
          zero(total),
          [`${year}年无一般公共预算基本支出`],
          [
            `${year}年一般公共预算基本支出年初预算为`,
            number(total),
            '万元。其中：人员经费支出',
            ...amountWithShare(group, 0),
            '；公用经费支出',
            ...amountWithShare(group, 1),
          ],
        ),
        '。',
      ],
    },
  ];
}

/** 八、政府性基金预算支出情况说明 */
export function fundExpenditure({ year, publisher }: Setting): Paragraph[] {
  const total = totalOf('T09', 'total');
  const group = [totalOf('T09', 'basic'), totalOf('T09', 'project')];
  return [
    { look: 'section', parts: ['八、政府性基金预算支出情况说明'] },
    {
      look: 'body',
      parts: [
        `我${publisher}${year}年`,
        choice(
          zero(total),
          ['无使用政府性基金预算拨款安排的支出'],
          [
            '使用政府性基金预算拨款安排的支出',
            number(total),
            '万元。其中：基本支出',
            ...amountWithShare(group, 0),
            '；项目支出',
            ...amountWithShare(group, 1),
          ],
        ),
        '。',
      ],
    },
  ];
}

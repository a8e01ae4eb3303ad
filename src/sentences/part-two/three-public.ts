import { type Change, because, change, movedBy } from '../model/change.ts';
import { difference, sum, totalOf, typed } from '../model/quantity.ts';
import type { Setting } from '../model/setting.ts';
import {
  type Condition,
  type Paragraph,
  type Part,
  both,
  choice,
  missing,
  name,
  not,
  number,
  positive,
  zero,
} from '../model/text.ts';
import { CHANGES } from './changes.ts';

const total = totalOf('T08', 'total');
const vehicles = totalOf('T08', 'vehicles');

const { abroad, reception, purchase, running } = CHANGES;

const lastTotal = sum(...[abroad, reception, purchase, running].map(({ last }) => typed(last)));

/** 七、“三公”经费支出情况说明 */
export function threePublic({ year }: Setting): Paragraph[] {
  return [
    { look: 'section', parts: ['七、“三公”经费支出情况说明'] },
    {
      look: 'body',
      parts: [
        name,
        `${year}年“三公”经费支出预算为`,
        number(total),
        `万元。${year}年“三公”经费支出预算数`,
        totalChange(year),
        '。',
      ],
    },
    { look: 'body', parts: ['具体支出情况如下：'] },
    item('（一）因公出国（境）费', abroad, year, [
      '主要用于单位工作人员公务出国（境）的住宿费、旅费、伙食补助费、杂费、培训费等支出',
    ]),
    item('（二）公务接待费', reception, year, ['主要用于按规定开支的各类公务接待（含外宾接待）支出']),
    {
      look: 'body',
      parts: [
        '（三）公务用车购置及运行费',
        number(vehicles),
        '万元，其中，公务用车购置费',
        number(purchase.now),
        '万元；公务用车运行维护费',
        number(running.now),
        '万元，主要用于开展工作所需公务用车的燃料费、维修费、过路过桥费、保险费、安全奖励费用等支出。',
        ...vehicleChanges(year),
        '。',
      ],
    },
  ];
}

/** The total has neither rate nor reason: its parts have. */
function totalChange(year: number): Part {
  const moved = difference(total, lastTotal);
  const lastYear = `${year - 1}年年初预算数`;
  return choice(
    missing(moved),
    [`与${lastYear}相比`, number(moved)],
    [
      choice(
        zero(moved),
        [`与${lastYear}保持一致`],
        [`比${lastYear}`, choice(positive(moved), ['增加'], ['减少']), number(moved), '万元'],
      ),
    ],
  );
}

function item(words: string, one: Change, year: number, purpose: readonly string[]): Paragraph {
  return {
    look: 'body',
    parts: [
      words,
      number(one.now),
      `万元，${purpose.join('')}。`,
      change(one, {
        same: [`${year}年预算数与${year - 1}年保持一致`],
        missing: [`预算数与${year - 1}年年初预算相比`, number(typed(one.last))],
        moved: [`预算数比${year - 1}年年初预算`, ...movedBy(one), ...because('。主要原因：', one)],
      }),
      '。',
    ],
  };
}

/** Both parts in one sentence where neither moved, else each in its own. */
function vehicleChanges(year: number): Part[] {
  const each = ([words, one]: [string, Change]): Part[] => [
    change(one, {
      same: [`${year}年${words}预算数与${year - 1}年保持一致`],
      missing: [`${year}年${words}预算数与${year - 1}年年初预算相比`, number(typed(one.last))],
      moved: [`${year}年${words}预算数比${year - 1}年年初预算`, ...movedBy(one), ...because('，主要原因：', one)],
    }),
  ];
  return [
    choice(
      both(stayed(purchase), stayed(running)),
      [`${year}年公务用车购置费预算数和公务用车运行维护费预算数与${year - 1}年保持一致`],
      [...each(['公务用车购置费', purchase]), '；', ...each(['公务用车运行维护费', running])],
    ),
  ];
}

function stayed({ now, last }: Change): Condition {
  const moved = difference(now, typed(last));
  return both(not(missing(moved)), zero(moved));
}

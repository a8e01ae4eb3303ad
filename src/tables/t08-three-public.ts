import { amount, band, sumOf } from './columns.ts';
import { economicItem, expenditure, generalPublic } from '../facts/words.ts';
import { and, everything } from '../facts/selector.ts';
import type { Table } from './table.ts';
import { yearTitle } from './titles.ts';

const ABROAD = ['30212'];
const PURCHASE = ['31013', '30913'];
const RUNNING = ['30231'];
const RECEPTION = ['30217'];

const WIDTH = 20;

const definition =
  '注：按照党中央、国务院有关规定及部门预算管理有关规定，“三公”经费包括因公出国（境）费、公务用车购置及运行费和公务接待费。' +
  '（1）因公出国（境）费，指单位工作人员公务出国（境）的住宿费、旅费、伙食补助费、杂费、培训费等支出。' +
  '（2）公务用车购置及运行费，指单位公务用车购置费及租用费、燃料费、维修费、过路过桥费、保险费、安全奖励费用等支出，' +
  '公务用车指用于履行公务的机动车辆，包括领导干部专车、一般公务用车和执法执勤用车。' +
  '（3）公务接待费，指单位按规定开支的各类公务接待（含外宾接待）支出。';

/** 表8 一般公共预算“三公”经费支出情况表 */
export const t08: Table = {
  id: 'T08',
  sheet: '表8 三公经费',
  title: yearTitle('一般公共预算“三公”经费支出情况表'),
  select: and(generalPublic, expenditure, economicItem(...ABROAD, ...PURCHASE, ...RUNNING, ...RECEPTION)),
  caption: 'department and unit',
  body: {
    kind: 'panels',
    panels: [
      {
        columns: [
          amount('total', '“三公”经费合计', sumOf('abroad', 'vehicles', 'reception'), WIDTH),
          amount('abroad', '因公出国（境）费', economicItem(...ABROAD), WIDTH),
          band('公务用车购置及运行费', [
            amount('vehicles', '小计', sumOf('purchase', 'running'), WIDTH),
            amount('purchase', '公务用车购置费', economicItem(...PURCHASE), WIDTH),
            amount('running', '公务用车运行费', economicItem(...RUNNING), WIDTH),
          ]),
          amount('reception', '公务接待费', economicItem(...RECEPTION), WIDTH),
        ],
        rows: () => [{ key: 'total', texts: {}, select: everything }],
      },
    ],
  },
  notes: [{ text: definition }],
  absence: '“三公”经费支出',
};

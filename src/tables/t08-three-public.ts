import { economicItem, expenditure, generalPublic } from '../facts/named-selectors.ts';
import { and, everything } from '../facts/selector.ts';
import { THREE_PUBLIC } from '../standards/expenditure-groups.ts';
import { amount, band, sum } from './model/columns.ts';
import { BY_DISCLOSURE, BY_EQUAL_MONEY } from './model/table-rules.ts';
import type { Table } from './model/table.ts';
import { MONEY, WHOSE } from './model/title-pattern.ts';
import { yearTitle } from './model/titles.ts';

const WIDTH = 22;

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
  titled: { ending: `${WHOSE}(?:一般公共${MONEY}|财政拨款)?(?:安排的)?三公经费.{0,20}(?:预算|支出|情况)*表` },
  isRequired: true,
  select: and(generalPublic, expenditure, economicItem(...Object.values(THREE_PUBLIC).flat())),
  caption: 'department and unit',
  body: {
    kind: 'panels',
    rowKind: 'single',
    neededColumns: ['total'],
    panels: [
      {
        columns: [
          amount('total', '“三公”经费合计', sum('T8-1', 'abroad', 'vehicles', 'reception'), WIDTH),
          amount('abroad', '因公出国（境）费', economicItem(...THREE_PUBLIC.abroad), WIDTH),
          band('公务用车购置及运行费', [
            amount('vehicles', '小计', sum('T8-1', 'purchase', 'running'), WIDTH),
            amount('purchase', '公务用车购置费', economicItem(...THREE_PUBLIC.purchase), WIDTH),
            amount('running', '公务用车运行费', economicItem(...THREE_PUBLIC.running), WIDTH),
          ]),
          amount('reception', '公务接待费', economicItem(...THREE_PUBLIC.reception), WIDTH),
        ],
        rows: () => [{ key: 'total', texts: {}, select: everything }],
      },
    ],
  },
  notes: [{ text: definition }],
  absence: '“三公”经费支出',
  gathersFrom: 'ledger',
  // 西安 and 深圳 print 元 in all tables but this.
  usualMoneyUnit: '万元',
  rules: [
    {
      id: 'T8-1',
      wording: '表8 合计 = 出国 + 公务用车小计 + 接待；公务用车小计 = 购置 + 运行',
      basis: BY_DISCLOSURE,
    },
    {
      id: 'X10',
      wording: '表8 各项 = 表7 同款的一般公共预算（本年与结转）',
      basis: BY_EQUAL_MONEY,
      between: ['T07'],
      needs: 'economic codes',
    },
  ],
  counterparts: [{ rule: 'X10', table: 'T07', rows: 'total' }],
};

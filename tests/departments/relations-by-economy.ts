import { type Row, add, economicRows, functionalRows } from './book.ts';
import { type Relation, atMost, equal } from './claim.ts';

const PERSONNEL = ['基本支出/人员经费/工资福利支出', '基本支出/人员经费/对个人和家庭的补助'];

const OPERATING = ['基本支出/公用经费/商品和服务支出', '基本支出/公用经费/资本性支出'];
/** 一般公共预算 of table 7, this year's and carried over. */

/** 一般公共预算 of table 7, this year's and carried over. */
const PUBLIC_OF_7 = ['一般公共预算/小计', '上年结转结余/一般公共预算'];

const CARS = '公务用车购置及运行费';

const coded = (items: ReadonlyMap<string, Row>, ...starts: string[]): Row[] =>
  [...items].filter(([key]) => starts.some((start) => key.startsWith(start))).map(([, row]) => row);

/** rules.md section 2, X7–X10: tables 6, 7 and 8, by economic code. */
export const BY_ECONOMY: readonly Relation[] = [
  {
    rule: 'X7',
    claims: (book) => {
      const total = functionalRows(book(5)).total;
      const basic = (name: string) => economicRows(book(6)).total.money(`本年一般公共预算基本支出/${name}`);
      return [
        equal('基本小计', total.money('基本支出/小计'), basic('合计')),
        equal('人员经费', add([total], ...PERSONNEL), basic('人员经费')),
        equal('公用经费', add([total], ...OPERATING), basic('公用经费')),
      ];
    },
  },
  {
    rule: 'X8',
    claims: (book) => {
      const total = functionalRows(book(5)).total;
      const { items } = economicRows(book(6));
      return ['301', '303', '302', '310'].map((code, index) =>
        equal(
          code,
          total.money([...PERSONNEL, ...OPERATING][index]!),
          add(coded(items, code), '本年一般公共预算基本支出/合计'),
        ),
      );
    },
  },
  {
    rule: 'X9',
    claims: (book) => {
      const [all, basic] = [economicRows(book(7)), economicRows(book(6))];
      const expenditure = functionalRows(book(5)).total;
      return [
        equal('总计', all.total.money('总计'), functionalRows(book(3)).total.money('合计')),
        equal(
          '差',
          add([all.total], ...PUBLIC_OF_7) - basic.total.money('本年一般公共预算基本支出/合计'),
          expenditure.money('项目支出/小计'),
        ),
        ...[...basic.items].map(([pair, row]) =>
          atMost(pair, row.money('本年一般公共预算基本支出/合计'), add([all.items.get(pair)!], ...PUBLIC_OF_7)),
        ),
      ];
    },
  },
  {
    rule: 'X10',
    claims: (book) => {
      const [all, basic] = [economicRows(book(7)).items, economicRows(book(6)).items];
      const lines: [string, string[]][] = [
        ['因公出国（境）费', ['30212']],
        [`${CARS}/公务用车购置费`, ['31013', '30913']],
        [`${CARS}/公务用车运行费`, ['30231']],
        ['公务接待费', ['30217']],
      ];
      return lines.flatMap(([path, codes]) => {
        const amount = book(8).rows[0]?.money(path) ?? 0n;
        return [
          equal(path, add(coded(all, ...codes), ...PUBLIC_OF_7), amount),
          atMost(path, add(coded(basic, ...codes), '本年一般公共预算基本支出/合计'), amount),
        ];
      });
    },
  },
];

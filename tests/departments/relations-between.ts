import type { Book, Row } from './book.ts';
import { add, economicRows, formLine, functionalRows, projectRows } from './book.ts';
import type { Claim, Relation } from './claim.ts';
import { atMost, equal } from './claim.ts';
import { CLASSES } from './expected/classes.ts';
import { CARRIED, PROJECT_SOURCES, THIS_YEAR } from './paths.ts';

const PROJECT_COLUMNS = ['项目支出/小计', '项目支出/其他运转类', '项目支出/特定目标类'];
const PERSONNEL = ['基本支出/人员经费/工资福利支出', '基本支出/人员经费/对个人和家庭的补助'];
const OPERATING = ['基本支出/公用经费/商品和服务支出', '基本支出/公用经费/资本性支出'];
/** 一般公共预算 of table 7, this year's and carried over. */
const PUBLIC_OF_7 = ['一般公共预算/小计', '上年结转结余/一般公共预算'];
const PUBLIC_OF_10 = ['本年拨款/一般公共预算', '财政拨款结转结余/一般公共预算'];
const CARS = '公务用车购置及运行费';

const spent = (book: Book) => book(1).row('本年支出合计').money('支出/金额');
const received = (book: Book, label: string) => book(1).row(label).money('收入/金额');

/** The line of each class, by its place: the labels of the year are not the rule's matter. */
const classRows = (rows: readonly Row[], first: string): [code: string, row: Row][] => {
  const start = rows.findIndex(({ cells }) => String(cells[2]).startsWith(first));
  return CLASSES.map(([code], index) => [code, rows[start + index]!]);
};

const ofClass = (items: ReadonlyMap<string, Row>, code: string): Row[] =>
  [...items].filter(([key]) => key.split(' ')[1]!.startsWith(code)).map(([, row]) => row);

const coded = (items: ReadonlyMap<string, Row>, ...starts: string[]): Row[] =>
  [...items].filter(([key]) => starts.some((start) => key.startsWith(start))).map(([, row]) => row);

/** Rows of the same unit and code; where a table has no such row it says nothing. */
const cell = (items: ReadonlyMap<string, Row>, key: string, path: string): bigint => items.get(key)?.money(path) ?? 0n;

/** The rules of rules.md section 2: between tables. */
export const BETWEEN: readonly Relation[] = [
  {
    rule: 'X1',
    claims: (book) => {
      const { total, items } = functionalRows(book(3));
      return [
        ...classRows(book(1).rows, '一、').map(([code, row]) =>
          equal(code, row.money('支出/金额'), add(ofClass(items, code), '合计')),
        ),
        equal('本年支出合计', spent(book), total.money('合计')),
      ];
    },
  },
  {
    rule: 'X2',
    claims: (book) => {
      const { total, items, yearEnds } = functionalRows(book(2));
      const spending = functionalRows(book(3)).items;
      const lines = book(1).rows.filter(({ cells }) => /^[一二三四五六七八九]、/.test(String(cells[0])));
      return [
        equal('总计', total.money('总计'), received(book, '收入总计')),
        ...THIS_YEAR.map((path, index) => equal(path, total.money(path), lines[index]!.money('收入/金额'))),
        equal('上年结转结余', total.money('上年结转结余/小计'), received(book, '上年结转结余')),
        equal('科目', [...items.keys()].join(), [...spending.keys()].join()),
        ...[...items].map(([key, row]) => equal(key, row.money('总计'), cell(spending, key, '合计'))),
        equal('年终结转结余', add(yearEnds, '总计'), book(1).row('年终结转结余').money('支出/金额')),
      ];
    },
  },
  {
    rule: 'X3',
    claims: (book) => {
      const [, general, appropriation, fund, capital] = book(4).rows.map((row) => row.money('收入/金额'));
      return [
        equal('一般公共预算', received(book, '一、一般公共预算'), general!),
        equal('其中：财政拨款', received(book, '其中：财政拨款'), appropriation!),
        equal('政府性基金', received(book, '二、政府性基金预算拨款收入'), fund!),
        equal('国有资本经营', received(book, '三、国有资本经营预算拨款收入'), capital!),
      ];
    },
  },
  {
    rule: 'X4',
    claims: (book) => {
      const { total, items } = functionalRows(book(5));
      return [
        ...classRows(book(4).rows, '（一）').map(([code, row]) =>
          equal(code, row.money('支出/一般公共预算/小计'), add(ofClass(items, code), '合计')),
        ),
        equal('一、本年支出', book(4).row('一、本年支出').money('支出/一般公共预算/小计'), total.money('合计')),
      ];
    },
  },
  {
    rule: 'X5',
    claims: (book) => {
      const { total, items } = functionalRows(book(9));
      return [
        equal('一、本年支出', book(4).row('一、本年支出').money('支出/政府性基金'), total.money('合计')),
        ...classRows(book(4).rows, '（一）').map(([code, row]) =>
          equal(code, row.money('支出/政府性基金'), add(ofClass(items, code), '合计')),
        ),
      ];
    },
  },
  {
    rule: 'X6',
    claims: (book) => {
      const [all, general, fund, income] = [3, 5, 9, 2].map((number) => functionalRows(book(number)).items);
      const others = [...THIS_YEAR.slice(2), ...CARRIED.slice(2)];
      return [...all!].flatMap(([key, row]): Claim[] => [
        ...book(3)
          .table.columns.slice(5)
          .map((path) => atMost(`${key} ${path}`, cell(general!, key, path) + cell(fund!, key, path), row.money(path))),
        // What is missing to equality is the money of the other budgets.
        equal(
          key,
          row.money('合计'),
          cell(general!, key, '合计') + cell(fund!, key, '合计') + add([income!.get(key)!], ...others),
        ),
      ]);
    },
  },
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
  {
    rule: 'X11',
    claims: (book) => {
      const [all, general] = [3, 5].map((number) => functionalRows(book(number)).total);
      const projects = [...projectRows(book(10)).projects.values()];
      return PROJECT_COLUMNS.flatMap((path) => {
        const kind = path.split('/')[1]!;
        const own = projects.filter((row) => kind === '小计' || row.text('类型') === kind);
        return [
          equal(`表3 ${path}`, all!.money(path), add(own, '合计')),
          equal(`表5 ${path}`, general!.money(path), add(own, ...PUBLIC_OF_10)),
        ];
      });
    },
  },
  {
    rule: 'X12',
    claims: (book) => {
      const [declared, goals] = [projectRows(book(10)).projects, projectRows(book(12)).projects];
      return [
        equal('项目', [...declared.keys()].sort().join(), [...goals.keys()].sort().join()),
        ...[...declared].flatMap(([key, row]): Claim[] => [
          equal(key, row.money('合计'), cell(goals, key, '项目金额（万元）/资金总额')),
          equal(key, add([row], ...PROJECT_SOURCES.slice(0, 6)), cell(goals, key, '项目金额（万元）/政府预算资金')),
        ]),
      ];
    },
  },
  {
    rule: 'X13',
    claims: (book) => {
      const { total } = functionalRows(book(3));
      const projects = formLine(book(11), '（2）项目支出');
      return [
        equal('预算总额', formLine(book(11), '部门预算总额（万元）'), spent(book)),
        equal('基本支出', formLine(book(11), '（1）基本支出'), total.money('基本支出/小计')),
        equal('项目支出，表3', projects, total.money('项目支出/小计')),
        equal('项目支出，表10', projects, projectRows(book(10)).total.money('合计')),
        equal('项目支出，表12', projects, projectRows(book(12)).total.money('项目金额（万元）/资金总额')),
      ];
    },
  },
];

import { across, down, labelled, nameOf } from './adding-up.ts';
import { type Book, formLine } from './book.ts';
import { type Relation, atMost, equal } from './claim.ts';
import { FISCAL } from './paths.ts';

/** The left side of table 4 from its first line on: this year and three budgets, carried over and three budgets. */
const received = (book: Book) =>
  book(4)
    .rows.slice(0, 9)
    .map((row) => row.money('收入/金额'));

/** rules.md section 1 of tables 1, 4, 8 and 11. */
export const OF_SUMMARIES: readonly Relation[] = [
  {
    rule: 'T1-1',
    claims: (book) => {
      const parts = labelled(book(1), 0, /^[一二三四五六七八九]、/);
      return [
        equal('九项', BigInt(parts.length), 9n),
        ...down('本年收入合计', book(1).row('本年收入合计'), parts, ['收入/金额']),
      ];
    },
  },
  {
    rule: 'T1-2',
    claims: (book) => {
      const [part, whole] = ['其中：财政拨款', '一、一般公共预算'].map((label) =>
        book(1).row(label).money('收入/金额'),
      );
      return [atMost('其中：财政拨款', 0n, part!), atMost('其中：财政拨款', part!, whole!)];
    },
  },
  {
    rule: 'T1-3',
    claims: (book) =>
      down('本年支出合计', book(1).row('本年支出合计'), labelled(book(1), 2, /^[一二三四五六七八九十]+、/), [
        '支出/金额',
      ]),
  },
  {
    rule: 'T1-4',
    claims: (book) => [
      ...down(
        '收入总计',
        book(1).row('收入总计'),
        ['本年收入合计', '上年结转结余'].map((label) => book(1).row(label)),
        ['收入/金额'],
      ),
      ...down(
        '支出总计',
        book(1).row('支出总计'),
        ['本年支出合计', '年终结转结余'].map((label) => book(1).row(label)),
        ['支出/金额'],
      ),
    ],
  },
  {
    rule: 'T1-5',
    claims: (book) => {
      const row = book(1).row('收入总计');
      return [equal('收入总计', row.money('收入/金额'), row.money('支出/金额'))];
    },
  },
  {
    rule: 'T4-1',
    claims: (book) => {
      const [year, ofGeneral, , ofFund, ofCapital, carried, ...carriedParts] = received(book);
      const [carriedGeneral, carriedFund, carriedCapital] = carriedParts;
      return [
        equal('一、本年收入', year!, ofGeneral! + ofFund! + ofCapital!),
        equal('二、上年结转', carried!, carriedGeneral! + carriedFund! + carriedCapital!),
        equal('收入合计', book(4).row('收入合计：').money('收入/金额'), year! + carried!),
      ];
    },
  },
  {
    rule: 'T4-2',
    claims: (book) => [
      ...across(book(4).rows, '支出/合计', ['支出/一般公共预算/小计', '支出/政府性基金', '支出/国有资本经营预算']),
      ...book(4).rows.map((row) =>
        atMost(nameOf(row), row.money('支出/一般公共预算/其中：财政拨款'), row.money('支出/一般公共预算/小计')),
      ),
    ],
  },
  {
    rule: 'T4-3',
    claims: (book) => {
      const [year, left, all] = ['一、本年支出', '二、年终结转结余', '支出合计'].map((label) => book(4).row(label));
      return [
        ...down('一、本年支出', year!, labelled(book(4), 2, /^（/), FISCAL),
        ...down('支出合计', all!, [year!, left!], FISCAL),
        equal('收入合计', all!.money('收入/金额'), all!.money('支出/合计')),
      ];
    },
  },
  {
    rule: 'T4-4',
    claims: (book) => [
      equal('其中：财政拨款', received(book)[2]!, book(4).row('支出合计').money('支出/一般公共预算/其中：财政拨款')),
    ],
  },
  {
    rule: 'T8-1',
    claims: (book) => [
      ...across(book(8).rows, '“三公”经费合计', ['因公出国（境）费', '公务用车购置及运行费/小计', '公务接待费']),
      ...across(
        book(8).rows,
        '公务用车购置及运行费/小计',
        ['公务用车购置费', '公务用车运行费'].map((name) => `公务用车购置及运行费/${name}`),
      ),
    ],
  },
  {
    rule: 'T11-1',
    claims: (book) => {
      const line = (label: string) => formLine(book(11), label);
      const total = line('部门预算总额（万元）');
      const funds = ['（1）政府预算资金', '（2）财政专户管理资金', '（3）单位资金'].map(line);
      return [
        equal(
          '资金来源',
          total,
          funds.reduce((sum, part) => sum + part, 0n),
        ),
        equal('资金结构', total, line('（1）基本支出') + line('（2）项目支出')),
      ];
    },
  },
];

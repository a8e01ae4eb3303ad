import { type Book, type Row, add, cell, functionalRows } from './book.ts';
import { type Claim, type Relation, atMost, equal } from './claim.ts';
import { CLASSES } from './expected/classes.ts';
import { CARRIED, THIS_YEAR } from './paths.ts';

const spent = (book: Book) => book(1).row('本年支出合计').money('支出/金额');

const received = (book: Book, label: string) => book(1).row(label).money('收入/金额');

/** The line of each class, by its place: the labels of the year are not the rule's matter. */
const classRows = (rows: readonly Row[], first: string): [code: string, row: Row][] => {
  const start = rows.findIndex(({ cells }) => String(cells[2]).startsWith(first));
  return CLASSES.map(([code], index) => [code, rows[start + index]!]);
};

const ofClass = (items: ReadonlyMap<string, Row>, code: string): Row[] =>
  [...items].filter(([key]) => key.split(' ')[1]!.startsWith(code)).map(([, row]) => row);

/** rules.md section 2, X1–X6: tables 1 to 5 and 9, by functional code. */
export const BY_FUNCTION: readonly Relation[] = [
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
];

import { across, down, nameOf } from './adding-up.ts';
import { type Sheet, add, economicRows, functionalRows, projectRows } from './book.ts';
import { type Claim, type Relation, equal } from './claim.ts';
import { CARRIED, EXPENDITURE, GOALS, PROJECT_SOURCES, THIS_YEAR, THIS_YEAR_OF_7 } from './paths.ts';

function totals(sheet: Sheet, columns: readonly string[]): Claim[] {
  const { total, units, leaves, yearEnds } = functionalRows(sheet);
  return [...down('单位', total, units, columns), ...down('科目', total, [...leaves, ...yearEnds], columns)];
}

const expenditure = (number: number): Relation[] => {
  const rule = (part: number) => `T${number}-${part}`;
  return [
    { rule: rule(1), claims: (book) => across(book(number).rows, '合计', ['基本支出/小计', '项目支出/小计']) },
    { rule: rule(2), claims: (book) => across(book(number).rows, '基本支出/小计', EXPENDITURE.slice(2, 6)) },
    { rule: rule(3), claims: (book) => across(book(number).rows, '项目支出/小计', EXPENDITURE.slice(7)) },
    { rule: rule(4), claims: (book) => totals(book(number), EXPENDITURE) },
  ];
};

/** rules.md section 1 of tables 2, 3, 5, 6, 7, 9, 10 and 12. */
export const OF_LISTS: readonly Relation[] = [
  {
    rule: 'T2-1',
    claims: (book) => [
      ...across(book(2).rows, '总计', ['本年收入/小计', '上年结转结余/小计']),
      ...across(book(2).rows, '本年收入/小计', THIS_YEAR),
      ...across(book(2).rows, '上年结转结余/小计', CARRIED),
      ...totals(book(2), [
        '总计',
        '本年收入/小计',
        '本年收入/一般公共预算/其中：财政拨款',
        ...THIS_YEAR,
        '上年结转结余/小计',
        ...CARRIED,
      ]),
    ],
  },
  ...expenditure(3),
  ...expenditure(5),
  ...expenditure(9),
  {
    rule: 'T9-1',
    claims: (book) =>
      book(9).isDeclaredEmpty
        ? [
            equal('空表的行数', BigInt(book(9).rows.length), 1n),
            equal(
              '表1 基金',
              book(1).row('二、政府性基金预算拨款收入').money('收入/金额'),
              add(functionalRows(book(2)).yearEnds, '本年收入/政府性基金预算'),
            ),
            equal('表4 基金', book(4).row('一、本年支出').money('支出/政府性基金'), 0n),
          ]
        : [equal('有行', String(book(9).rows.length > 1), 'true')],
  },
  {
    rule: 'T6-1',
    claims: (book) => {
      const [total, personnel, operating] = ['合计', '人员经费', '公用经费'].map(
        (name) => `本年一般公共预算基本支出/${name}`,
      );
      return [
        ...across(book(6).rows, total!, [personnel!, operating!]),
        ...book(6)
          .rows.slice(1)
          .map((row) => equal(nameOf(row), row.money(personnel!) * row.money(operating!), 0n)),
      ];
    },
  },
  {
    rule: 'T6-2',
    claims: (book) =>
      book(6)
        .rows.slice(1)
        .map((row) => {
          const other = /^30[13]/.test(String(row.cells[0])) ? '公用经费' : '人员经费';
          return equal(nameOf(row), row.money(`本年一般公共预算基本支出/${other}`), 0n);
        }),
  },
  {
    rule: 'T6-3',
    claims: (book) => {
      const { total, items } = economicRows(book(6));
      const columns = ['合计', '人员经费', '公用经费'].map((name) => `本年一般公共预算基本支出/${name}`);
      return down('合计', total, [...items.values()], columns);
    },
  },
  {
    rule: 'T7-1',
    claims: (book) => {
      const { total, items } = economicRows(book(7));
      const columns = ['总计', '一般公共预算/其中：财政拨款', ...THIS_YEAR_OF_7, '上年结转结余/小计', ...CARRIED];
      return [
        ...across(book(7).rows, '总计', [...THIS_YEAR_OF_7, ...CARRIED]),
        ...across(book(7).rows, '上年结转结余/小计', CARRIED),
        ...down('合计', total, [...items.values()], columns),
      ];
    },
  },
  {
    rule: 'T10-1',
    claims: (book) => {
      const { total, units, projects } = projectRows(book(10));
      return [
        ...across(book(10).rows, '合计', PROJECT_SOURCES),
        ...down('单位', total, units, ['合计', ...PROJECT_SOURCES]),
        ...down('项目', total, [...projects.values()], ['合计', ...PROJECT_SOURCES]),
        ...[...projects].map(([name, row]) =>
          equal(name, String(/^(其他运转类|特定目标类)$/.test(row.text('类型'))), 'true'),
        ),
      ];
    },
  },
  {
    rule: 'T12-1',
    claims: (book) => {
      const { total, units, projects } = projectRows(book(12));
      return [
        ...across(book(12).rows, GOALS[0]!, GOALS.slice(1)),
        ...down('单位', total, units, GOALS),
        ...down('项目', total, [...projects.values()], GOALS),
      ];
    },
  },
];

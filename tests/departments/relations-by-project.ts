import { add, cell, formLine, functionalRows, projectRows } from './book.ts';
import { type Claim, type Relation, equal } from './claim.ts';
import { PROJECT_SOURCES } from './paths.ts';

const PROJECT_COLUMNS = ['项目支出/小计', '项目支出/其他运转类', '项目支出/特定目标类'];

const PUBLIC_OF_10 = ['本年拨款/一般公共预算', '财政拨款结转结余/一般公共预算'];

/** rules.md section 2, X11–X13: tables 10, 11 and 12, by project. */
export const BY_PROJECT: readonly Relation[] = [
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
        equal('预算总额', formLine(book(11), '部门预算总额（万元）'), book(1).row('本年支出合计').money('支出/金额')),
        equal('基本支出', formLine(book(11), '（1）基本支出'), total.money('基本支出/小计')),
        equal('项目支出，表3', projects, total.money('项目支出/小计')),
        equal('项目支出，表10', projects, projectRows(book(10)).total.money('合计')),
        equal('项目支出，表12', projects, projectRows(book(12)).total.money('项目金额（万元）/资金总额')),
      ];
    },
  },
];

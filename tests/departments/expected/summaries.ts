import type { Ledger } from '../../../src/ledger/model/schema.ts';
import { type Atom, sum } from '../published.ts';
import { classLabels } from './classes.ts';
import * as money from './sources.ts';
import { from, isSpent, isYearEnd } from './sources.ts';
import { type Column, type ExpectedRow, type ExpectedTable, emptyNote, printedColumns, rowOf, texts } from './table.ts';

const inClass =
  (code: string) =>
  ({ entry }: Atom): boolean =>
    entry.functional.startsWith(code);

/** 表1: income is what is spent and what is left at the end of the year, by source. */
export function table1({ year }: Ledger, atoms: readonly Atom[]): ExpectedTable {
  const income: [string, readonly string[]][] = [
    ['一、一般公共预算', money.PUBLIC_THIS_YEAR],
    ['其中：财政拨款', [money.APPROPRIATION]],
    ['二、政府性基金预算拨款收入', [money.FUND_THIS_YEAR]],
    ['三、国有资本经营预算拨款收入', [money.STATE_CAPITAL_THIS_YEAR]],
    ['四、财政专户管理资金收入', [money.ACCOUNT_THIS_YEAR]],
    ...['五、事业收入', '六、事业单位经营收入', '七、上级补助收入', '八、附属单位上缴收入', '九、其他收入'].map(
      (label, index): [string, string[]] => [label, [money.UNIT_THIS_YEAR[index]!]],
    ),
  ];
  const carried = atoms.filter(from(...money.CARRIED));
  const rows: ExpectedRow[] = classLabels(1, year).map(({ code, label }, index) => {
    const [left = '', sources = []] = income[index] ?? [];
    return { texts: [left, label], money: [sum(atoms.filter(from(...sources))), sum(atoms.filter(inClass(code)))] };
  });
  rows.push(
    {
      texts: ['本年收入合计', '本年支出合计'],
      money: [sum(atoms) - sum(carried), sum(atoms.filter(isSpent))],
    },
    { texts: ['上年结转结余', '年终结转结余'], money: [sum(carried), sum(atoms.filter(isYearEnd))] },
    { texts: ['收入总计', '支出总计'], money: [sum(atoms), sum(atoms)] },
  );
  return {
    number: 1,
    title: [`${year}年部门收支总体情况表`],
    columns: [
      { path: '收入/项目', money: false },
      { path: '收入/金额', money: true },
      { path: '支出/项目', money: false },
      { path: '支出/金额', money: true },
    ],
    rows,
    notes: [],
  };
}

/** 表4: the three budgets of the treasury, this year's and carried over. */
export function table4({ year }: Ledger, all: readonly Atom[]): ExpectedTable {
  const atoms = all.filter(from(...money.FISCAL));
  const income: [string, readonly string[]][] = [
    ['一、本年收入', money.FISCAL_THIS_YEAR],
    ['（一）一般公共预算拨款', money.PUBLIC_THIS_YEAR],
    ['其中：财政拨款', [money.APPROPRIATION]],
    ['（二）政府性基金预算拨款', [money.FUND_THIS_YEAR]],
    ['（三）国有资本经营预算拨款', [money.STATE_CAPITAL_THIS_YEAR]],
    ['二、上年结转', money.FISCAL_CARRIED],
    ...['（一）一般公共预算拨款', '（二）政府性基金预算拨款', '（三）国有资本经营预算拨款'].map(
      (label, index): [string, string[]] => [label, [money.FISCAL_CARRIED[index]!]],
    ),
  ];
  const expenditure: [string, (atom: Atom) => boolean][] = [
    ['一、本年支出', isSpent],
    ...classLabels(4, year).map(({ code, label }): [string, (atom: Atom) => boolean] => [label, inClass(code)]),
    ['二、年终结转结余', isYearEnd],
  ];
  const columns: Column[] = [
    ...texts('收入/项目'),
    { path: '收入/金额', holds: () => true },
    ...texts('支出/项目'),
    { path: '支出/合计', holds: () => true },
    { path: '支出/一般公共预算/小计', holds: from(...money.PUBLIC) },
    { path: '支出/一般公共预算/其中：财政拨款', holds: from(money.APPROPRIATION) },
    { path: '支出/政府性基金', holds: from(...money.FUND) },
    { path: '支出/国有资本经营预算', holds: from(...money.STATE_CAPITAL) },
  ];
  const row = (left: string, received: readonly Atom[], right: string, spent: readonly Atom[]): ExpectedRow => {
    const [, ...amounts] = rowOf(columns, [], spent).money;
    return { texts: [left, right], money: [sum(received), ...amounts] };
  };
  const rows = expenditure.map(([label, holds], index) => {
    const [left = '', sources = []] = income[index] ?? [];
    return row(left, atoms.filter(from(...sources)), label, atoms.filter(holds));
  });
  rows.push(row('收入合计：', atoms, '支出合计', atoms));
  const title = [`${year}年财政拨款收支总体情况表`];
  return { number: 4, title, columns: printedColumns(columns), rows, notes: emptyNote(year, atoms) };
}

const DEFINITIONS =
  '注：按照党中央、国务院有关规定及部门预算管理有关规定，“三公”经费包括因公出国（境）费、公务用车购置及运行费和公务接待费。（1）因公出国（境）费，指单位工作人员公务出国（境）的住宿费、旅费、伙食补助费、杂费、培训费等支出。（2）公务用车购置及运行费，指单位公务用车购置费及租用费、燃料费、维修费、过路过桥费、保险费、安全奖励费用等支出，公务用车指用于履行公务的机动车辆，包括领导干部专车、一般公务用车和执法执勤用车。（3）公务接待费，指单位按规定开支的各类公务接待（含外宾接待）支出。';

/** 表8: of the general public budget, projects and what is carried over among it (rules.md, T8-1). */
export function table8({ year }: Ledger, atoms: readonly Atom[]): ExpectedTable {
  const coded =
    (...codes: string[]) =>
    ({ entry }: Atom): boolean =>
      codes.includes(entry.departmental);
  const [abroad, purchase, running, reception] = [['30212'], ['31013', '30913'], ['30231'], ['30217']];
  const columns: Column[] = [
    { path: '“三公”经费合计', holds: coded(...abroad!, ...purchase!, ...running!, ...reception!) },
    { path: '因公出国（境）费', holds: coded(...abroad!) },
    { path: '公务用车购置及运行费/小计', holds: coded(...purchase!, ...running!) },
    { path: '公务用车购置及运行费/公务用车购置费', holds: coded(...purchase!) },
    { path: '公务用车购置及运行费/公务用车运行费', holds: coded(...running!) },
    { path: '公务接待费', holds: coded(...reception!) },
  ];
  const own = atoms
    .filter(isSpent)
    .filter(from(...money.PUBLIC))
    .filter(columns[0]!.holds!);
  return {
    number: 8,
    title: [`${year}年一般公共预算“三公”经费支出情况表`],
    columns: printedColumns(columns),
    rows: [rowOf(columns, [], own)],
    notes: [new RegExp(`^${DEFINITIONS}$`), ...emptyNote(year, own)],
  };
}

import type { Ledger, Project } from '../../../src/ledger/model/schema.ts';
import type { Atom } from '../published.ts';
import * as money from './sources.ts';
import { from } from './sources.ts';
import { type Column, type ExpectedRow, type ExpectedTable, emptyNote, printedColumns, rowOf, texts } from './table.ts';

const BY_SOURCE: readonly Column[] = [
  ...texts('类型', '项目名称', '项目单位'),
  { path: '合计', holds: () => true },
  { path: '本年拨款/一般公共预算', holds: from(...money.PUBLIC_THIS_YEAR) },
  { path: '本年拨款/政府性基金预算', holds: from(money.FUND_THIS_YEAR) },
  { path: '本年拨款/国有资本经营预算', holds: from(money.STATE_CAPITAL_THIS_YEAR) },
  ...money.FISCAL_CARRIED.map((source) => ({
    path: `财政拨款结转结余/${source.slice('上年结转·'.length)}`,
    holds: from(source),
  })),
  { path: '财政专户管理资金', holds: from(...money.ACCOUNT) },
  { path: '单位资金', holds: from(...money.UNIT) },
];

const INDICATORS = ['成本指标', '产出指标', '效益指标', '满意度指标'] as const;

const BY_GOAL: readonly Column[] = [
  ...texts('单位编码（项目编码）', '项目单位（项目名称）'),
  { path: '项目金额（万元）/资金总额', holds: () => true },
  { path: '项目金额（万元）/政府预算资金', holds: from(...money.FISCAL) },
  { path: '项目金额（万元）/财政专户管理资金', holds: from(...money.ACCOUNT) },
  { path: '项目金额（万元）/单位资金', holds: from(...money.UNIT) },
  ...texts(...INDICATORS.flatMap((name) => [`绩效目标/${name}/三级指标`, `绩效目标/${name}/指标值`])),
];

const inProject = (atoms: readonly Atom[]) => atoms.filter(({ project }) => project !== undefined);
const inUnit = (atoms: readonly Atom[], code: string) => atoms.filter(({ entry }) => entry.unit === code);
const ofProject = (atoms: readonly Atom[], project: Project) => atoms.filter((atom) => atom.project === project);

/** The projects of each unit, as they are declared; units without any are left out. */
const byUnit = ({ units, projects }: Ledger) =>
  units
    .map((unit) => ({ unit, own: projects.filter((project) => project.unit === unit.code) }))
    .filter(({ own }) => own.length > 0);

/** A table that lists projects is no empty one, even where they have no money (layouts.md, 空表). */
const noteOf = (ledger: Ledger, atoms: readonly Atom[]) =>
  byUnit(ledger).length > 0 ? [] : emptyNote(ledger.year, atoms);

/** 表10: projects in the order of their declaration. */
export function table10(ledger: Ledger, all: readonly Atom[]): ExpectedTable {
  const atoms = inProject(all);
  const only = ledger.units.length === 1;
  const rows = [rowOf(BY_SOURCE, ['', '', ''], atoms)];
  for (const { unit, own } of byUnit(ledger)) {
    const { code, name } = only ? ledger.department : unit;
    rows.push(rowOf(BY_SOURCE, ['', code, name], inUnit(atoms, unit.code)));
    rows.push(
      ...own.map((project) => rowOf(BY_SOURCE, [project.kind, project.name, unit.name], ofProject(atoms, project))),
    );
  }
  const title = [`${ledger.year}年项目支出表`];
  return { number: 10, title, columns: printedColumns(BY_SOURCE), rows, notes: noteOf(ledger, atoms) };
}

/** 表12: projects by their codes, those without one last; further indicators on rows of their own. */
export function table12(ledger: Ledger, all: readonly Atom[]): ExpectedTable {
  const atoms = inProject(all);
  const rows = [rowOf(BY_GOAL, [ledger.department.code], atoms)];
  for (const { unit, own } of byUnit(ledger)) {
    rows.push(rowOf(BY_GOAL, [unit.code, unit.name], inUnit(atoms, unit.code)));
    const coded = own.filter(({ code }) => code !== '').sort((a, b) => (a.code < b.code ? -1 : 1));
    const byCode = [...coded, ...own.filter(({ code }) => code === '')];
    rows.push(...byCode.flatMap((project) => goalRows(project, ofProject(atoms, project))));
  }
  const title = [`${ledger.year}年部门预算项目绩效目标汇总表`];
  return { number: 12, title, columns: printedColumns(BY_GOAL), rows, notes: noteOf(ledger, atoms) };
}

function goalRows(project: Project, atoms: readonly Atom[]): ExpectedRow[] {
  const { cost, output, benefit, satisfaction } = project.indicators;
  const lists = [cost, output, benefit, satisfaction];
  const count = Math.max(1, ...lists.map((list) => list.length));
  return Array.from({ length: count }, (_, line) => {
    const goals = lists.flatMap((list) => [list[line]?.name ?? '', list[line]?.value ?? '']);
    return line === 0
      ? rowOf(BY_GOAL, [project.code, project.name, ...goals], atoms)
      : rowOf(BY_GOAL, ['', '', ...goals], []);
  });
}

import { BASIC_CLASSES } from '../../facts/fact.ts';
import type { Relations, TableCells } from './relation.ts';
import { classOf, departmentalOf } from './row-keys.ts';
import type { Shape } from './shape.ts';

/** Columns of tables 2, 7 and 10 that hold a budget's money: this year's and carried over. */
const GENERAL = ['general', 'carriedGeneral'];
const FUND = ['fund', 'carriedFund'];

/** Every source column that tables 2 and 7 share. */
const SOURCES = [
  ...['general', 'fiscalAppropriation', 'fund', 'stateCapital', 'fiscalAccount'],
  ...['operating', 'business', 'superior', 'affiliated', 'other'],
  ...['carriedGeneral', 'carriedFund', 'carriedStateCapital', 'carriedFiscalAccount', 'carriedUnit'],
];

/** Columns of table 10 and the columns of table 2 that hold the same money. */
const PROJECT_MONEY: readonly [column: string, sources: readonly string[]][] = [
  ['general', ['general']],
  ['carriedGeneral', ['carriedGeneral']],
  ['fund', ['fund']],
  ['carriedFund', ['carriedFund']],
  ['stateCapital', ['stateCapital']],
  ['carriedStateCapital', ['carriedStateCapital']],
  ['fiscalAccount', ['fiscalAccount', 'carriedFiscalAccount']],
  ['unitFunds', ['operating', 'business', 'superior', 'affiliated', 'other', 'carriedUnit']],
];

/** Columns of basic expenditure in tables 3, 5 and 9, with their economic class. */
const BASIC: readonly [column: string, code: string][] = [
  ['wages', '301'],
  ['individuals', '303'],
  ['goods', '302'],
  ['capital', '310'],
];

/** Columns of project expenditure in tables 3, 5 and 9, with the type of project. */
const KINDS = [
  ['otherOperating', '其他运转类'],
  ['specificTarget', '特定目标类'],
] as const;

/** Columns of table 8, with their departmental economic items. */
const THREE_PUBLIC: readonly [column: string, codes: readonly string[]][] = [
  ['abroad', ['30212']],
  ['purchase', ['31013', '30913']],
  ['running', ['30231']],
  ['reception', ['30217']],
];

/** What the leaves of the tables say of each other, whatever the ledger (rules.md section 2). */
export function addCrossRelations({ cells, items, pairs, projects, isClassified }: Shape, relations: Relations): void {
  const { T02, T03, T05, T06, T07, T08, T09, T10 } = cells;
  const allItems = [...items.values()].flat();
  for (const row of allItems) {
    relations.add('X2', T02.at([row], ['total']), T03.at([row], ['total']));
    relations.add('X4', T02.at([row], GENERAL), T05.at([row], ['total']));
    relations.add('X5', T02.at([row], FUND), T09.at([row], ['total']));
  }
  for (const [column, code] of BASIC) {
    const rows = T06.rowsOf('pair').filter((pair) => classOf(pair) === code);
    relations.add('X8', T05.at(['total'], [column]), T06.at(rows, ['total']));
  }
  for (const column of SOURCES) relations.add('X9', T07.at(['total'], [column]), T02.at(allItems, [column]));
  for (const [column, codes] of THREE_PUBLIC) {
    const rows = pairs.filter((pair) => codes.includes(departmentalOf(pair)));
    relations.add('X10', T08.at(['total'], [column]), isClassified ? T07.at(rows, GENERAL) : undefined);
  }
  for (const unit of items.keys()) {
    for (const [column, kind] of KINDS) {
      const rows = projects.filter((project) => project.unit === unit && project.kind === kind).map(({ row }) => row);
      relations.add('X11', T03.at([`unit:${unit}`], [column]), T10.at(rows, ['total']));
      relations.add('X11', T05.at([`unit:${unit}`], [column]), T10.at(rows, GENERAL));
      relations.add('X11', T09.at([`unit:${unit}`], [column]), T10.at(rows, FUND));
    }
  }
}

/** What holds besides where a department has no projects of some money, or no basic expenditure. */
export function addRelationsOfPlainDepartments({ cells, items, pairs, projects }: Shape, relations: Relations): void {
  const { T02, T03, T05, T06, T07, T09, T10 } = cells;
  /** No unit that has projects has a row in the table: it admits none of them. */
  const hasNone = (table: TableCells) =>
    projects.every(({ unit }) => (items.get(unit) ?? []).every((row) => !table.has(row)));
  if (hasNone(T05)) {
    for (const pair of pairs) relations.add('X9', T07.at([pair], GENERAL), T06.at([pair], ['total']));
  }
  for (const [column, code] of BASIC) {
    const rows = pairs.filter((pair) => classOf(pair) === code);
    if (hasNone(T03)) relations.add('X9', T03.at(['total'], [column]), T07.at(rows, ['total']));
    if (hasNone(T09)) relations.add('X9', T09.at(['total'], [column]), T07.at(rows, FUND));
  }
  const hasBasic = {
    general: T06.rowsOf('pair').length > 0,
    others: pairs.some((pair) => BASIC_CLASSES.includes(classOf(pair))),
  };
  for (const [unit, rows] of items) {
    const own = projects.filter((project) => project.unit === unit).map(({ row }) => row);
    for (const [column, sources] of PROJECT_MONEY) {
      if (GENERAL.includes(column) ? hasBasic.general : hasBasic.others) continue;
      relations.add('X11', T02.at(rows, sources), T10.at(own, [column]));
    }
  }
}

import { once } from '../../base/once.ts';
import { departmentalKey, economicClassKey, PROJECT_NATURE } from '../../facts/fact.ts';
import { basic, generalPublic, projects as ofProjects } from '../../facts/named-selectors.ts';
import { and, everything, type Selector } from '../../facts/selector.ts';
import { BASIC_CLASSES } from '../../standards/expenditure-groups.ts';
import {
  hasRows,
  tableOfExpenditure,
  tableOfFund,
  tablesWithRows,
  TABLES,
  tableById,
  tableOfEverything,
  type PanelTable,
} from '../../tables/all.ts';
import type { Counterpart, TableId } from '../../tables/model/table.ts';
import { classOf, departmentalOf, unitOf } from '../model/row-keys.ts';
import { columnPairs, mayLackCodes, type ColumnPair } from './column-pairs.ts';
import type { Relations } from './relation.ts';
import type { ProjectRow, Shape } from './shape.ts';

/** A table and one of its counterparts, with the columns that are compared. */
interface Comparison extends Counterpart {
  readonly own: TableId;
  readonly pairs: readonly ColumnPair[];
  /** Whether rows of the counterpart are chosen by codes of which some may be lacking. */
  readonly needsCodes: boolean;
}

/** Which columns are compared follows from the declarations alone: it is found once, when it is first needed. */
const comparisons = once((): readonly Comparison[] =>
  TABLES.flatMap((table) =>
    (table.counterparts ?? []).map((counterpart): Comparison => {
      const [own, other] = [table, tableById(counterpart.table)] as [PanelTable, PanelTable];
      const isByCode = counterpart.rows === 'total' && hasRows(other.id, 'economic');
      const choice = isByCode ? 'departmental' : counterpart.rows === 'unit' ? 'nature' : 'same row';
      const pairs = columnPairs(own, other, choice);
      return { ...counterpart, own: own.id, pairs, needsCodes: isByCode && mayLackCodes(other) };
    }),
  ),
);

/** The tables whose columns are compared with those of another one only where something is lacking. */
interface PlainComparison {
  readonly own: TableId;
  readonly pairs: readonly ColumnPair[];
}

const basicOfGeneral = once(() =>
  columnPairs(tableOfFund('economic', 'G1'), tableOfExpenditure('economic'), 'same row', basic),
);

/** Table 2 has no columns of basic expenditure; table 5 is compared with table 6 anyway. */
const basicOfFunds = once((): readonly PlainComparison[] =>
  tablesWithRows('functional')
    .filter(
      ({ select, counterparts }) =>
        select !== everything && !counterparts?.some(({ table }) => hasRows(table, 'economic')),
    )
    .map((table) => ({
      own: table.id,
      pairs: columnPairs(table, tableOfExpenditure('economic'), 'departmental', basic),
    })),
);

const incomeOfProjects = once((): readonly PlainComparison[] =>
  tablesWithRows('projects').map((table) => ({
    own: table.id,
    pairs: columnPairs(table, tableOfEverything(), 'same row', ofProjects),
  })),
);

/** What the leaves of the tables say of each other, whatever the ledger (rules.md section 2), row by row: see `Counterpart`. */
export function addCrossRelations(shape: Shape, relations: Relations): void {
  for (const rows of ['item', 'total', 'unit'] as const) {
    const compared = comparisons().filter((comparison) => comparison.rows === rows);
    for (const row of comparedRows(rows, shape)) {
      for (const comparison of compared) addComparison(comparison, row, shape, relations);
    }
  }
}

/** Keys of the rows that are compared one by one. */
function comparedRows(rows: Counterpart['rows'], { items }: Shape): readonly string[] {
  switch (rows) {
    case 'item':
      return [...items.values()].flat();
    case 'total':
      return TOTAL;
    case 'unit':
      return [...items.keys()].map((unit) => `unit:${unit}`);
  }
}

function addComparison(comparison: Comparison, row: string, shape: Shape, relations: Relations): void {
  const isSure = shape.isClassified || !comparison.needsCodes;
  for (const { column, others, select } of comparison.pairs) {
    const own = shape.cells[comparison.own].at([row], [column]);
    const rows = otherRows(comparison, row, select, shape);
    const other = isSure ? shape.cells[comparison.table].at(rows, others) : undefined;
    if (comparison.isNamedFirst) relations.add(comparison.rule, other, own);
    else relations.add(comparison.rule, own, other);
  }
}

/** The rows of the counterpart that belong to a row, for a column that gathers the facts of a selector. */
function otherRows(
  { rows, table }: Comparison,
  row: string,
  select: Selector,
  { cells, items, projects }: Shape,
): readonly string[] {
  switch (rows) {
    case 'item':
      return [row];
    case 'total':
      if (!hasRows(table, 'economic')) return [...items.values()].flat();
      return cells[table].rowsOf('pair').filter((pair) => mayHold(select, pair));
    case 'unit':
      return (projects.get(unitOf(row)) ?? []).flatMap((one) => (isOfKind(select, one) ? [one.row] : []));
  }
}

const TOTAL = ['total'];

/** Whether a selector selects facts of an economic pair. */
const mayHold = (select: Selector, pair: string) =>
  select.some(
    ({ departmental, economicClass }) =>
      (departmental?.includes(departmentalKey(departmentalOf(pair))) ?? true) &&
      (economicClass?.includes(economicClassKey(departmentalOf(pair))) ?? true),
  );

/** Whether a selector selects facts of a project of this kind. */
const isOfKind = (select: Selector, { kind }: ProjectRow) =>
  select.some(({ nature }) => nature?.includes(PROJECT_NATURE[kind]) ?? true);

/**
 * What holds besides where a department has no projects of some money, or no basic expenditure. It does not follow from the
 * selectors of the columns alone: they are equal only where the other part is nothing, which the rows of the workbook tell.
 */
export function addRelationsOfPlainDepartments(shape: Shape, relations: Relations): void {
  addWithoutProjects(shape, relations);
  addWithoutBasic(shape, relations);
}

/** Without projects the table of all economic items says of each what the tables of basic expenditure say. */
function addWithoutProjects({ cells, items, pairs, projects }: Shape, relations: Relations): void {
  const whole = tableOfExpenditure('economic');
  /** No unit that has projects has a row in the table: it admits none of them. */
  const hasNone = (table: TableId) =>
    [...projects.keys()].every((unit) => (items.get(unit) ?? []).every((row) => !cells[table].has(row)));
  const general = tableOfFund('economic', 'G1');
  if (hasNone(tableOfFund('functional', 'G1').id)) {
    for (const { column, others: columns } of basicOfGeneral()) {
      for (const pair of pairs) {
        relations.add('X9', cells[whole.id].at([pair], columns), cells[general.id].at([pair], [column]));
      }
    }
  }
  for (const { own, pairs: compared } of basicOfFunds()) {
    if (!hasNone(own)) continue;
    for (const { column, others: columns, select } of compared) {
      const rows = pairs.filter((pair) => mayHold(select, pair));
      relations.add('X9', cells[own].at(TOTAL, [column]), cells[whole.id].at(rows, columns));
    }
  }
}

/** Without basic expenditure of a fund its income is that of the projects, unit by unit. */
function addWithoutBasic({ cells, items, pairs, projects }: Shape, relations: Relations): void {
  const income = tableOfEverything();
  const hasBasic = {
    general: cells[tableOfFund('economic', 'G1').id].rowsOf('pair').length > 0,
    others: pairs.some((pair) => BASIC_CLASSES.includes(classOf(pair))),
  };
  for (const { own: table, pairs: compared } of incomeOfProjects()) {
    const columns = compared.filter(
      ({ select }) => !(and(select, generalPublic).length > 0 ? hasBasic.general : hasBasic.others),
    );
    for (const [unit, rows] of items) {
      const own = (projects.get(unit) ?? []).map((project) => project.row);
      for (const { column, others } of columns) {
        relations.add('X11', cells[income.id].at(rows, others), cells[table].at(own, [column]));
      }
    }
  }
}

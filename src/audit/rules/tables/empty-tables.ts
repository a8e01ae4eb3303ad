import { TABLES } from '../../tables/all.ts';
import { absenceStatement } from '../../tables/absence.ts';
import { fold } from '../../workbook/fold.ts';
import type { Fix, FoundCell } from '../finding.ts';
import type { Reading } from '../readings.ts';
import { departmentalOf } from '../relations/row-keys.ts';
import type { Evidence, LogicRule, Objection } from './evidence.ts';
import { object } from './say.ts';
import type { TableView } from './table-view.ts';
import { cellOf, isReadable, viewOf, viewsOf } from './table-view.ts';

/** Says that the table is empty. */
const STATEMENT = /空表|无数据|表为空/;
/** Says that there is no such money, as other places put it. */
const DENIAL = /(没有|无|未).*(支出|收入|安排|数据|经费|项目|拨款|预算)/;

/** Rows of their own, besides those that every such table has. */
const OWN_ROW = /^(item|pair|project|unclassified)/;

/** Items that table 8 gathers. */
const THREE_PUBLIC = ['30212', '31013', '30913', '30231', '30217'];

/** An empty table has its statement, and only an empty one (rules.md T9-1, layouts.md 0). */
export const EMPTY_TABLES: LogicRule = {
  id: 'T9-5',
  kind: '格式',
  wording: '空表有“故本表为空表”的说明，有数的表没有',
  severity: 'error',
  tables: [],
  basis: '财预〔2016〕143号：没有数据的表列出空表并说明',
  check: (evidence) =>
    viewsOf(
      evidence,
      TABLES.flatMap(({ id, absence }) => (absence === undefined ? [] : [id])),
    ).flatMap((table) => {
      const readings = table.readings();
      const money = readings.filter(({ amount }) => amount !== 0);
      if (money.length > 0) return contradicted(table, money, evidence);
      return readings.every(isReadable) && !isStated(table) ? missing(table, evidence) : [];
    }),
};

/** The figures are named beside the statement: one of them may be the wrong one. */
function contradicted(table: TableView, money: readonly Reading[], evidence: Evidence): Objection[] {
  return table
    .noteTexts()
    .filter(({ text }) => STATEMENT.test(fold(text)))
    .map(({ text, cell }) =>
      object(evidence, 'notEmpty', { table: table.name, found: text }, [cell, ...money.map(cellOf)]),
    );
}

function isStated(table: TableView): boolean {
  return [STATEMENT, DENIAL].some((pattern) => table.textsLike(pattern).length > 0);
}

function missing(table: TableView, evidence: Evidence): Objection[] {
  const { absence } = table.found.placed.table;
  const statement = absenceStatement(absence!, table.found.year ?? evidence.year);
  const cell = freeCellBelow(table);
  const details = { table: table.name, statement };
  if (mayBeTiny(table, evidence)) return [object(evidence, 'allZero', details, [cell], { severity: 'plausibility' })];
  const fix: Fix | undefined = cell && { kind: 'text', place: cell.place, text: statement };
  return [object(evidence, 'statementMissing', details, [cell], fix ? { fix } : {})];
}

/** The first cell of the first empty row below the table and its notes. */
function freeCellBelow(table: TableView): FoundCell | undefined {
  const notes = table.noteTexts().map(({ cell }) => cell.place.row);
  const row = Math.max(table.found.placed.body.last, ...notes) + 1;
  return row <= table.end ? table.cellAt(row, table.left) : undefined;
}

/** Money below 0.005 万元 prints as nothing, and still is money: such a table has its rows, or others have them. */
function mayBeTiny(table: TableView, evidence: Evidence): boolean {
  if (table.id === 'T04') return true;
  if (table.id === 'T08') {
    const pairs = viewOf(evidence, 'T07')?.rowsOf('pair') ?? [];
    return pairs.some((row) => THREE_PUBLIC.includes(departmentalOf(row)));
  }
  return [...table.found.placed.rows.keys()].some((row) => OWN_ROW.test(row));
}

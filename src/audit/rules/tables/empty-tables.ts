import { largest } from '../../../base/lists.ts';
import { THREE_PUBLIC } from '../../../standards/expenditure-groups.ts';
import { scopeOf } from '../../../compose/tables/ledger-disclosure.ts';
import { and, selects } from '../../../facts/selector.ts';
import { hasRows, tableOfExpenditure, TABLES } from '../../../tables/all.ts';
import { absenceStatement } from '../../../tables/model/absence.ts';
import { normalizeText } from '../../../base/normalize-text.ts';
import type { Fix, FoundCell } from '../../model/finding.ts';
import type { CellReading } from '../../evidence/readings.ts';
import { departmentalOf } from '../../model/row-keys.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { type TableView, cellOf, isReadable, viewOf, viewsOf } from '../../evidence/table-view.ts';
import { type CheckRule, type Violation, violation } from '../../evidence/violation.ts';

/** Says that the table is empty. */
const STATEMENT = /空表|无数据|表为空/;
/** Says that there is no such money, as other places put it. */
const DENIAL = /(没有|无|未).*(支出|收入|安排|数据|经费|项目|拨款|预算)/;

/** Rows of their own, besides those that every such table has. */
const OWN_ROW = /^(item|pair|project|unclassified)/;

/** Sections (款) that table 8 gathers. */
const THREE_PUBLIC_ITEMS: readonly string[] = Object.values(THREE_PUBLIC).flat();

/** An empty table has its statement, and only an empty one (rules.md T9-1, layouts.md 0). */
export const EMPTY_TABLES: CheckRule = {
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
      if (money.length > 0) return contradicted(table, money);
      if (isKnownToHold(table, evidence)) return [];
      return readings.every(isReadable) && !isStated(table) ? missing(table, evidence) : [];
    }),
};

/** The figures are named beside the statement: one of them may be the wrong one. */
function contradicted(table: TableView, money: readonly CellReading[]): Violation[] {
  return table
    .noteTexts()
    .filter(({ text }) => STATEMENT.test(normalizeText(text)))
    .map(({ text, cell }) => violation('notEmpty', { table: table.id, found: text }, [cell, ...money.map(cellOf)]));
}

function isStated(table: TableView): boolean {
  return [STATEMENT, DENIAL].some((pattern) => table.textsLike(pattern).length > 0);
}

function missing(table: TableView, evidence: Evidence): Violation[] {
  const { absence } = table.found.placed.table;
  const statement = absenceStatement(absence!, {
    year: table.found.year ?? evidence.year,
    publisher: evidence.found.publisher,
  });
  const cell = freeCellBelow(table);
  const details = { table: table.id, statement };
  if (mayBeTiny(table, evidence)) return [violation('allZero', details, [cell], { severity: 'plausibility' })];
  const fix: Fix | undefined = cell && { kind: 'text', place: cell.place, text: statement };
  return [violation('statementMissing', details, [cell], fix ? { fix } : {})];
}

/** In a workbook of ours: the ledger has money for the table that prints as nothing, or projects that have none. */
function isKnownToHold({ found: { placed } }: TableView, { ledger }: Evidence): boolean {
  if (!ledger) return false;
  const own = and(placed.table.select, scopeOf(ledger.ledger));
  return (
    ledger.facts.some((fact) => selects(own, fact)) || [...placed.rows.keys()].some((row) => row.startsWith('project'))
  );
}

/** The first cell of the first empty row below the table and its notes. */
function freeCellBelow(table: TableView): FoundCell | undefined {
  const notes = table.noteTexts().map(({ cell }) => cell.place.row);
  const row = largest(notes, table.found.placed.body.last) + 1;
  return row <= table.end ? table.cellAt(row, table.left) : undefined;
}

/** Money below 0.005 万元 prints as nothing, and still is money: such a table has its rows, or others have them. */
function mayBeTiny(table: TableView, evidence: Evidence): boolean {
  // fixed rows tell nothing
  if (hasRows(table.id, 'labelled')) return true;
  if (hasRows(table.id, 'single')) {
    const pairs = viewOf(evidence, tableOfExpenditure('economic').id)?.rowsOf('pair') ?? [];
    return pairs.some((row) => THREE_PUBLIC_ITEMS.includes(departmentalOf(row)));
  }
  return [...table.found.placed.rows.keys()].some((row) => OWN_ROW.test(row));
}

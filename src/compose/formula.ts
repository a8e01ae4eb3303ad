import type { Link, RowMatch, TableId } from '../tables/table.ts';
import { YEAR_END } from '../facts/fact.ts';
import type { Selector } from '../facts/selector.ts';
import { columnName, quoted } from '../workbook/address.ts';
import { said, sayAsking } from './ask-ledger.ts';
import type { Say } from './ask-ledger.ts';
import type { LedgerRange } from './ledger-range.ts';
import type { Figure, PlacedTable } from './placed-table.ts';

/* Formulas that mean the same in Excel, WPS and LibreOffice: SUM, SUMIFS, SUMPRODUCT and ROUND only. */

/** SUM takes at most 255 arguments. */
const MAX_ARGUMENTS = 200;

/** The native formula of a figure; undefined where it is typed. */
export function formulaOf(
  figure: Figure,
  placed: PlacedTable,
  tables: ReadonlyMap<TableId, PlacedTable>,
  ledger: LedgerRange | undefined,
): string | undefined {
  const { kind } = figure.from;
  if (kind === 'typed') return undefined;
  return said((say) => {
    if (kind === 'ledger') sayLedgerFormula(figure.select, ledger!, say);
    else sayTableFormula(figure, placed, tables, say);
  });
}

/** The formula of a figure that asks the ledger, in its parts. */
export function sayLedgerFormula(select: Selector, ledger: LedgerRange, say: Say): void {
  say('=ROUND(');
  sayAsking(select, ledger, say);
  say(',2)');
}

/** The formula of a figure that is made of figures of the tables, in its parts. */
export function sayTableFormula(
  { from, area }: Figure,
  placed: PlacedTable,
  tables: ReadonlyMap<TableId, PlacedTable>,
  say: Say,
): void {
  say('=ROUND(');
  if (from.kind === 'columns') saySum(from.keys, placed.columns, { row: area.row }, say);
  else if (from.kind === 'rows') saySum(from.keys, placed.rows, { column: area.column }, say);
  else if (from.kind === 'link') sayLinked(from.link, area.row, placed, tables.get(from.link.table)!, say);
  say(',2)');
}

/** The row or the column in which cells stand beside each other. */
type Line = { readonly row: number } | { readonly column: number };

/** SUM over runs of neighbours in a line; what is not there any more is no addend. */
function saySum(keys: readonly string[], positions: ReadonlyMap<string, number>, line: Line, say: Say): void {
  let runs = 0;
  let start = 0;
  let end = 0;
  for (const key of keys) {
    const position = positions.get(key);
    if (position === undefined) continue;
    if (runs === 0 || position !== end + 1) {
      if (end > start) sayEnd(end, line, say);
      say(runs === 0 ? 'SUM(' : runs % MAX_ARGUMENTS === 0 ? ')+SUM(' : ',');
      sayIn(line, position, say);
      start = position;
      runs++;
    }
    end = position;
  }
  if (end > start) sayEnd(end, line, say);
  say(runs > 0 ? ')' : '0');
}

function sayEnd(position: number, line: Line, say: Say): void {
  say(':');
  sayIn(line, position, say);
}

function sayIn(line: Line, position: number, say: Say): void {
  if ('row' in line) sayCell(line.row, position, say);
  else sayCell(position, line.column, say);
}

/** The formula of a text that stands only while there is no such money. */
export function noteFormula(
  text: string,
  link: Link,
  placed: PlacedTable,
  tables: ReadonlyMap<TableId, PlacedTable>,
): string {
  const money = said((say) => sayLinked(link, placed.body.first, placed, tables.get(link.table)!, say));
  return `=IF(ROUND(${money},2)=0,"${text.replaceAll('"', '""')}","")`;
}

function sayLinked({ columns, rows }: Link, row: number, own: PlacedTable, other: PlacedTable, say: Say): void {
  for (const key of columns) {
    if (key !== columns[0]) say('+');
    if (rows.by === 'total') {
      saySheet(other, say);
      sayCell(other.rows.get('total')!, other.columns.get(key)!, say);
    } else {
      say('SUMPRODUCT(');
      sayConditions(rows, row, own, other, say);
      say(',');
      sayBody(other, key, say);
      say(')');
    }
  }
}

/** Text equality, not criteria: codes are compared as the texts that they are. */
function sayConditions(
  match: Exclude<RowMatch, { by: 'total' }>,
  row: number,
  own: PlacedTable,
  other: PlacedTable,
  say: Say,
): void {
  switch (match.by) {
    case 'class':
      return sayTest(other, 'class', `="${match.code}"`, say);
    case 'year end':
      sayTest(other, 'class', '=""', say);
      say(',');
      return sayTest(other, 'name', `="${YEAR_END}"`, say);
    case 'expenditure':
      return sayTest(other, 'class', '<>""', say);
    case 'project':
      sayTest(other, 'kind', '<>""', say);
      sayExact(other, 'unit', own, own.rows.get(match.unitRow)!, say);
      return sayExact(other, 'name', own, row, say);
  }
}

function sayTest(other: PlacedTable, column: string, comparison: string, say: Say): void {
  say('--(');
  sayBody(other, column, say);
  say(comparison);
  say(')');
}

/** That a column has the name that stands in a row of the own table. */
function sayExact(other: PlacedTable, column: string, own: PlacedTable, row: number, say: Say): void {
  say(',--EXACT(');
  sayBody(other, column, say);
  say(',');
  sayCell(row, own.columns.get('name')!, say);
  say(')');
}

/** A column of a table from its first row to its last. */
function sayBody(other: PlacedTable, key: string, say: Say): void {
  const column = other.columns.get(key)!;
  saySheet(other, say);
  sayFixedCell(other.body.first, column, say);
  say(':');
  sayFixedCell(other.body.last, column, say);
}

function saySheet({ table }: PlacedTable, say: Say): void {
  say("'");
  say(quoted(table.sheet));
  say("'!");
}

function sayCell(row: number, column: number, say: Say): void {
  say(columnName(column));
  say(String(row + 1));
}

function sayFixedCell(row: number, column: number, say: Say): void {
  say('$');
  say(columnName(column));
  say('$');
  say(String(row + 1));
}

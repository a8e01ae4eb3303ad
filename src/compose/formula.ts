import type { Link, RowMatch, TableId } from '../tables/table.ts';
import { YEAR_END } from '../facts/fact.ts';
import type { Selector } from '../facts/selector.ts';
import { cellName, fixedRangeName, sheetPrefix } from '../workbook/address.ts';
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
  const { from, area } = figure;
  switch (from.kind) {
    case 'typed':
      return undefined;
    case 'ledger':
      return ledgerFormula(figure.select, ledger!);
    case 'columns':
      return sumInRow(area.row, from.keys, placed);
    case 'rows':
      return sumInColumn(area.column, from.keys, placed);
    case 'link':
      return rounded(linked(from.link, area.row, placed, tables.get(from.link.table)!));
  }
}

const rounded = (expression: string) => `=ROUND(${expression},2)`;

/** The formula of a figure that asks the ledger. */
export const ledgerFormula = (select: Selector, ledger: LedgerRange): string =>
  said((say) => sayLedgerFormula(select, ledger, say));

/** The same in its parts. */
export function sayLedgerFormula(select: Selector, ledger: LedgerRange, say: Say): void {
  say('=ROUND(');
  sayAsking(select, ledger, say);
  say(',2)');
}

/** The formula of a figure that is the sum of columns, by their keys, in its row. */
function sumInRow(row: number, keys: readonly string[], { columns }: PlacedTable): string {
  const positions = keys.map((key) => columns.get(key)!);
  return rounded(sumOver(positions, (column) => cellName(row, column)));
}

/** The formula of a figure that is the sum of rows, by their keys, in its column. */
export function sumInColumn(column: number, keys: readonly string[], { rows }: PlacedTable): string {
  const positions = keys.map((key) => rows.get(key)!);
  return rounded(sumOver(positions, (row) => cellName(row, column)));
}

/** SUM over runs of neighbours in one row or one column; `name` names the cell at a position there. */
function sumOver(positions: readonly number[], name: (position: number) => string): string {
  if (positions.length === 0) return '0';
  let sums = 'SUM(';
  let runs = 0;
  for (let start = 0, end = 1; start < positions.length; start = end++) {
    while (positions[end] === positions[end - 1]! + 1) end++;
    if (runs > 0) sums += runs % MAX_ARGUMENTS === 0 ? ')+SUM(' : ',';
    sums += name(positions[start]!);
    if (end - start > 1) sums += `:${name(positions[end - 1]!)}`;
    runs++;
  }
  return `${sums})`;
}

/** The formula of a text that stands only while there is no such money. */
export function noteFormula(
  text: string,
  link: Link,
  placed: PlacedTable,
  tables: ReadonlyMap<TableId, PlacedTable>,
): string {
  const money = linked(link, placed.body.first, placed, tables.get(link.table)!);
  return `=IF(ROUND(${money},2)=0,"${text.replaceAll('"', '""')}","")`;
}

function linked(link: Link, row: number, own: PlacedTable, other: PlacedTable): string {
  const prefix = sheetPrefix(other.table.sheet);
  const columns = link.columns.map((key) => other.columns.get(key)!);
  if (link.rows.by === 'total') {
    const total = other.rows.get('total')!;
    return columns.map((column) => prefix + cellName(total, column)).join('+');
  }
  const conditions = conditionsOf(link.rows, row, own, (key) => bodyRange(other, other.columns.get(key)!));
  return columns.map((column) => `SUMPRODUCT(${[...conditions, bodyRange(other, column)].join(',')})`).join('+');
}

/** Text equality, not criteria: codes are compared as the texts that they are. */
function conditionsOf(
  match: Exclude<RowMatch, { by: 'total' }>,
  row: number,
  own: PlacedTable,
  range: (column: string) => string,
): string[] {
  switch (match.by) {
    case 'class':
      return [`--(${range('class')}="${match.code}")`];
    case 'year end':
      return [`--(${range('class')}="")`, `--(${range('name')}="${YEAR_END}")`];
    case 'expenditure':
      return [`--(${range('class')}<>"")`];
    case 'project': {
      const name = own.columns.get('name')!;
      const unit = cellName(own.rows.get(match.unitRow)!, name);
      return [
        `--(${range('kind')}<>"")`,
        `--EXACT(${range('unit')},${unit})`,
        `--EXACT(${range('name')},${cellName(row, name)})`,
      ];
    }
  }
}

function bodyRange({ table, body }: PlacedTable, column: number): string {
  return fixedRangeName(table.sheet, { row: body.first, column, rows: body.last - body.first + 1, columns: 1 });
}

import type { Link, RowMatch, TableId } from '../tables/table.ts';
import { YEAR_END } from '../facts/fact.ts';
import { cellName, fixedRangeName, sheetPrefix } from '../workbook/address.ts';
import { askLedger } from './ask-ledger.ts';
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
      return rounded(askLedger(figure.select, ledger!));
    case 'columns':
      return rounded(sumOfCells(from.keys.map((key) => ({ row: area.row, column: placed.columns.get(key)! }))));
    case 'rows':
      return rounded(sumOfCells(from.keys.map((key) => ({ row: placed.rows.get(key)!, column: area.column }))));
    case 'link':
      return rounded(linked(from.link, area.row, placed, tables.get(from.link.table)!));
  }
}

const rounded = (expression: string) => `=ROUND(${expression},2)`;

/** SUM over runs of neighbours. */
function sumOfCells(cells: readonly { readonly row: number; readonly column: number }[]): string {
  const runs: { first: (typeof cells)[number]; last: (typeof cells)[number] }[] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    const isNext =
      run &&
      ((cell.column === run.last.column && cell.row === run.last.row + 1 && cell.column === run.first.column) ||
        (cell.row === run.last.row && cell.column === run.last.column + 1 && cell.row === run.first.row));
    if (isNext) run.last = cell;
    else runs.push({ first: cell, last: cell });
  }
  const names = runs.map(({ first, last }) =>
    first === last
      ? cellName(first.row, first.column)
      : `${cellName(first.row, first.column)}:${cellName(last.row, last.column)}`,
  );
  const sums: string[] = [];
  for (let start = 0; start < names.length; start += MAX_ARGUMENTS) {
    sums.push(`SUM(${names.slice(start, start + MAX_ARGUMENTS).join(',')})`);
  }
  return sums.join('+');
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

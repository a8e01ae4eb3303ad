import type { Reference, RowMatch, TableId } from '../../tables/model/table.ts';
import { YEAR_END } from '../../facts/fact.ts';
import type { Selector } from '../../facts/selector.ts';
import { cellName, fixedRangeName, sheetPrefix } from '../../workbook/model/address.ts';
import type { Figure, PlacedTable } from '../../layout/placed-table.ts';
import type { LedgerRange } from './ledger-range.ts';
import { ledgerQuery } from './ledger-query.ts';

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
  switch (figure.from.kind) {
    case 'typed':
      return undefined;
    case 'ledger':
      return ledgerFormula(figure.select, ledger!);
    default:
      return tableFormula(figure, placed, tables);
  }
}

/** The formula of a figure that is gathered from the ledger. */
export const ledgerFormula = (select: Selector, ledger: LedgerRange): string =>
  `=ROUND(${ledgerQuery(select, ledger)},2)`;

/** The formula of a figure that is made of figures of the tables. Throws on one that is not. */
export function tableFormula(
  { from, area }: Figure,
  placed: PlacedTable,
  tables: ReadonlyMap<TableId, PlacedTable>,
): string {
  switch (from.kind) {
    case 'columns':
      return `=ROUND(${sumOfRow(from.sum.addends, placed, area.row)},2)`;
    case 'rows':
      return `=ROUND(${sumOfColumn(from.sum.addends, placed, area.column)},2)`;
    case 'link':
      return `=ROUND(${referenceTerms(from.link, area.row, placed, tables.get(from.link.table)!)},2)`;
    default:
      throw new Error(`a figure that is ${from.kind} is not made of others`);
  }
}

/** The formula of a text that stands only while there is no such money. */
export function noteFormula(
  text: string,
  reference: Reference,
  placed: PlacedTable,
  tables: ReadonlyMap<TableId, PlacedTable>,
): string {
  const money = referenceTerms(reference, placed.body.first, placed, tables.get(reference.table)!);
  return `=IF(ROUND(${money},2)=0,"${text.replaceAll('"', '""')}","")`;
}

/** The sum of the figures that a reference names, for a sheet of its own: its rows are not known by what stands beside it. */
export function referencedSum(reference: Reference, tables: ReadonlyMap<TableId, PlacedTable>): string {
  const other = tables.get(reference.table)!;
  return referenceTerms(reference, other.body.first, other, other);
}

const sumOfRow = (keys: readonly string[], { columns }: PlacedTable, row: number) =>
  sumOfCells(keys, columns, (column) => cellName(row, column));

const sumOfColumn = (keys: readonly string[], { rows }: PlacedTable, column: number) =>
  sumOfCells(keys, rows, (row) => cellName(row, column));

/** SUM over runs of neighbouring cells; what is not there any more is no addend. */
function sumOfCells(
  keys: readonly string[],
  positions: ReadonlyMap<string, number>,
  nameOf: (position: number) => string,
): string {
  const runs = runsOf(keys.flatMap((key) => positions.get(key) ?? []));
  if (runs.length === 0) return '0';
  const names = runs.map(({ first, last }) => (first === last ? nameOf(first) : `${nameOf(first)}:${nameOf(last)}`));
  const sums: string[] = [];
  for (let at = 0; at < names.length; at += MAX_ARGUMENTS) {
    sums.push(`SUM(${names.slice(at, at + MAX_ARGUMENTS).join(',')})`);
  }
  return sums.join('+');
}

function runsOf(positions: readonly number[]): readonly { readonly first: number; readonly last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const position of positions) {
    const run = runs.at(-1);
    if (run && position === run.last + 1) run.last = position;
    else runs.push({ first: position, last: position });
  }
  return runs;
}

function referenceTerms({ columns, rows }: Reference, row: number, own: PlacedTable, other: PlacedTable): string {
  if (rows.by === 'total') {
    const total = other.rows.get('total')!;
    return columns.map((key) => sheetPrefix(other.table.sheet) + cellName(total, other.columns.get(key)!)).join('+');
  }
  const conditions = conditionsOf(rows, row, own, other).join(',');
  return columns.map((key) => `SUMPRODUCT(${conditions},${bodyRange(other, key)})`).join('+');
}

/** Text equality, not criteria: codes are compared as the texts that they are. */
function conditionsOf(
  match: Exclude<RowMatch, { by: 'total' }>,
  row: number,
  own: PlacedTable,
  other: PlacedTable,
): readonly string[] {
  const test = (column: string, comparison: string) => `--(${bodyRange(other, column)}${comparison})`;
  switch (match.by) {
    case 'class':
      return [test('class', `="${match.code}"`)];
    case 'year end':
      return [test('class', '=""'), test('name', `="${YEAR_END}"`)];
    case 'expenditure':
      return [test('class', '<>""')];
    case 'project': {
      const isNamed = (column: string, at: number) =>
        `--EXACT(${bodyRange(other, column)},${cellName(at, own.columns.get('name')!)})`;
      return [test('kind', '<>""'), isNamed('unit', own.rows.get(match.unitRow)!), isNamed('name', row)];
    }
  }
}

/** A column of a table from its first row to its last. */
function bodyRange({ table, columns, body }: PlacedTable, key: string): string {
  const column = columns.get(key)!;
  return fixedRangeName(table.sheet, { row: body.first, column, rows: body.last - body.first + 1, columns: 1 });
}

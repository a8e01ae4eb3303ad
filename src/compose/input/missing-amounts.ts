import { and } from '../facts/selector.ts';
import type { Selector } from '../facts/selector.ts';
import { yearEnd } from '../facts/words.ts';
import { MISSING_AMOUNTS_LABEL } from '../ledger/sheets.ts';
import { tableById } from '../tables/all.ts';
import type { TableId } from '../tables/table.ts';
import { cellName, columnName, sheetPrefix } from '../workbook/address.ts';
import type { SheetSnapshot } from '../workbook/snapshot.ts';
import { askLedger } from './ask-ledger.ts';
import { ENTRY_KEYS } from './entry-keys.ts';
import { ledgerRange } from './entries-sheet.ts';
import type { Grid } from './grid.ts';
import type { InputLayout, ListLayout } from './input-layout.ts';
import { inputStyles } from './input-styles.ts';
import type { PlacedTable } from './placed-table.ts';

/** Tables whose leaves ask the ledger. */
const LEAF_TABLES: readonly TableId[] = ['T02', 'T03', 'T05', 'T06', 'T07', 'T08', 'T09', 'T10'];

/** Keys that every amount needs. */
const NEEDED = ['unit', 'functional', 'project', 'nature', 'fund', 'amount'];

/** What of the ledger belongs into a table, and the cell that sums up what stands there. */
export interface Admission {
  readonly label: string;
  readonly select: Selector;
  readonly table: TableId;
  readonly row: string;
  readonly column: string;
}

/** What each leaf table admits, and the year-end carry-overs. */
export function admissions(scope: Selector): Admission[] {
  return [
    ...LEAF_TABLES.map((table) => ({
      label: `表${Number(table.slice(1))}`,
      select: and(tableById(table).select, scope),
      table,
      row: 'total',
      column: 'total',
    })),
    {
      label: '年终结转结余',
      select: and(yearEnd, scope),
      table: 'T01',
      row: 'expenditure:yearEnd',
      column: 'expenditure',
    },
  ];
}

/**
 * 未进表金额: for each leaf table what it admits minus what it prints, the same for the year-end carry-overs, and the number of
 * amounts that cannot be gathered. All zero in a workbook that is in order; it shouts without the add-in too.
 */
export function putMissingAmounts(
  grid: Grid,
  layout: InputLayout,
  tables: ReadonlyMap<TableId, PlacedTable>,
  scope: Selector,
): void {
  const row = layout.missingAmountsRow;
  if (row === undefined) return;
  const range = ledgerRange(layout);
  grid.text(row, 0, inputStyles.label, MISSING_AMOUNTS_LABEL);
  grid.text(row + 1, 0, inputStyles.label, '（万元）');
  const put = (
    index: number,
    label: string,
    formula: string,
    style: typeof inputStyles.missing | typeof inputStyles.missingCount,
  ) => {
    grid.text(row, index + 1, inputStyles.heading, label);
    grid.formula(row + 1, index + 1, style, `=${formula}`, 0);
  };
  const admitted = admissions(scope);
  admitted.forEach(({ label, select, ...cell }, index) => {
    const placed = tables.get(cell.table)!;
    const total = cellName(placed.rows.get(cell.row)!, placed.columns.get(cell.column)!);
    const printed = sheetPrefix(placed.table.sheet) + total;
    put(index, label, `ROUND(${askLedger(select, range)}-${printed},2)`, inputStyles.missing);
  });
  put(admitted.length, '不能汇总的金额', unusable(layout), inputStyles.missingCount);
}

/** Amounts without a key or a published amount, and amounts that are no numbers. */
function unusable({ entries }: InputLayout): string {
  const range = (column: number) => {
    const letter = columnName(column);
    return `$${letter}$${entries.headingRow + 1}:$${letter}$${entries.sentinelRow + 1}`;
  };
  const amounts = range(entries.columns.get('amount')!);
  const missing = ENTRY_KEYS.flatMap((key, index) =>
    NEEDED.includes(key.field) ? [`(${range(entries.keyColumn + index)}="")`] : [],
  );
  return `SUMPRODUCT((${amounts}<>"")*((${missing.join('+')})>0))+COUNTA(${amounts})-COUNT(${amounts})-1`;
}

/** Lets the formulas that stand there reach to the new end of a list that has grown. */
export function stretchMissingAmounts(grid: Grid, sheet: SheetSnapshot, row: number, entries: ListLayout): void {
  const range = new RegExp(`(\\$[A-Z]+\\$${entries.headingRow + 1}:\\$[A-Z]+\\$)\\d+`, 'g');
  sheet.formulas[row + 1]?.forEach((formula, column) => {
    if (!formula) return;
    const isCount = formula.includes('COUNTA(');
    const style = isCount ? inputStyles.missingCount : inputStyles.missing;
    grid.formula(row + 1, column, style, formula.replace(range, `$1${entries.sentinelRow + 1}`), 0);
  });
}

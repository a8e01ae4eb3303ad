import { and, type Selector } from '../../facts/selector.ts';
import { MISSING_AMOUNTS_LABEL } from '../../ledger/model/sheets.ts';
import { tableNumber, TABLES } from '../../tables/all.ts';
import type { TableId } from '../../tables/model/table.ts';
import { cellName, columnName, sheetPrefix } from '../../workbook/model/address.ts';
import type { SheetSnapshot } from '../../workbook/model/snapshot.ts';
import { ledgerQuery } from '../formulas/ledger-query.ts';
import { entryKeys } from './entry-keys.ts';
import { ledgerRange } from './entries-sheet.ts';
import type { Grid } from '../../layout/cell-grid.ts';
import type { InputLayout, ListLayout } from './input-layout.ts';
import { inputStyles } from './input-styles.ts';
import type { PlacedTable } from '../../layout/placed-table.ts';

/** Keys that every amount needs. */
const NEEDED = ['unit', 'functional', 'project', 'nature', 'fund', 'amount'];

/** What of the ledger belongs into a table, and the cell that sums up what stands there. */
export interface Admission {
  readonly label: string;
  readonly select: Selector;
  readonly table: TableId;
  readonly row: string;
  readonly column: string;
  /** Whether it is all that the table holds. */
  readonly isWhole: boolean;
}

/** What each table admits that is gathered from the ledger, and the other figures that are compared with it. */
export function admissions(scope: Selector): Admission[] {
  const whole = TABLES.filter(({ gathersFrom }) => gathersFrom === 'ledger').map(({ id, select }) => ({
    ...{ label: `表${tableNumber(id)}`, select: and(select, scope), table: id },
    ...{ row: 'total', column: 'total', isWhole: true },
  }));
  const others = TABLES.flatMap(({ id, compared }) =>
    compared ? [{ ...compared, select: and(compared.select, scope), table: id, isWhole: false }] : [],
  );
  return [...whole, ...others];
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
    put(index, label, `ROUND(${ledgerQuery(select, range)}-${printed},2)`, inputStyles.missing);
  });
  put(admitted.length, '不能汇总的金额', unusable(layout), inputStyles.missingCount);
}

/** Amounts without a key or a published amount, and amounts that are no numbers. */
function unusable({ entries, rounding }: InputLayout): string {
  const range = (column: number) => {
    const letter = columnName(column);
    return `$${letter}$${entries.headingRow + 1}:$${letter}$${entries.sentinelRow + 1}`;
  };
  const amounts = range(entries.columns.get('amount')!);
  const missing = entryKeys(rounding).flatMap((key, index) =>
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

import { and } from '../facts/selector.ts';
import type { Selector } from '../facts/selector.ts';
import { yearEnd } from '../facts/words.ts';
import { MISSING_AMOUNTS_LABEL } from '../ledger/sheets.ts';
import { tableById } from '../tables/all.ts';
import type { TableId } from '../tables/table.ts';
import { cellName, columnName, sheetPrefix } from '../workbook/address.ts';
import { ENTRY_KEYS } from './entry-keys.ts';
import { ledgerRange } from './entries-sheet.ts';
import { askLedger } from './formula.ts';
import type { Grid } from './grid.ts';
import type { InputLayout } from './input-layout.ts';
import { inputStyles } from './input-styles.ts';
import type { PlacedTable } from './placed-table.ts';

/** Tables whose leaves ask the ledger. */
const LEAF_TABLES: readonly TableId[] = ['T02', 'T03', 'T05', 'T06', 'T07', 'T08', 'T09', 'T10'];

/** Keys that every amount needs. */
const NEEDED = ['unit', 'functional', 'project', 'nature', 'fund', 'amount'];

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
  const total = (id: TableId, rowKey = 'total', column = 'total') => {
    const placed = tables.get(id)!;
    return sheetPrefix(placed.table.sheet) + cellName(placed.rows.get(rowKey)!, placed.columns.get(column)!);
  };
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
  LEAF_TABLES.forEach((id, index) => {
    const admitted = askLedger(and(tableById(id).select, scope), range);
    put(index, `表${Number(id.slice(1))}`, `ROUND(${admitted}-${total(id)},2)`, inputStyles.missing);
  });
  const carried = `ROUND(${askLedger(and(yearEnd, scope), range)}-${total('T01', 'expenditure:yearEnd', 'expenditure')},2)`;
  put(LEAF_TABLES.length, '年终结转结余', carried, inputStyles.missing);
  put(LEAF_TABLES.length + 1, '不能汇总的金额', unusable(layout), inputStyles.missingCount);
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

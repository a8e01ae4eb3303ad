import { largest, smallest } from '../../base/lists.ts';
import type { LedgerRange } from '../../compose/formulas/ledger-range.ts';
import type { PlacedTable } from '../../layout/placed-table.ts';
import { fixedRangeName, type Area } from '../../workbook/model/address.ts';
import type { Tables } from '../relations/relation.ts';
import { type SheetOf, blockName } from './block.ts';

/** The number of negative amounts in tables and ledger. Texts are never below zero; a cell with an error counts as none. */
export function negativesFormula(tables: Tables, sheetOf: SheetOf, ledger: LedgerRange | undefined): string {
  const ranges = [...tables].flatMap(([table, { figures }]) =>
    figures.length > 0 ? [blockName({ table, area: around(figures) }, sheetOf)] : [],
  );
  if (ledger) {
    const { sheet, first, last, amount } = ledger;
    ranges.push(fixedRangeName(sheet, { row: first, column: amount, rows: last - first + 1, columns: 1 }));
  }
  // Less than half a printed unit prints as zero.
  return `=${ranges.map((range) => `IFERROR(SUMPRODUCT(--(${range}<=-0.005)),0)`).join('+') || '0'}`;
}

function around(figures: PlacedTable['figures']): Area {
  const rows = figures.map(({ area }) => area.row);
  const columns = figures.map(({ area }) => area.column);
  const [row, column] = [smallest(rows), smallest(columns)];
  return { row, column, rows: largest(rows) - row + 1, columns: largest(columns) - column + 1 };
}

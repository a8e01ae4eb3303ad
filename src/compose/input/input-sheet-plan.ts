import * as sheets from '../../ledger/model/sheets.ts';
import type { CellPlan, ListValidation, SheetPlan } from '../../workbook/model/plan.ts';
import { Grid } from '../../layout/cell-grid.ts';
import type { ListLayout } from './input-layout.ts';
import { inputStyles } from './input-styles.ts';
import { rowHeight } from '../../layout/sizes.ts';

const TAB_COLOR = '#5B9BD5';
const TITLE_HEIGHT = 28;

/** A grid with the title of the sheet and how to fill it in. */
export function headed(name: keyof typeof sheets.SHEET_HINTS): Grid {
  const grid = new Grid();
  grid.text(0, 0, inputStyles.title, name);
  grid.text(1, 0, inputStyles.hint, sheets.SHEET_HINTS[name]);
  return grid;
}

/** What else is to be known of an input sheet. */
interface InputSheetLook {
  /** The list whose headings stay in sight, and how many of its first columns do. */
  readonly list?: Pick<ListLayout, 'headingRow'>;
  readonly frozenColumns?: number;
  /** Columns of keys: formulas ask them, and nobody needs to see them. */
  readonly hiddenColumns?: readonly number[];
  readonly validations?: readonly ListValidation[];
}

/** A new input sheet with these cells. */
export function inputSheetPlan(
  name: string,
  grid: Grid,
  columnWidths: readonly number[],
  { list, frozenColumns = 0, hiddenColumns = [], validations = [] }: InputSheetLook = {},
): SheetPlan {
  return {
    name,
    mode: 'replace',
    cells: grid.cells,
    merges: [],
    columnWidths,
    hiddenColumns,
    rowHeights: grid.cells.map((row, index) => (index === 0 ? TITLE_HEIGHT : wrappedHeight(row, columnWidths))),
    ...(list && { frozen: { rows: list.headingRow + 1, columns: frozenColumns } }),
    page: { landscape: true },
    validations,
    tabColor: TAB_COLOR,
  };
}

/** Height that shows every wrapped text of a row. */
function wrappedHeight(row: readonly (CellPlan | undefined)[], widths: readonly number[]): number {
  return rowHeight(
    row.flatMap((cell, column) =>
      cell?.style?.wrap && cell.content && 'text' in cell.content
        ? [{ text: cell.content.text, width: widths[column]! }]
        : [],
    ),
  );
}

import { type Hundredths, toNumber } from '../../money/hundredths.ts';
import type { TableId } from '../../tables/model/table.ts';
import type { Area } from '../../workbook/model/address.ts';
import type { CellPlan, SheetPlan } from '../../workbook/model/plan.ts';
import { formulaOf, noteFormula } from '../formulas/formula.ts';
import type { LedgerRange } from '../formulas/ledger-range.ts';
import type { Figure, PlacedTable } from '../../layout/placed-table.ts';
import { labelsOf } from './row-labels.ts';
import { styleOf, styles } from '../../layout/styles.ts';

/** &P is the number of the page, &N how many there are. */
const PAGE_NUMBER = '第 &P 页 / 共 &N 页';

/** The sheet of a placed table: texts, formulas with their expected values, look, and print. */
export function tableSheet(
  placed: PlacedTable,
  values: ReadonlyMap<Figure, Hundredths>,
  tables: ReadonlyMap<TableId, PlacedTable>,
  ledger: LedgerRange | undefined,
): SheetPlan {
  const rowHeights = placed.heights();
  const { pages } = placed;
  const cells: (CellPlan | undefined)[][] = rowHeights.map(() => Array(placed.widths.length).fill(undefined));
  const merges: Area[] = [];
  const put = (area: Area, cell: CellPlan) => {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        cells[row]![column] = { style: cell.style };
      }
    }
    cells[area.row]![area.column] = cell;
    if (area.rows > 1 || area.columns > 1) merges.push(area);
  };
  for (const { area, text, style: name, unless, look } of placed.texts) {
    const style = styleOf(name, look);
    if (unless) put(area, { content: { formula: noteFormula(text, unless, placed, tables), result: text }, style });
    else put(area, text === '' ? { style } : { content: { text }, style });
  }
  for (const figure of placed.figures) {
    const formula = formulaOf(figure, placed, tables, ledger);
    const content = formula ? { formula, result: toNumber(values.get(figure)!) } : undefined;
    put(figure.area, content ? { content, style: styleOf('amount', figure.look) } : { style: styles.typedAmount });
  }
  return {
    name: placed.table.sheet,
    mode: 'replace',
    cells,
    merges,
    columnWidths: placed.widths,
    rowHeights,
    frozen: { rows: placed.head.last + 1, columns: 0 },
    page: {
      landscape: true,
      footer: PAGE_NUMBER,
      titleRows: pages ? { first: pages.repeated, last: pages.repeated } : placed.head,
      ...(pages && { breaks: pages.breaks() }),
      onePage: placed.table.print === 'one page',
      ...(placed.table.paper && { paper: placed.table.paper }),
    },
    validations: [],
    labels: labelsOf(placed),
  };
}

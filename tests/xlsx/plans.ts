import type { CellContent, CellPlan, SheetPlan } from '../../src/workbook/model/plan.ts';
import type { Style } from '../../src/workbook/model/style.ts';

/** A plain look; general number format unless told otherwise. */
export function styleOf(numberFormat = 'General', more: Partial<Style> = {}): Style {
  return { font: { name: '宋体', size: 11 }, horizontal: 'left', vertical: 'center', numberFormat, ...more };
}

const PLAIN = styleOf();

export function cellOf(content: CellContent | undefined, style: Style = PLAIN): CellPlan {
  return content ? { content, style } : { style };
}

/** A sheet of plain cells: strings are texts, numbers numbers, null leaves a cell out. */
export function sheetOf(
  name: string,
  rows: readonly (readonly (string | number | CellPlan | null)[])[],
  more: Partial<SheetPlan> = {},
): SheetPlan {
  const cells = rows.map((row) =>
    row.map((cell) => {
      if (cell === null) return undefined;
      if (typeof cell === 'string') return cellOf({ text: cell });
      return typeof cell === 'number' ? cellOf({ number: cell }) : cell;
    }),
  );
  return { name, mode: 'replace', cells, merges: [], columnWidths: [], rowHeights: [], validations: [], ...more };
}

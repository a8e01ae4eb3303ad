import type { Area } from '../../src/workbook/model/address.ts';
import type { CellPlan, SheetPlan } from '../../src/workbook/model/plan.ts';
import type { Style } from '../../src/workbook/model/style.ts';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook.ts';
import type { CellStyle } from '../grid/cell-style.ts';
import type { Engine } from '../grid/engine.ts';
import { POINTS_PER_CHARACTER } from './put-plan.ts';

/** The workbook in the grid as an .xlsx: contents, results, looks, sizes, merges and pages, as far as our plans know them. */
export function documentFile(engine: Engine): Promise<Uint8Array> {
  return writeWorkbook({ sheets: engine.sheets().map(({ id, name }) => sheetPlan(engine, id, name)) });
}

function sheetPlan(engine: Engine, id: string, name: string): SheetPlan {
  const used = engine.usedArea(id, false);
  const area = {
    row: 0,
    column: 0,
    rows: (used?.row ?? 0) + (used?.rows ?? 1),
    columns: (used?.column ?? 0) + (used?.columns ?? 1),
  };
  const { orientation, titleRows, zoom } = engine.page(id);
  const { rows, columns } = engine.frozen(id);
  return {
    name,
    mode: 'replace',
    cells: cellPlans(engine, id, area),
    merges: engine.merges(id),
    columnWidths: engine.lines(id, 'column', 0, area.columns).map(({ size }) => size / POINTS_PER_CHARACTER),
    rowHeights: engine.lines(id, 'row', 0, area.rows).map(({ size }) => size),
    ...(rows + columns > 0 ? { frozen: { rows, columns } } : {}),
    page: {
      landscape: orientation === 'Landscape',
      onePage: zoom.verticalFitToPages === 1,
      ...(titleRows ? { titleRows: { first: titleRows.row, last: titleRows.row + titleRows.rows - 1 } } : {}),
    },
    validations: [],
  };
}

function cellPlans(engine: Engine, id: string, area: Area): CellPlan[][] {
  const [values, formulas, styles] = [engine.values(id, area), engine.formulas(id, area), engine.styles(id, area)];
  return values.map((line, row) =>
    line.map((value, column): CellPlan => {
      const formula = formulas[row]![column];
      const style = styleOf(styles[row]![column]!, typeof value === 'number');
      const result = typeof value === 'boolean' ? String(value) : value;
      if (formula) return { content: { formula, result: result ?? '' }, style };
      if (result === null) return { style };
      return { content: typeof result === 'number' ? { number: result } : { text: result }, style };
    }),
  );
}

function styleOf(style: CellStyle, isNumber: boolean): Style {
  const {
    fontName: name,
    fontSize: size,
    bold,
    color,
    fill,
    horizontal,
    vertical,
    wrap,
    numberFormat,
    borders,
  } = style;
  const sides = { Left: 'left', Center: 'center', Right: 'right' } as const;
  const heights = { Top: 'top', Center: 'center', Bottom: 'bottom' } as const;
  return {
    font: { name, size, bold, color },
    ...(fill ? { fill } : {}),
    horizontal: sides[horizontal as keyof typeof sides] ?? (isNumber ? 'right' : 'left'),
    vertical: heights[vertical as keyof typeof heights] ?? 'center',
    wrap,
    numberFormat,
    border: borders.top !== null,
  };
}

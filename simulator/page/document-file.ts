import { EXPLANATIONS } from '../../src/transactions/setting-keys.ts';
import type { Area } from '../../src/workbook/model/address.ts';
import type { CellPlan, ListValidation, SheetPlan } from '../../src/workbook/model/plan.ts';
import type { Style } from '../../src/workbook/model/style.ts';
import { withXmlPart } from '../../src/xlsx/package/custom-xml.ts';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook.ts';
import { WHOLE_SHEET } from '../grid/a1.ts';
import type { CellStyle } from '../grid/cell-style.ts';
import type { Engine, SheetInfo, ValidationRule } from '../grid/engine.ts';
import { POINTS_PER_CHARACTER } from './put-plan.ts';
import { itemsOf } from './read-lists.ts';

/**
 * The workbook in the grid as an .xlsx: contents, results, looks, sizes, merges, lists and pages, as far as our plans know
 * them, with its 审核说明.
 */
export async function documentFile(engine: Engine, xmlParts: ReadonlyMap<string, string>): Promise<Uint8Array> {
  const bytes = await writeWorkbook({ sheets: engine.sheets().map((sheet) => sheetPlan(engine, sheet)) });
  const explanations = [...xmlParts.values()].find((xml) => xml.includes(EXPLANATIONS));
  return explanations === undefined ? bytes : withXmlPart(bytes, EXPLANATIONS, explanations);
}

function sheetPlan(engine: Engine, { id, name, tabColor }: SheetInfo): SheetPlan {
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
    validations: engine.validations(id, WHOLE_SHEET).flatMap(({ area: within, rule }) => listOf(within, rule, name)),
    ...(tabColor ? { tabColor } : {}),
  };
}

/** A rule of the grid as a list of a plan; other rules are none. */
function listOf(area: Area, { type, formula1, errorAlert, prompt }: ValidationRule, own: string): ListValidation[] {
  if (type !== 'List') return [];
  const items = formula1.startsWith('=') ? itemsOf(formula1.slice(1), own) : formula1.split(',');
  if (!items) return [];
  return [
    {
      ...{ area, items, strict: errorAlert.showAlert },
      ...(prompt.message ? { prompt: prompt.message } : {}),
      ...(errorAlert.message ? { refusal: errorAlert.message } : {}),
    },
  ];
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
    indent,
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
    indent,
    numberFormat,
    border: borders.top !== null,
  };
}

import type { CellPlan } from '../../workbook/model/plan.ts';
import type { Style } from '../../workbook/model/style.ts';
import { rangeOf } from '../requests/areas.ts';
import { rectangles } from '../requests/rectangles.ts';
import type { SheetStep } from '../requests/steps.ts';

type Cells = readonly (readonly (CellPlan | undefined)[])[];

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const LINE = { style: 'Continuous', weight: 'Thin', color: '#000000' } as const;

/** What the look and the lines of a rectangle take on their way. */
const LOOK_BYTES = 2_400;
const LINES_BYTES = 4_500;

/**
 * Gives the cells their looks and number formats, one rectangle of equal style after the other. `areBlank`: they have none
 * so far, and what is as usual need not be said.
 */
export function styleSteps(cells: Cells, areBlank: boolean): SheetStep[] {
  return rectangles(cells, (cell) => cell?.style).map(({ area, key: style }) => ({
    bytes: LOOK_BYTES,
    write: (sheet) => {
      const range = rangeOf(sheet, area);
      range.set(borderedStyle(style, areBlank));
      if (style.fill) range.format.fill.color = style.fill;
      else if (!areBlank) range.format.fill.clear();
    },
  }));
}

/**
 * Draws the lines, once for each rectangle of cells with lines, whatever their style. None are taken away:
 * a line belongs to the neighbour as well.
 */
export function lineSteps(cells: Cells): SheetStep[] {
  return rectangles(cells, (cell) => cell?.style?.border || undefined).map(({ area }) => ({
    bytes: LINES_BYTES,
    write: (sheet) => {
      const { borders } = rangeOf(sheet, area).format;
      const sides = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
      for (const side of sides) borders.getItem(side).set(LINE);
      // Excel refuses inner lines where there is nothing between
      if (area.rows > 1) borders.getItem('InsideHorizontal').set(LINE);
      if (area.columns > 1) borders.getItem('InsideVertical').set(LINE);
    },
  }));
}

/** A style as Excel takes it; one number format fills the whole range. */
function borderedStyle(style: Style, isBlank: boolean): Excel.Interfaces.RangeUpdateData {
  const { wrap = false, indent = 0 } = style;
  const { bold = false } = style.font;
  return {
    numberFormat: [[style.numberFormat]],
    format: {
      font: {
        name: style.font.name,
        size: style.font.size,
        ...((bold || !isBlank) && { bold }),
        ...((style.font.color || !isBlank) && { color: style.font.color ?? '#000000' }),
      },
      horizontalAlignment: HORIZONTAL[style.horizontal],
      verticalAlignment: VERTICAL[style.vertical],
      ...((wrap || !isBlank) && { wrapText: wrap }),
      ...((indent > 0 || !isBlank) && { indentLevel: indent }),
    },
  };
}

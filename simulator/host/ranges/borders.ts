import type { Area } from '../../../src/workbook/model/address.ts';
import { asColor, asWord, wrong } from './arguments.ts';
import type { Border, CellStyle, Side } from '../../grid/cell-style.ts';
import { SHEET_COLUMNS, SHEET_ROWS, type StyleChange } from '../../grid/engine.ts';

/** Where the lines of a range's border lie: on which side of which of its cells. */
interface Line {
  readonly side: Side;
  readonly of: (area: Area) => Area;
}

const top = (area: Area): Area => ({ ...area, rows: 1 });
const bottom = (area: Area): Area => ({ ...area, row: area.row + area.rows - 1, rows: 1 });
const left = (area: Area): Area => ({ ...area, columns: 1 });
const right = (area: Area): Area => ({ ...area, column: area.column + area.columns - 1, columns: 1 });
const belowTop = (area: Area): Area => ({ ...area, row: area.row + 1, rows: area.rows - 1 });
const aboveBottom = (area: Area): Area => ({ ...area, rows: area.rows - 1 });
const rightOfLeft = (area: Area): Area => ({ ...area, column: area.column + 1, columns: area.columns - 1 });
const leftOfRight = (area: Area): Area => ({ ...area, columns: area.columns - 1 });
const above = (area: Area): Area => ({ ...area, row: area.row - 1, rows: 1 });
const below = (area: Area): Area => ({ ...area, row: area.row + area.rows, rows: 1 });
const before = (area: Area): Area => ({ ...area, column: area.column - 1, columns: 1 });
const after = (area: Area): Area => ({ ...area, column: area.column + area.columns, columns: 1 });

/** A line between two cells belongs to both: what is written here also replaces what the neighbour has on its side. */
export const BORDER_LINES: Readonly<Record<string, { own: readonly Line[]; neighbour?: Line }>> = {
  EdgeTop: { own: [{ side: 'top', of: top }], neighbour: { side: 'bottom', of: above } },
  EdgeBottom: { own: [{ side: 'bottom', of: bottom }], neighbour: { side: 'top', of: below } },
  EdgeLeft: { own: [{ side: 'left', of: left }], neighbour: { side: 'right', of: before } },
  EdgeRight: { own: [{ side: 'right', of: right }], neighbour: { side: 'left', of: after } },
  InsideHorizontal: {
    own: [
      { side: 'bottom', of: aboveBottom },
      { side: 'top', of: belowTop },
    ],
  },
  InsideVertical: {
    own: [
      { side: 'right', of: leftOfRight },
      { side: 'left', of: rightOfLeft },
    ],
  },
};

export type BorderProperty = 'Style' | 'Weight' | 'Color';

const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
const PLAIN: Border = { style: 'Continuous', weight: 'Thin', color: '#000000' };

/** A border with one property changed; colour or weight alone make a line appear, as in Excel. */
export function changeBorder(border: Border | null, property: string, value: unknown): Border | null {
  const line = border ?? PLAIN;
  switch (property) {
    case 'Style': {
      const style = asWord(value, STYLES, 'style');
      return style === 'None' ? null : { ...line, style };
    }
    case 'Weight':
      return { ...line, weight: asWord(value, WEIGHTS, 'weight') };
    case 'Color':
      return { ...line, color: asColor(value, 'color') };
    default:
      throw wrong(`border property ${property}`);
  }
}

/** What a border answers for a property; a side without a line is None, thin and black. */
export function readBorder(border: Border | null, property: BorderProperty): string {
  if (property === 'Style') return border ? border.style : 'None';
  return (border ?? PLAIN)[property === 'Weight' ? 'weight' : 'color'];
}

/** The neighbour beyond a side, and the side where that meets the cell. */
const BEYOND: Readonly<Record<Side, { readonly rows: number; readonly columns: number; readonly side: Side }>> = {
  top: { rows: -1, columns: 0, side: 'bottom' },
  bottom: { rows: 1, columns: 0, side: 'top' },
  left: { rows: 0, columns: -1, side: 'right' },
  right: { rows: 0, columns: 1, side: 'left' },
};

/** Every line that makes up one line of a range, as it is seen: either of the two cells that share it may have it. */
export function* linesOf(
  area: Area,
  index: string,
  styleAt: (row: number, column: number) => CellStyle | undefined,
): Generator<Border | null> {
  for (const { side, of } of BORDER_LINES[index]!.own) {
    const part = of(area);
    const { rows, columns, side: opposite } = BEYOND[side];
    for (let row = part.row; row < part.row + part.rows; row++) {
      for (let column = part.column; column < part.column + part.columns; column++) {
        const own = styleAt(row, column)?.borders[side];
        yield own ?? styleAt(row + rows, column + columns)?.borders[opposite] ?? null;
      }
    }
  }
}

/** The changes that give one line of a range this look. */
export function drawLine(area: Area, index: string, border: Border | null): StyleChange[] {
  const { own, neighbour } = BORDER_LINES[index]!;
  const parts = own.map(({ side, of }) => ({ area: of(area), style: { borders: { [side]: border } } }));
  if (neighbour) parts.push({ area: neighbour.of(area), style: { borders: { [neighbour.side]: null } } });
  return parts.filter(({ area: { row, column, rows, columns } }) => {
    const inside = row >= 0 && column >= 0 && row + rows <= SHEET_ROWS && column + columns <= SHEET_COLUMNS;
    return inside && rows > 0 && columns > 0;
  });
}

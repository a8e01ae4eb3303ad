import { type AreaOf, rangeOf } from '../requests/areas.ts';
import type { SheetStep } from '../requests/steps.ts';
import type { Inquiry } from '../requests/uniform.ts';

type Line = Pick<Excel.Interfaces.RangeBorderData, 'style' | 'weight' | 'color'>;
type Side = (typeof SIDES)[number];

/** How the cells of an area look, number formats apart; what Excel did not tell is left out. */
export interface RecordedStyle {
  readonly format: Excel.Interfaces.RangeFormatUpdateData;
  /** null: no fill. */
  readonly fill: string | null;
  /** Lines of the area as a whole: its edges and those between its cells. A side without a line is left out. */
  readonly lines: Readonly<Partial<Record<Side, Line>>>;
}

const FORMAT = ['horizontalAlignment', 'verticalAlignment', 'wrapText', 'indentLevel', 'shrinkToFit'] as const;
const FONT = ['name', 'size', 'bold', 'italic', 'underline', 'strikethrough', 'color'] as const;
const LINE = ['style', 'weight', 'color'] as const;
const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;
const WANTED = [
  ...FORMAT.map((name) => `format/${name}`),
  ...FONT.map((name) => `format/font/${name}`),
  ...['color', 'tintAndShade'].map((name) => `format/fill/${name}`),
  'format/protection/locked',
  ...['sideIndex', ...LINE].map((name) => `format/borders/items/${name}`),
].join(',');

/** Asks how a range looks. */
export const requestStyle: Inquiry<RecordedStyle> = (range, { rows, columns }) => {
  range.load(WANTED);
  return () => {
    const { font = {}, fill = {}, protection = {}, ...format } = range.format.toJSON();
    const borders = range.format.borders.items;
    const told = [...FORMAT.map((name) => format[name]), ...FONT.map((name) => font[name]), protection.locked];
    const lines = SIDES.filter((side) => has(side, rows, columns)).map((side) => ({
      side,
      line: borders.find(({ sideIndex }) => sideIndex === side)?.toJSON() ?? {},
    }));
    return {
      value: {
        format: { ...picked(format, FORMAT), font: picked(font, FONT), protection: picked(protection, ['locked']) },
        fill: fillOf(fill),
        lines: Object.fromEntries(lines.flatMap(({ side, line }) => (drawn(line) ? [[side, picked(line, LINE)]] : []))),
      },
      alike:
        told.every((value) => value !== null && value !== undefined) &&
        Boolean(fill.color) &&
        lines.every(({ line }) => line.style === 'None' || (line.style && line.weight && line.color)),
    };
  };
};

/** What a look without lines and what one line take on their way. */
const LOOK_BYTES = 3_000;
const LINE_BYTES = 1_500;

/** Gives the cells their looks, without lines; of cells that look like `now` only what differs is written. */
export function plainStyleSteps(looks: readonly AreaOf<RecordedStyle>[], now?: RecordedStyle): SheetStep[] {
  return looks.map(({ area, value }) => ({
    bytes: LOOK_BYTES,
    write: (sheet) => {
      const { format } = rangeOf(sheet, area);
      format.set(now ? difference(value.format, now.format) : value.format);
      if (value.fill !== null) format.fill.color = value.fill;
      else if (now?.fill !== null) format.fill.clear();
    },
  }));
}

/** The parts of one look that another does not have; parts of parts alike. */
function difference<T extends object>(look: T, other: T): Partial<T> {
  const parts = Object.entries(look).map(([name, value]: [string, unknown]) => {
    const old = other[name as keyof T];
    const inner = typeof value === 'object' && value !== null && typeof old === 'object' && old !== null;
    return [name, inner ? difference(value, old) : value === old ? undefined : value];
  });
  return Object.fromEntries(parts.filter(([, value]) => value !== undefined)) as Partial<T>;
}

/** Takes away the lines that these looks do not have. A line belongs to both its neighbours: draw all lines afterwards. */
export function erasingSteps(looks: readonly AreaOf<RecordedStyle>[]): SheetStep[] {
  return borderSteps(
    looks,
    ({ lines }, side) => !lines[side],
    (border) => (border.style = 'None'),
  );
}

export function drawingSteps(looks: readonly AreaOf<RecordedStyle>[]): SheetStep[] {
  return borderSteps(
    looks,
    ({ lines }, side) => lines[side] !== undefined,
    (border, { lines }, side) => border.set(lines[side]!),
  );
}

/** Writes some sides of each look, all of them through one object for the borders of its area. */
function borderSteps(
  looks: readonly AreaOf<RecordedStyle>[],
  isWanted: (look: RecordedStyle, side: Side) => boolean,
  write: (border: Excel.RangeBorder, look: RecordedStyle, side: Side) => void,
): SheetStep[] {
  return looks.flatMap(({ area, value }) => {
    const sides = SIDES.filter((side) => has(side, area.rows, area.columns) && isWanted(value, side));
    if (sides.length === 0) return [];
    return [
      {
        bytes: LINE_BYTES * sides.length,
        write: (sheet) => {
          const { borders } = rangeOf(sheet, area).format;
          for (const side of sides) write(borders.getItem(side), value, side);
        },
      },
    ];
  });
}

/** Between the cells of a single row (column) there is nothing. */
function has(side: Side, rows: number, columns: number): boolean {
  return side === 'InsideHorizontal' ? rows > 1 : side === 'InsideVertical' ? columns > 1 : true;
}

/** Excel calls no fill white; only its tint, null, tells. */
function fillOf({ color, tintAndShade }: Excel.Interfaces.RangeFillData): string | null {
  return !color || (color.toUpperCase() === '#FFFFFF' && tintAndShade === null) ? null : color;
}

function drawn({ style }: Line): boolean {
  return Boolean(style) && style !== 'None';
}

/** The named properties, as far as they are told. */
function picked<T extends object, K extends keyof T>(from: T, names: readonly K[]): Partial<Pick<T, K>> {
  const told = names.filter((name) => from[name] !== null && from[name] !== undefined);
  return Object.fromEntries(told.map((name) => [name, from[name]])) as Partial<Pick<T, K>>;
}

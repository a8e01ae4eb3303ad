import type { IBorderStyleData, IStyleData, Nullable } from '@univerjs/presets';
import type { Border, CellStyle, Side } from '../grid/cell-style.ts';
import { HostError } from '../grid/host-error.ts';

/** Univer's numbers for Excel's words; what is missing Univer cannot draw. */
const HORIZONTAL: Partial<Record<CellStyle['horizontal'], number>> = {
  General: 0,
  Left: 1,
  Center: 2,
  Right: 3,
  Justify: 4,
  Distributed: 6,
};
const VERTICAL: Partial<Record<CellStyle['vertical'], number>> = { Top: 1, Center: 2, Bottom: 3 };
const UNDERLINE: Record<CellStyle['underline'], number> = { None: 11, Single: 12, Double: 10 };
const WRAP = 3;
const LINES: Record<string, number> = {
  'Continuous Thin': 1,
  'Continuous Hairline': 2,
  'Dot Thin': 3,
  'Dash Thin': 4,
  'DashDot Thin': 5,
  'DashDotDot Thin': 6,
  'Double Thick': 7,
  'Continuous Medium': 8,
  'Dash Medium': 9,
  'DashDot Medium': 10,
  'DashDotDot Medium': 11,
  'SlantDashDot Medium': 12,
  'Continuous Thick': 13,
};
const SIDES: Record<Side, 't' | 'b' | 'l' | 'r'> = { top: 't', bottom: 'b', left: 'l', right: 'r' };
/** Pixels from a cell's side to its text, and how many more one step of indent takes. */
const PADDING = 2;
const INDENT = 9;

/** Univer's form of a look, complete, so that nothing shines through from the row or the column. */
export function styleData(style: CellStyle): IStyleData {
  if (style.shrink) throw missing('shrinkToFit');
  if (!style.locked) throw missing('locked = false');
  const indent = PADDING + INDENT * style.indent;
  const right = style.horizontal === 'Right';
  return {
    ff: style.fontName,
    fs: style.fontSize,
    bl: style.bold ? 1 : 0,
    it: style.italic ? 1 : 0,
    ul: { s: style.underline === 'None' ? 0 : 1, t: UNDERLINE[style.underline] },
    st: { s: style.strikethrough ? 1 : 0 },
    cl: { rgb: style.color },
    bg: style.fill === null ? null : { rgb: style.fill },
    ht: HORIZONTAL[style.horizontal] ?? refuse(`horizontalAlignment ${style.horizontal}`),
    vt: VERTICAL[style.vertical] ?? refuse(`verticalAlignment ${style.vertical}`),
    tb: style.wrap ? WRAP : 0,
    pd: { t: 0, b: PADDING, l: right ? PADDING : indent, r: right ? indent : PADDING },
    n: { pattern: style.numberFormat },
    bd: Object.fromEntries((Object.keys(SIDES) as Side[]).map((side) => [SIDES[side], lineData(style.borders[side])])),
  };
}

/** The look that Univer's data mean; what they leave out is as in `base`. */
export function styleOf(data: IStyleData, base: CellStyle): CellStyle {
  const padding = Math.max(data.pd?.l ?? PADDING, data.pd?.r ?? PADDING);
  return {
    ...base,
    fontName: data.ff ?? base.fontName,
    fontSize: data.fs ?? base.fontSize,
    bold: data.bl === 1,
    italic: data.it === 1,
    underline: data.ul?.s === 1 ? (data.ul.t === UNDERLINE.Double ? 'Double' : 'Single') : 'None',
    strikethrough: data.st?.s === 1,
    color: colorOf(data.cl?.rgb) ?? base.color,
    fill: colorOf(data.bg?.rgb),
    horizontal: wordFor(HORIZONTAL, data.ht, base.horizontal),
    vertical: wordFor(VERTICAL, data.vt, base.vertical),
    wrap: data.tb === WRAP,
    indent: Math.round((padding - PADDING) / INDENT),
    numberFormat: data.n?.pattern ?? base.numberFormat,
    borders: {
      top: borderOf(data.bd?.t),
      bottom: borderOf(data.bd?.b),
      left: borderOf(data.bd?.l),
      right: borderOf(data.bd?.r),
    },
  };
}

function lineData(border: Border | null): IBorderStyleData | null {
  if (!border) return null;
  const line = LINES[`${border.style} ${border.weight}`];
  return { s: line ?? refuse(`border ${border.style} ${border.weight}`), cl: { rgb: border.color } };
}

function borderOf(line: Nullable<IBorderStyleData>): Border | null {
  const words = line && Object.keys(LINES).find((key) => LINES[key] === line.s);
  if (!words) return null;
  const [style, weight] = words.split(' ') as [Border['style'], Border['weight']];
  return { style, weight, color: colorOf(line.cl.rgb) ?? '#000000' };
}

/** "#RRGGBB" of what the user may have chosen in the grid, where colours can also read "rgb(1,2,3)" or "#abc". */
function colorOf(color: Nullable<string>): string | null {
  if (!color) return null;
  const parts = /^rgb\((\d+),\s*(\d+),\s*(\d+)\)$/.exec(color);
  if (parts)
    return `#${parts
      .slice(1)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`.toUpperCase();
  const short = /^#(.)(.)(.)$/.exec(color);
  return (
    short
      ? `#${short
          .slice(1)
          .map((digit) => digit + digit)
          .join('')}`
      : color
  ).toUpperCase();
}

function wordFor<Word extends string>(words: Partial<Record<Word, number>>, value: Nullable<number>, base: Word): Word {
  return (Object.keys(words) as Word[]).find((word) => words[word] === value) ?? base;
}

function refuse(what: string): never {
  throw missing(what);
}

function missing(what: string): HostError {
  return new HostError('NotImplemented', `the workbench cannot draw ${what}`);
}

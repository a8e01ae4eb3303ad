import { paletteColor, THEME_ORDER } from '../package/palette.ts';
import { child, children, type XmlNode } from '../package/xml.ts';

/** A colour as red, green and blue from 0 to 255. */
export type Rgb = readonly [number, number, number];

export const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];

const SYSTEM_FOREGROUND = 64;
const SYSTEM_BACKGROUND = 65;

/** What colours of a workbook stand for; a colour that cannot be told is undefined. */
export function colorsOf(theme: XmlNode | undefined): (color: XmlNode | undefined) => Rgb | undefined {
  const scheme = child(child(theme, 'themeElements'), 'clrScheme');
  const themed = THEME_ORDER.map((name) => {
    const [value] = child(scheme, name)?.children ?? [];
    return parseHex(value?.attributes.lastClr ?? value?.attributes.val);
  });
  // what every program takes where a workbook has no theme
  themed[0] ??= WHITE;
  themed[1] ??= BLACK;
  return (color) => {
    if (!color) return undefined;
    const { rgb, theme: index, indexed, tint = '0' } = color.attributes;
    const plain = rgb !== undefined ? parseHex(rgb) : index !== undefined ? themed[Number(index)] : numbered(indexed);
    return plain && tinted(plain, Number(tint));
  };
}

/** Whether what is written in one colour on the other cannot be told from it. */
export function isInvisible(one: Rgb, other: Rgb): boolean {
  return one.every((part, index) => Math.abs(part - other[index]!) <= 16);
}

/** The colour that fills a cell; white where it has none, undefined where it cannot be told. */
export function fillColor(
  fill: XmlNode | undefined,
  colorOf: ReturnType<typeof colorsOf>,
  isOfCondition = false,
): Rgb | undefined {
  const pattern = child(fill, 'patternFill');
  if (!pattern) return children(fill, 'gradientFill').length > 0 ? undefined : WHITE;
  const type = pattern.attributes.patternType ?? (isOfCondition ? 'solid' : 'none');
  if (type === 'none') return WHITE;
  // conditional formats keep the colour of a solid fill as its background
  const color = isOfCondition ? (child(pattern, 'bgColor') ?? child(pattern, 'fgColor')) : child(pattern, 'fgColor');
  return type === 'solid' ? colorOf(color) : undefined;
}

function numbered(indexed: string | undefined): Rgb | undefined {
  if (indexed === undefined) return undefined;
  const index = Number(indexed);
  if (index === SYSTEM_FOREGROUND) return BLACK;
  if (index === SYSTEM_BACKGROUND) return WHITE;
  return parseHex(paletteColor(index));
}

function parseHex(text: string | undefined): Rgb | undefined {
  const [, ...parts] = /([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text ?? '') ?? [];
  return parts.length === 3 ? (parts.map((part) => parseInt(part, 16)) as unknown as Rgb) : undefined;
}

/** Lighter (above 0) or darker, near enough to compare. */
function tinted(color: Rgb, tint: number): Rgb {
  const towards = tint > 0 ? 255 : 0;
  return color.map((part) => part + (towards - part) * Math.abs(tint)) as unknown as Rgb;
}

import { asColor, asFlag, asNumber, asText, asWord, wrong } from './arguments.ts';
import type { CellStyle, StylePatch } from '../../grid/cell-style.ts';

/** One property of an Excel type that is one part of a cell's look. */
export interface StyleProperty {
  readonly read: (style: CellStyle) => unknown;
  /** Absent: read-only. Throws HostError InvalidArgument. */
  readonly write?: (value: unknown) => StylePatch;
}

type Part = Exclude<keyof CellStyle, 'borders'>;
type Check<T> = (value: unknown, name: string) => T;

function part<P extends Part>(key: P, check: Check<CellStyle[P]>): StyleProperty {
  return {
    read: (style) => style[key],
    write: (value) => ({ [key]: check(value, key) }),
  };
}

const between =
  (least: number, most: number): Check<number> =>
  (value, name) =>
    asNumber(value, name, least, most);
const oneOf =
  <T extends string>(...words: T[]): Check<T> =>
  (value, name) =>
    asWord(value, words, name);

export type StyleProperties = Readonly<Record<string, StyleProperty>>;

/** Of a range's format itself. */
export const FORMAT_PROPERTIES: StyleProperties = {
  HorizontalAlignment: part(
    'horizontal',
    oneOf('General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'),
  ),
  VerticalAlignment: part('vertical', oneOf('Top', 'Center', 'Bottom', 'Justify', 'Distributed')),
  WrapText: part('wrap', asFlag),
  IndentLevel: part('indent', between(0, 250)),
  ShrinkToFit: part('shrink', asFlag),
};

export const FONT_PROPERTIES: StyleProperties = {
  Name: part('fontName', asText),
  Size: part('fontSize', between(1, 409)),
  Bold: part('bold', asFlag),
  Italic: part('italic', asFlag),
  Underline: part('underline', oneOf('None', 'Single', 'Double')),
  Strikethrough: part('strikethrough', asFlag),
  Color: part('color', asColor),
};

/** As in Excel, no fill reads as white; only TintAndShade tells them apart (null: no fill). */
export const FILL_PROPERTIES: StyleProperties = {
  Color: {
    read: (style) => style.fill ?? '#FFFFFF',
    write: (value) => ({ fill: asColor(value, 'color') }),
  },
  TintAndShade: { read: (style) => (style.fill === null ? null : 0) },
};

export const PROTECTION_PROPERTIES: StyleProperties = { Locked: part('locked', asFlag) };

/** The property with this name, case ignored. */
export function findProperty(properties: StyleProperties, name: string): StyleProperty {
  const key = Object.keys(properties).find((candidate) => candidate.toLowerCase() === name.toLowerCase());
  if (key === undefined) throw wrong(`property ${name}`);
  return properties[key]!;
}

import { largest } from '../../base/lists.ts';
import type { Style } from '../../workbook/model/style.ts';
import { escapeXml } from '../package/escape.ts';
import {
  attributesOf,
  joinPieces,
  pieceOf,
  splitPieces,
  withAttributes,
  withPiece,
  withRootAttributes,
  type Pieces,
} from '../package/pieces.ts';
import { STYLES_ORDER } from './schema-order.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The styles of a new workbook: its first font is the unit in which the widths of columns are counted. */
const NEW_STYLES =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${MAIN}">` +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** Numbers of the formats that every program knows (ECMA-376 part 1, 18.8.30) and that we use. */
const BUILT_IN: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
};
const TEXT_FORMAT = BUILT_IN['@'];
const FIRST_OWN_FORMAT = 164;
const CHINESE_CHARSET = 134;
const SIDES = ['left', 'right', 'top', 'bottom'];

/** The styles of a workbook, to which ours are added behind those that are there. */
export interface StyleSheet {
  /** The index of the cell format of a style. */
  readonly indexOf: (style: Style) => number;
  /** The index of a cell format that is the same but for holding no text: numbers in text cells would stay text. */
  readonly withoutText: (index: number) => number;
  /** The styles part as it is now. */
  readonly xml: () => string;
}

/** Opens the styles part of a workbook; without one, that of a new workbook. */
export function openStyles(part: string = NEW_STYLES): StyleSheet {
  const root = splitPieces(part);
  const p = root.prefix;
  const list = (name: string) => openList(pieceOf(root, name) ?? `<${p}${name}/>`);
  const [formats, fonts, fills, borders, cellFormats] = [
    list('numFmts'),
    list('fonts'),
    list('fills'),
    list('borders'),
    list('cellXfs'),
  ];
  const codes = new Map(Object.entries(BUILT_IN));
  for (const xml of formats.items) {
    const { numFmtId, formatCode = '' } = attributesOf(xml);
    codes.set(formatCode, Number(numFmtId));
  }

  const numberFormat = (code: string): number => {
    const known = codes.get(code);
    if (known !== undefined) return known;
    const id = largest(codes.values(), FIRST_OWN_FORMAT - 1) + 1;
    formats.add(`<${p}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    codes.set(code, id);
    return id;
  };

  const indexOf = (style: Style): number => {
    const number = numberFormat(style.numberFormat);
    const font = fonts.add(fontXml(style, p));
    const fill = style.fill ? fills.add(fillXml(style.fill, p)) : 0;
    const border = style.border ? borders.add(borderXml(p)) : 0;
    const applied = { NumberFormat: number > 0, Font: true, Fill: fill > 0, Border: border > 0, Alignment: true };
    const applies = Object.entries(applied).map(([name, is]) => (is ? ` apply${name}="1"` : ''));
    return cellFormats.add(
      `<${p}xf numFmtId="${number}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"${applies.join('')}>` +
        `${alignmentXml(style, p)}</${p}xf>`,
    );
  };

  const known = new Map<Style, number>();
  return {
    indexOf: (style) => {
      const index = known.get(style) ?? indexOf(style);
      known.set(style, index);
      return index;
    },
    withoutText: (index) => {
      const xml = cellFormats.items[index];
      if (xml === undefined || Number(attributesOf(xml).numFmtId) !== TEXT_FORMAT) return index;
      return cellFormats.add(withAttributes(xml, { numFmtId: 0 }));
    },
    xml: () => {
      const lists = { numFmts: formats, fonts, fills, borders, cellXfs: cellFormats };
      return joinPieces(
        Object.entries(lists).reduce(
          (now, [name, { hasGrown, xml }]) => (hasGrown() ? withPiece(now, name, xml(), STYLES_ORDER) : now),
          root,
        ),
      );
    },
  };
}

interface StyleList {
  readonly items: string[];
  /** Adds an element unless the same is there; the result is its index. */
  readonly add: (xml: string) => number;
  readonly hasGrown: () => boolean;
  readonly xml: () => string;
}

function openList(part: string): StyleList {
  const element: Pieces = splitPieces(part);
  const items = element.pieces.filter(({ name }) => name !== '').map(({ xml }) => xml);
  const { length } = items;
  const indices = new Map<string, number>();
  items.forEach((xml, index) => {
    if (!indices.has(xml)) indices.set(xml, index);
  });
  return {
    items,
    add: (xml) => {
      const known = indices.get(xml);
      if (known !== undefined) return known;
      indices.set(xml, items.length);
      return items.push(xml) - 1;
    },
    hasGrown: () => items.length > length,
    xml: () => {
      const added = items.slice(length).map((xml) => ({ name: 'added', xml }));
      const grown = { ...element, pieces: [...element.pieces, ...added] };
      return joinPieces(withRootAttributes(grown, { count: items.length }));
    },
  };
}

function fontXml({ font: { name, size, bold, color } }: Style, p: string): string {
  // without its charset a font that a machine lacks is replaced by a Western one
  const charset = /\p{Script=Han}/u.test(name) ? `<${p}charset val="${CHINESE_CHARSET}"/>` : '';
  return (
    `<${p}font>${bold ? `<${p}b/>` : ''}<${p}sz val="${size}"/>` +
    `${color ? `<${p}color rgb="${argb(color)}"/>` : ''}<${p}name val="${escapeXml(name)}"/>${charset}</${p}font>`
  );
}

function fillXml(color: string, p: string): string {
  return `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${argb(color)}"/></${p}patternFill></${p}fill>`;
}

function borderXml(p: string): string {
  return `<${p}border>${SIDES.map((side) => `<${p}${side} style="thin"/>`).join('')}<${p}diagonal/></${p}border>`;
}

function alignmentXml({ horizontal, vertical, wrap, indent }: Style, p: string): string {
  return (
    `<${p}alignment horizontal="${horizontal}" vertical="${vertical}"` +
    `${wrap ? ' wrapText="1"' : ''}${indent ? ` indent="${indent}"` : ''}/>`
  );
}

/** Our colour "#RRGGBB" as files write it. */
export function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

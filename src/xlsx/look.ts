import type { Borders, Style as FileStyle } from 'exceljs';
import type { Style } from '../workbook/style.ts';

const LINE = { style: 'thin' } as const;
const BOX: Partial<Borders> = { top: LINE, left: LINE, bottom: LINE, right: LINE };
const CHINESE_CHARSET = 134;

/** Our colour "#RRGGBB" as files write it. */
export function argb(color: string): { argb: string } {
  return { argb: `FF${color.slice(1).toUpperCase()}` };
}

/**
 * Our styles as exceljs has them, one object for each of ours: exceljs knows a style by its object, and a changed one
 * would change every cell that shares it, so none is ever changed.
 */
export function lookbook(): (style: Style) => Partial<FileStyle> {
  const known = new Map<Style, Partial<FileStyle>>();
  return (style) => {
    const look = known.get(style) ?? lookOf(style);
    known.set(style, look);
    return look;
  };
}

function lookOf({ font, fill, horizontal, vertical, wrap, indent, numberFormat, border }: Style): Partial<FileStyle> {
  return {
    numFmt: numberFormat,
    font: {
      name: font.name,
      size: font.size,
      // without its charset a font that a machine lacks is replaced by a Western one
      ...(/\p{Script=Han}/u.test(font.name) && { charset: CHINESE_CHARSET }),
      ...(font.bold && { bold: true }),
      ...(font.color && { color: argb(font.color) }),
    },
    alignment: {
      horizontal,
      vertical: vertical === 'center' ? 'middle' : vertical,
      ...(wrap && { wrapText: true }),
      ...(indent && { indent }),
    },
    ...(fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: argb(fill) } }),
    ...(border && { border: BOX }),
  };
}

import type { CSSProperties } from 'react';
import type { CellLines, CellLook } from '../../workbook/model/sheet-view.ts';

/** Lines without a colour of their own. */
const INK = '#000';
/** What stands in for the fonts of official documents where they are not installed. */
const FALLBACKS = "SimSun, 'Songti SC', 'Noto Serif CJK SC', 'Noto Sans CJK SC', serif";

const styles = new WeakMap<CellLook, CSSProperties>();

/** The look of a cell as a page draws it: letters, ground and lines. */
export function cellStyle(look: CellLook): CSSProperties {
  const known = styles.get(look);
  if (known) return known;
  const { font, fill, lines, wrap } = look;
  const style: CSSProperties = {
    // a name comes from a file: nothing but the name may come of it
    fontFamily: `'${font.name.replace(/['"\\;{}<>\n]/g, '')}', ${FALLBACKS}`,
    fontSize: `${font.size}pt`,
    ...(font.bold && { fontWeight: 'bold' }),
    ...(font.italic && { fontStyle: 'italic' }),
    ...(font.underline && { textDecoration: 'underline' }),
    ...(font.color && { color: font.color }),
    ...(fill && { backgroundColor: fill }),
    ...linesOf(lines),
    whiteSpace: wrap ? 'pre-wrap' : 'pre',
  };
  styles.set(look, style);
  return style;
}

function linesOf({ top, right, bottom, left }: CellLines): CSSProperties {
  const drawn = (line: string | undefined) =>
    line === undefined ? undefined : /#/.test(line) ? line : `${line} ${INK}`;
  const all = {
    borderTop: drawn(top),
    borderRight: drawn(right),
    borderBottom: drawn(bottom),
    borderLeft: drawn(left),
  };
  return Object.fromEntries(Object.entries(all).filter(([, line]) => line !== undefined));
}

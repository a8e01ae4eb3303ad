import type { AreaOf } from '../requests/areas.ts';
import type { RecordedStyle } from './recorded-style.ts';

/** Areas one below the other as one, where they look alike and so do the lines between them: less to keep and to write. */
export function joinStyles(looks: readonly AreaOf<RecordedStyle>[]): AreaOf<RecordedStyle>[] {
  const sorted = [...looks].sort(
    ({ area: a }, { area: b }) => a.column - b.column || a.columns - b.columns || a.row - b.row,
  );
  const found: AreaOf<RecordedStyle>[] = [];
  for (const look of sorted) {
    const last = found.at(-1);
    const both = last && joined(last, look);
    if (both) found.splice(-1, 1, both);
    else found.push(look);
  }
  return found;
}

function joined(upper: AreaOf<RecordedStyle>, lower: AreaOf<RecordedStyle>): AreaOf<RecordedStyle> | null {
  const { area, value: look } = upper;
  const { area: next, value: other } = lower;
  if (area.column !== next.column || area.columns !== next.columns || area.row + area.rows !== next.row) return null;
  const between = [
    look.lines.EdgeBottom,
    other.lines.EdgeTop,
    ...(area.rows > 1 ? [look.lines.InsideHorizontal] : []),
    ...(next.rows > 1 ? [other.lines.InsideHorizontal] : []),
  ];
  const upright = ({ EdgeLeft, EdgeRight, InsideVertical }: RecordedStyle['lines']) => [
    EdgeLeft,
    EdgeRight,
    InsideVertical,
  ];
  const isAlike =
    areEqual([look.format, look.fill, upright(look.lines)], [other.format, other.fill, upright(other.lines)]) &&
    between.every((line) => areEqual(line, between[0]));
  if (!isAlike) return null;
  const { EdgeTop: _, EdgeBottom: __, InsideHorizontal: ___, ...lines } = look.lines;
  return {
    area: { ...area, rows: area.rows + next.rows },
    value: {
      ...look,
      lines: {
        ...lines,
        ...(look.lines.EdgeTop && { EdgeTop: look.lines.EdgeTop }),
        ...(between[0] && { InsideHorizontal: between[0] }),
        ...(other.lines.EdgeBottom && { EdgeBottom: other.lines.EdgeBottom }),
      },
    },
  };
}

function areEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

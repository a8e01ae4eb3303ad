import { paletteColor, THEME_ORDER } from '../package/palette.ts';
import { type Attributes, scan } from '../package/scan.ts';

/** Office's own theme, for files without one. */
const OFFICE_THEME = [
  'ffffff',
  '000000',
  'eeece1',
  '1f497d',
  '4f81bd',
  'c0504d',
  '9bbb59',
  '8064a2',
  '4bacc6',
  'f79646',
];
/** The colours of a theme part, "rrggbb"; without one those of Office. */
export function readTheme(xml: string | undefined): readonly string[] {
  if (xml === undefined) return OFFICE_THEME;
  const found = new Map<string, string>();
  let slot: string | undefined;
  scan(xml, {
    open: (name, { val, lastClr }) => {
      if (THEME_ORDER.includes(name)) slot = name;
      else if (slot && (name === 'srgbClr' || name === 'sysClr')) found.set(slot, (lastClr ?? val ?? '').toLowerCase());
    },
    close: (name) => {
      if (name === slot) slot = undefined;
    },
  });
  return THEME_ORDER.map((name, index) => {
    const color = found.get(name) ?? '';
    return /^[0-9a-f]{6}$/.test(color) ? color : OFFICE_THEME[index]!;
  });
}

/** The colour that attributes name, "#rrggbb"; undefined: none, or the reader's own. */
export function colorOf(
  { rgb, theme, indexed, tint, auto }: Attributes,
  themeColors: readonly string[],
): string | undefined {
  if (auto === '1') return undefined;
  const base =
    rgb?.slice(-6).toLowerCase() ?? themeColors[Number(theme ?? NaN)] ?? paletteColor(Number(indexed ?? NaN));
  if (base === undefined || !/^[0-9a-f]{6}$/.test(base)) return undefined;
  return `#${tinted(base, Number(tint ?? 0))}`;
}

/** A colour that goes so far (-1 to 1) towards black or white. */
function tinted(color: string, tint: number): string {
  if (!tint) return color;
  const parts = color.match(/../g)!.map((part) => parseInt(part, 16));
  return parts
    .map((part) => Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint))
    .map((part) => Math.min(255, Math.max(0, part)).toString(16).padStart(2, '0'))
    .join('');
}

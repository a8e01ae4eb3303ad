/** The colours of a theme in the order in which cells count them: light and dark change places at the beginning. */
export const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
];

/** The first colours of the palette of Excel 97, which files still name by number, and which it has twice. */
const PALETTE = ['000000', 'ffffff', 'ff0000', '00ff00', '0000ff', 'ffff00', 'ff00ff', '00ffff'];

/** One of them by its number, "rrggbb"; undefined for the others. */
export const paletteColor = (index: number): string | undefined => PALETTE[index < 8 ? index : index - 8];

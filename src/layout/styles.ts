import type { Style } from '../workbook/model/style.ts';

/* How printed budget tables look: title in 方正小标宋, everything else in 宋体, thin lines, no colour. */

const song = { name: '宋体', size: 10 } as const;

/** Amounts in 万元; zero prints blank. */
const AMOUNT_FORMAT = '#,##0.00;-#,##0.00;;@';

export const styles = {
  title: { font: { name: '方正小标宋简体', size: 16 }, horizontal: 'center', vertical: 'center', numberFormat: '@' },
  subtitle: { font: { ...song, size: 12 }, horizontal: 'center', vertical: 'center', numberFormat: '@' },
  captionLeft: { font: song, horizontal: 'left', vertical: 'center', numberFormat: '@' },
  captionRight: { font: song, horizontal: 'right', vertical: 'center', numberFormat: '@' },
  header: {
    font: { ...song, bold: true },
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
    border: true,
    numberFormat: '@',
  },
  textLeft: { font: song, horizontal: 'left', vertical: 'center', wrap: true, border: true, numberFormat: '@' },
  textCenter: { font: song, horizontal: 'center', vertical: 'center', wrap: true, border: true, numberFormat: '@' },
  amount: { font: song, horizontal: 'right', vertical: 'center', border: true, numberFormat: AMOUNT_FORMAT },
  /** Of a blank form: what is to be filled in. */
  typedAmount: {
    font: song,
    horizontal: 'right',
    vertical: 'center',
    border: true,
    fill: '#FFF9E6',
    numberFormat: AMOUNT_FORMAT,
  },
  note: { font: song, horizontal: 'left', vertical: 'top', wrap: true, numberFormat: '@' },
  /** A note made by a formula: a text cell would show the formula itself. */
  liveNote: { font: song, horizontal: 'left', vertical: 'top', wrap: true, numberFormat: 'General' },
} as const satisfies Record<string, Style>;

export type StyleName = keyof typeof styles;

/** In what a cell differs from the style of its kind. */
export interface Look {
  readonly isBold?: true;
  /** In steps of Excel's. */
  readonly indent?: number;
  /** Size of its type. */
  readonly size?: number;
}

/** A step of indent takes the room of so many half-width characters. */
export const INDENT_WIDTH = 2;

/** How a cell looks: cells that look the same share one object. */
export function styleOf(name: StyleName, look: Look | undefined): Style {
  if (!look) return styles[name];
  const key = `${name} ${look.isBold} ${look.indent} ${look.size}`;
  const known = made.get(key) ?? withLook(styles[name], look);
  made.set(key, known);
  return known;
}

const made = new Map<string, Style>();

function withLook(style: Style, { isBold, indent, size = style.font.size }: Look): Style {
  return { ...style, font: { ...style.font, size, ...(isBold && { bold: true }) }, ...(indent && { indent }) };
}

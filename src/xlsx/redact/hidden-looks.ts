import { child, children, isOn, type XmlNode } from '../package/xml.ts';
import { colorsOf, fillColor, isInvisible, type Rgb, WHITE } from './colors.ts';
import { isWrittenWhite, type NumberFormat, readFormat, shownByFormat } from './shown-by-format.ts';

/** What a cell shows instead of what it holds, where its look hides that: other signs, which may be none. */
export type Hidden = { readonly text: string };

/** Below this size (points) nobody reads a figure on paper. */
const SMALLEST_FONT = 4;

const NOTHING: Hidden = { text: '' };
const GENERAL = readFormat('General');
const BLACK: Rgb = [0, 0, 0];

interface Look {
  readonly format: NumberFormat;
  readonly font: Rgb | undefined;
  readonly size: number;
  readonly fill: Rgb | undefined;
}

/** What a conditional format changes of a look. */
interface Difference {
  readonly format?: NumberFormat;
  readonly font?: Rgb;
  readonly fill?: Rgb;
}

/** Tells which looks of a workbook hide what a cell holds: number formats, colours, tiny letters, conditional formats. */
export class HiddenLooks {
  readonly #looks: readonly Look[];
  readonly #differences: readonly Difference[];
  readonly #colorOf: ReturnType<typeof colorsOf>;

  constructor(styles: XmlNode | undefined, theme: XmlNode | undefined) {
    const colorOf = (this.#colorOf = colorsOf(theme));
    const formats = new Map(
      children(child(styles, 'numFmts'), 'numFmt').map(({ attributes }) => [
        attributes.numFmtId,
        readFormat(attributes.formatCode ?? 'General'),
      ]),
    );
    const fonts = children(child(styles, 'fonts'), 'font');
    const fills = children(child(styles, 'fills'), 'fill');
    this.#looks = children(child(styles, 'cellXfs'), 'xf').map(({ attributes }) => {
      const font = fonts[Number(attributes.fontId ?? 0)];
      return {
        format: formats.get(attributes.numFmtId) ?? GENERAL,
        font: fontColor(font, colorOf),
        size: Number(child(font, 'sz')?.attributes.val ?? 11),
        fill: fillColor(fills[Number(attributes.fillId ?? 0)], colorOf),
      };
    });
    this.#differences = children(child(styles, 'dxfs'), 'dxf').map((one) => differenceOf(one, colorOf));
  }

  /** Whether a look hides a value; `differences`: the conditional formats that may apply. */
  of(look: string, value: number | string, differences: readonly (number | XmlNode)[]): Hidden | undefined {
    const plain = this.#looks[Number(look)];
    if (!plain) return undefined;
    const looks = [plain, ...differences.map((one) => ({ ...plain, ...this.#differenceOf(one) }))];
    for (const one of looks) {
      const hidden = hiddenBy(one, value);
      if (hidden) return hidden;
    }
    return undefined;
  }

  #differenceOf(one: number | XmlNode): Difference | undefined {
    return typeof one === 'number' ? this.#differences[one] : differenceOf(one, this.#colorOf);
  }
}

function hiddenBy({ format, font, size, fill }: Look, value: number | string): Hidden | undefined {
  const shown = shownByFormat(format, value);
  if (shown.kind === 'signs') return { text: shown.text };
  if (size < SMALLEST_FONT) return NOTHING;
  const color = isWrittenWhite(format, value) ? WHITE : font;
  return color && fill && isInvisible(color, fill) ? NOTHING : undefined;
}

function fontColor(font: XmlNode | undefined, colorOf: ReturnType<typeof colorsOf>): Rgb | undefined {
  const color = child(font, 'color');
  return !color || isOn(color.attributes.auto) ? BLACK : colorOf(color);
}

function differenceOf(dxf: XmlNode, colorOf: ReturnType<typeof colorsOf>): Difference {
  const format = child(dxf, 'numFmt')?.attributes.formatCode;
  const font = colorOf(child(child(dxf, 'font'), 'color'));
  const fill = child(dxf, 'fill') && fillColor(child(dxf, 'fill'), colorOf, true);
  return { ...(format !== undefined && { format: readFormat(format) }), ...(font && { font }), ...(fill && { fill }) };
}

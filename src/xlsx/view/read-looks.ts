import type { CellLines, CellLook } from '../../workbook/model/sheet-view.ts';
import { type Attributes, scan } from '../package/scan.ts';
import { colorOf } from './read-colors.ts';

/** Formats that files name by number only (ECMA-376 part 1, 18.8.30), as far as they occur in tables. */
const BUILT_IN: Readonly<Record<string, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  14: 'yyyy/m/d',
  20: 'h:mm',
  22: 'yyyy/m/d h:mm',
  37: '#,##0;-#,##0',
  38: '#,##0;[Red]-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;[Red]-#,##0.00',
  49: '@',
};

/** How pages draw Excel's lines. */
const LINES: Readonly<Record<string, string>> = {
  thin: '1px solid',
  hair: '1px dotted',
  dotted: '1px dotted',
  dashed: '1px dashed',
  medium: '2px solid',
  thick: '3px solid',
  double: '3px double',
};

const HORIZONTAL: Readonly<Record<string, CellLook['horizontal']>> = {
  left: 'left',
  center: 'center',
  centerContinuous: 'center',
  distributed: 'center',
  right: 'right',
};

type Font = CellLook['font'];
type Side = keyof CellLines;

const PLAIN_FONT: Font = { name: '', size: 11, bold: false, italic: false, underline: false, color: undefined };

/** How a cell without a look of its own appears. */
export const PLAIN_LOOK: CellLook = {
  font: PLAIN_FONT,
  fill: undefined,
  lines: {},
  horizontal: undefined,
  vertical: 'bottom',
  wrap: false,
  indent: 0,
  numberFormat: 'General',
};

/** The looks of the cells of a workbook, by their numbers. `theme`: the colours of its theme. Throws UnreadableWorkbook. */
export function readLooks(styles: string | undefined, theme: readonly string[]): readonly CellLook[] {
  if (styles === undefined) return [PLAIN_LOOK];
  const formats = new Map<string, string>(Object.entries(BUILT_IN));
  const fonts: Font[] = [];
  const fills: (string | undefined)[] = [];
  const borders: CellLines[] = [];
  const looks: CellLook[] = [];
  const path: string[] = [];
  let side: Side | undefined;

  const change = <T>(list: T[], by: Partial<T>): void => {
    list[list.length - 1] = { ...list[list.length - 1]!, ...by };
  };
  const inFont = (name: string, attributes: Attributes): void => {
    const isOn = attributes.val !== '0' && attributes.val !== 'false' && attributes.val !== 'none';
    if (name === 'b') change(fonts, { bold: isOn });
    else if (name === 'i') change(fonts, { italic: isOn });
    else if (name === 'u') change(fonts, { underline: isOn });
    else if (name === 'sz') change(fonts, { size: Number(attributes.val) || PLAIN_FONT.size });
    else if (name === 'name') change(fonts, { name: attributes.val ?? '' });
    else if (name === 'color') change(fonts, { color: colorOf(attributes, theme) });
  };
  const inBorder = (name: string, attributes: Attributes): void => {
    if (name === 'color' || !['left', 'right', 'top', 'bottom', 'start', 'end'].includes(name)) {
      // a line of another colour is drawn in it
      const line = side && borders[borders.length - 1]![side];
      const color = name === 'color' ? colorOf(attributes, theme) : undefined;
      if (side && line && color) change(borders, { [side]: `${line} ${color}` });
      return;
    }
    side = name === 'start' ? 'left' : name === 'end' ? 'right' : (name as Side);
    const line =
      LINES[attributes.style ?? 'none'] ?? (attributes.style && attributes.style !== 'none' ? LINES.thin : undefined);
    if (line) change(borders, { [side]: line });
  };

  scan(styles, {
    open: (name, attributes) => {
      const [list, item] = path.slice(1);
      if (name === 'numFmt') formats.set(attributes.numFmtId ?? '', attributes.formatCode ?? 'General');
      else if (list === 'fonts' && path.length === 2) fonts.push(PLAIN_FONT);
      else if (list === 'fills' && path.length === 2) fills.push(undefined);
      else if (list === 'borders' && path.length === 2) borders.push({});
      else if (list === 'fonts' && item === 'font') inFont(name, attributes);
      else if (list === 'fills' && name === 'fgColor') fills[fills.length - 1] = colorOf(attributes, theme);
      else if (list === 'fills' && name === 'patternFill' && attributes.patternType === 'none') side = undefined;
      else if (list === 'borders' && item === 'border') inBorder(name, attributes);
      else if (list === 'cellXfs' && name === 'xf') {
        looks.push({
          ...PLAIN_LOOK,
          font: fonts[Number(attributes.fontId)] ?? PLAIN_FONT,
          fill: fills[Number(attributes.fillId)],
          lines: borders[Number(attributes.borderId)] ?? {},
          numberFormat: formats.get(attributes.numFmtId ?? '0') ?? 'General',
        });
      } else if (list === 'cellXfs' && name === 'alignment') {
        const { horizontal = '', vertical, wrapText, indent } = attributes;
        change(looks, {
          horizontal: HORIZONTAL[horizontal],
          vertical:
            vertical === 'top' || vertical === 'center' ? vertical : vertical === 'distributed' ? 'center' : 'bottom',
          wrap: wrapText === '1' || wrapText === 'true',
          indent: Number(indent ?? 0),
        });
      }
      path.push(name);
    },
    close: () => void path.pop(),
  });
  return looks.length > 0 ? looks : [PLAIN_LOOK];
}

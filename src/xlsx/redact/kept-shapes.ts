import type { Shape } from '../package/xml.ts';

const only = (...attributes: readonly string[]): Shape => ({ attributes });
const within = (children: Readonly<Record<string, Shape>>): Shape => ({ children });

const VALUE = only('val');
const COLOR = only('auto', 'indexed', 'rgb', 'theme', 'tint');
const TEXT: Shape = { attributes: ['xml:space'], text: true };

const FONT = {
  b: VALUE,
  i: VALUE,
  strike: VALUE,
  condense: VALUE,
  extend: VALUE,
  outline: VALUE,
  shadow: VALUE,
  u: VALUE,
  vertAlign: VALUE,
  sz: VALUE,
  color: COLOR,
  family: VALUE,
  charset: VALUE,
  scheme: VALUE,
};

/** A text with its runs; phonetic guides (rPh) are hidden text. */
export const STRING = within({ t: TEXT, r: within({ rPr: within({ ...FONT, rFont: VALUE }), t: TEXT }) });

/** What of a worksheet is look and print set-up; lines, cells, merges, panes and breaks are handled one by one. */
export const SHEET_PROPERTIES = within({
  tabColor: COLOR,
  pageSetUpPr: only('autoPageBreaks', 'fitToPage'),
});
export const SHEET_VIEW = only(
  'showGridLines',
  'showRowColHeaders',
  'showZeros',
  'rightToLeft',
  'zoomScale',
  'zoomScaleNormal',
);
export const SHEET_FORMAT = only('baseColWidth', 'defaultColWidth', 'defaultRowHeight', 'customHeight');
export const COLUMN = only('width', 'style', 'customWidth');
export const ROW = only('ht', 'customHeight', 's', 'customFormat', 'thickTop', 'thickBot');
export const PRINTING: Readonly<Record<string, Shape>> = {
  printOptions: only('horizontalCentered', 'verticalCentered', 'headings', 'gridLines', 'gridLinesSet'),
  pageMargins: only('left', 'right', 'top', 'bottom', 'header', 'footer'),
  pageSetup: only(
    'paperSize',
    'paperHeight',
    'paperWidth',
    'scale',
    'firstPageNumber',
    'useFirstPageNumber',
    'fitToWidth',
    'fitToHeight',
    'pageOrder',
    'orientation',
    'blackAndWhite',
    'draft',
    'errors',
  ),
  headerFooter: {
    attributes: ['differentOddEven', 'differentFirst', 'scaleWithDoc', 'alignWithMargins'],
    children: {
      oddHeader: TEXT,
      oddFooter: TEXT,
      evenHeader: TEXT,
      evenFooter: TEXT,
      firstHeader: TEXT,
      firstFooter: TEXT,
    },
  },
};

const EDGE: Shape = { attributes: ['style'], children: { color: COLOR } };

/** The look of a cell; the style that it is derived from is always the first. */
export const FORMAT: Shape = {
  attributes: [
    'numFmtId',
    'fontId',
    'fillId',
    'borderId',
    'quotePrefix',
    'applyNumberFormat',
    'applyFont',
    'applyFill',
    'applyBorder',
    'applyAlignment',
  ],
  children: {
    alignment: only(
      'horizontal',
      'vertical',
      'textRotation',
      'wrapText',
      'indent',
      'relativeIndent',
      'justifyLastLine',
      'shrinkToFit',
      'readingOrder',
    ),
  },
};
export const NUMBER_FORMATS = within({ numFmt: only('numFmtId', 'formatCode') });
export const FONTS = within({ font: within({ ...FONT, name: VALUE }) });
export const FILLS = within({
  fill: within({
    patternFill: { attributes: ['patternType'], children: { fgColor: COLOR, bgColor: COLOR } },
    gradientFill: {
      attributes: ['type', 'degree', 'left', 'right', 'top', 'bottom'],
      children: { stop: { attributes: ['position'], children: { color: COLOR } } },
    },
  }),
});
export const BORDERS = within({
  border: {
    attributes: ['diagonalUp', 'diagonalDown', 'outline'],
    children: {
      start: EDGE,
      end: EDGE,
      left: EDGE,
      right: EDGE,
      top: EDGE,
      bottom: EDGE,
      diagonal: EDGE,
      vertical: EDGE,
      horizontal: EDGE,
    },
  },
});
export const COLORS = within({ indexedColors: within({ rgbColor: only('rgb') }) });

const THEME_COLOR = within({
  sysClr: only('val', 'lastClr'),
  srgbClr: VALUE,
  prstClr: VALUE,
  scrgbClr: only('r', 'g', 'b'),
  hslClr: only('hue', 'sat', 'lum'),
});
const THEME_FONT = only('typeface', 'panose', 'pitchFamily', 'charset');
const THEME_FONTS = within({
  latin: THEME_FONT,
  ea: THEME_FONT,
  cs: THEME_FONT,
  font: only('script', 'typeface'),
});

/** Colours and fonts of a theme. */
export const THEME_COLORS = within({
  dk1: THEME_COLOR,
  lt1: THEME_COLOR,
  dk2: THEME_COLOR,
  lt2: THEME_COLOR,
  accent1: THEME_COLOR,
  accent2: THEME_COLOR,
  accent3: THEME_COLOR,
  accent4: THEME_COLOR,
  accent5: THEME_COLOR,
  accent6: THEME_COLOR,
  hlink: THEME_COLOR,
  folHlink: THEME_COLOR,
});
export const THEME_FONT_SCHEME = within({ majorFont: THEME_FONTS, minorFont: THEME_FONTS });

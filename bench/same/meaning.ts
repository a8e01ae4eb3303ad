/** What an attribute means that is not there: by element, as ECMA-376 part 1 (18.3, 18.8) has it. Every value: written or not, it changes nothing here. */
const DEFAULTS: Readonly<Record<string, Readonly<Record<string, string | undefined>>>> = {
  alignment: {
    horizontal: 'general',
    indent: '0',
    shrinkToFit: '0',
    textRotation: '0',
    vertical: 'bottom',
    wrapText: '0',
  },
  protection: { hidden: '0', locked: '1' },
  border: { diagonalDown: '0', diagonalUp: '0' },
  patternFill: { patternType: 'none' },
  family: { val: '0' },
  dataValidation: {
    errorStyle: 'stop',
    imeMode: 'noControl',
    operator: 'between',
    showDropDown: '0',
    showErrorMessage: '0',
    showInputMessage: '0',
  },
  sheetFormatPr: {
    dyDescent: undefined,
    outlineLevelCol: '0',
    outlineLevelRow: '0',
    zeroHeight: '0',
    baseColWidth: '8',
  },
  sheetView: {
    colorId: '64',
    defaultGridColor: '1',
    rightToLeft: '0',
    showFormulas: '0',
    showGridLines: '1',
    showOutlineSymbols: '1',
    showRowColHeaders: '1',
    showZeros: '1',
    tabSelected: '0',
    topLeftCell: undefined,
    view: 'normal',
    windowProtection: '0',
    zoomScale: '100',
    zoomScaleNormal: '100',
    zoomScalePageLayoutView: undefined,
  },
  sheetPr: { filterMode: '0' },
  outlinePr: { summaryBelow: '1', summaryRight: '1' },
  pageSetup: {
    blackAndWhite: '0',
    cellComments: 'none',
    copies: '1',
    draft: '0',
    errors: 'displayed',
    firstPageNumber: '1',
    fitToHeight: '1',
    fitToWidth: '1',
    horizontalDpi: undefined,
    pageOrder: 'downThenOver',
    scale: '100',
    useFirstPageNumber: undefined,
    useFirstPageNumbers: undefined,
    verticalDpi: undefined,
  },
  printOptions: { gridLines: '0', gridLinesSet: '1', headings: '0', horizontalCentered: '0', verticalCentered: '0' },
  headerFooter: { differentFirst: '0', differentOddEven: '0' },
  b: { val: '1' },
  workbookView: { activeTab: '0', firstSheet: '0' },
  row: { collapsed: '0', customHeight: '0', hidden: '0', outlineLevel: '0' },
  col: { collapsed: '0', hidden: '0', outlineLevel: '0', bestFit: undefined },
};

/** The same for elements: without them, or empty, they mean nothing. */
const VOID: readonly string[] = [
  ...['alignment', 'protection', 'left', 'right', 'top', 'bottom', 'diagonal', 'family', 'outlinePr', 'pageSetUpPr'],
  ...['oddHeader', 'oddFooter', 'headerFooter', 'sheetPr', 'printOptions', 'selection'],
];

/** Elements whose children may stand in any order for whoever reads them. */
export const UNORDERED: readonly string[] = ['font', 'sheetPr'];

/** Number formats that have a number instead of a code (18.8.30). */
const BUILT_IN: Readonly<Record<string, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'mm-dd-yy',
  49: '@',
};

export const builtInFormat = (number: string): string => BUILT_IN[number] ?? `built-in ${number}`;

/** The value of an attribute as everybody writes it; undefined where it says what its absence says. */
export function attributeValue(element: string, name: string, value: string): string | undefined {
  const plain = { true: '1', false: '0' }[value] ?? value;
  const defaults = DEFAULTS[element];
  if (!defaults || !(name in defaults)) return plain;
  return defaults[name] === undefined || defaults[name] === plain ? undefined : plain;
}

/** Whether an element without attributes and content says nothing. */
export const isVoid = (element: string): boolean => VOID.includes(element);

/** The look of one cell; every part has a value. */
export interface CellStyle {
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: 'None' | 'Single' | 'Double';
  readonly strikethrough: boolean;
  /** "#RRGGBB" */
  readonly color: string;
  /** "#RRGGBB"; null: no fill. */
  readonly fill: string | null;
  readonly horizontal:
    'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';
  readonly vertical: 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';
  readonly wrap: boolean;
  readonly indent: number;
  readonly shrink: boolean;
  /** Protected as soon as the sheet is. */
  readonly locked: boolean;
  /** Excel's code in English notation, "General" by default. */
  readonly numberFormat: string;
  /** Lines on the cell's own sides; null: none. A side shared with a neighbour is visible if either cell has it. */
  readonly borders: Readonly<Record<Side, Border | null>>;
}

export type Side = 'top' | 'bottom' | 'left' | 'right';

export interface Border {
  readonly style: 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double' | 'SlantDashDot';
  readonly weight: 'Hairline' | 'Thin' | 'Medium' | 'Thick';
  /** "#RRGGBB" */
  readonly color: string;
}

/** The parts of a look that are to change; sides that are left out stay, null takes the line away. */
export type StylePatch = Partial<Omit<CellStyle, 'borders'>> & {
  readonly borders?: Partial<Record<Side, Border | null>>;
};

/** How a cell looks that nobody has touched. */
export const DEFAULT_STYLE: CellStyle = {
  fontName: '等线',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  color: '#000000',
  fill: null,
  horizontal: 'General',
  vertical: 'Center',
  wrap: false,
  indent: 0,
  shrink: false,
  locked: true,
  numberFormat: 'General',
  borders: { top: null, bottom: null, left: null, right: null },
};

/** A look with some parts changed. */
export function patchStyle(style: CellStyle, patch: StylePatch): CellStyle {
  const { borders, ...plain } = patch;
  return { ...style, ...plain, borders: borders ? { ...style.borders, ...borders } : style.borders };
}

/** How a cell looks. A plan shares one object among all cells that look the same; ports group by identity. */
export interface Style {
  readonly font: { readonly name: string; readonly size: number; readonly bold?: boolean; readonly color?: string };
  /** "#RRGGBB"; none means no fill. */
  readonly fill?: string;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Excel's format code in English notation; "@" makes the cell a text cell. */
  readonly numberFormat: string;
  /** A thin line on all four sides. */
  readonly border?: boolean;
}

import type { Grid } from '../../workbook/model/grid.ts';

/** A sheet of a foreign file: values only. A text file is one sheet without a name. */
export interface ForeignSheet extends Grid {
  readonly name: string;
}

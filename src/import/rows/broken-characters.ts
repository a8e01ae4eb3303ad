import type { Grid } from '../../workbook/model/grid.ts';
import type { Remark } from './row-outcome.ts';

/** Stands where a byte of the file could not be read. */
const BROKEN = '\uFFFD';

/** Cells in which a byte of the file was lost: a code or a name is another one than was meant. */
export function brokenCharacters({ values }: Grid): Remark[] {
  return values.flatMap((line, row) =>
    line.flatMap((value, column): Remark[] =>
      typeof value === 'string' && value.includes(BROKEN)
        ? [{ code: 'brokenCharacter', row, column, found: value, expected: '' }]
        : [],
    ),
  );
}

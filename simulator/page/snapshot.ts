import type { CellValue } from '../../src/workbook/model/snapshot.ts';
import type { Engine } from '../grid/engine.ts';

/** What a test sees of a sheet, from A1 to the last used cell. */
export interface SheetView {
  readonly name: string;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly (string | null)[])[];
  readonly texts: readonly (readonly string[])[];
}

/** All sheets as they stand, for tests. */
export function snapshot(engine: Engine): SheetView[] {
  return engine.sheets().map(({ id, name }) => {
    const used = engine.usedArea(id, true);
    if (!used) return { name, values: [], formulas: [], texts: [] };
    const area = { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns };
    return {
      name,
      values: engine.values(id, area),
      formulas: engine.formulas(id, area),
      texts: engine.texts(id, area),
    };
  });
}

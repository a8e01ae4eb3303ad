import { afterAll } from 'vitest';
import { parseArea } from '../../../src/workbook/model/address.ts';
import type { CellValue } from '../../../src/workbook/model/snapshot.ts';
import { createNodeEngine } from '../../../simulator/engine/node.ts';
import type { CellInput } from '../../../simulator/grid/engine.ts';

/** Univer without a grid for one test file, with addresses in A1 and short inputs: '=…' is a formula here. */
export function openEngine() {
  const engine = createNodeEngine();
  afterAll(() => engine.dispose());

  const input = (value: CellValue | { text: string }): CellInput => {
    if (value === null) return null;
    if (typeof value === 'object') return { value: value.text };
    return typeof value === 'string' && value.startsWith('=') ? { formula: value } : { value };
  };

  return {
    engine,
    put(sheet: string, corner: string, rows: readonly (readonly (CellValue | { text: string })[])[]): void {
      const area = { ...parseArea(corner), rows: rows.length, columns: rows[0]!.length };
      engine.write(
        sheet,
        area,
        rows.map((row) => row.map(input)),
      );
    },
    async value(sheet: string, cell: string): Promise<CellValue> {
      await engine.settle();
      return engine.values(sheet, parseArea(cell))[0]![0]!;
    },
    formula: (sheet: string, cell: string) => engine.formulas(sheet, parseArea(cell))[0]![0],
    text: (sheet: string, cell: string) => engine.texts(sheet, parseArea(cell))[0]![0],
  };
}

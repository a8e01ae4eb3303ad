import type { Engine } from '../host/engine.ts';

/** Puts the example department into the input sheets. */
export async function loadExample(engine: Engine): Promise<void> {
  const [sheet] = engine.sheets();
  engine.write(sheet!.id, { row: 0, column: 0, rows: 1, columns: 1 }, [[{ value: '示例单位' }]]);
  await engine.settle();
}

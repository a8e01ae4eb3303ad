import example from '../../examples/fengqiu-2024.json';
import { composeInputSheets } from '../../src/compose/compose-workbook.ts';
import { parseLedger } from '../../src/ledger/read/parse-ledger.ts';
import { ENTRIES_SHEET } from '../../src/ledger/model/sheets.ts';
import type { Engine } from '../grid/engine.ts';
import { putPlan } from './put-plan.ts';

/** Opens with the example department in the input sheets, as an accountant would have typed it. */
export async function loadExample(engine: Engine): Promise<void> {
  const reading = parseLedger(example);
  if (!reading.ok) throw new Error('the example is no ledger');
  await putPlan(engine, composeInputSheets(reading.ledger, reading.ledger));
  engine.activate(engine.sheets().find(({ name }) => name === ENTRIES_SHEET)!.id);
}

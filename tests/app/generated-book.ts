import { composeWorkbook } from '../../src/compose/compose-workbook.ts';
import type { Ledger } from '../../src/ledger/model/schema.ts';
import type { WorkbookSnapshot } from '../../src/workbook/model/snapshot.ts';
import { readWorkbook } from '../../src/xlsx/read/read-workbook.ts';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook.ts';
import { exampleLedger } from '../compose/example.ts';

/** The workbook of the example with its tables, after a change of its ledger. */
export async function generatedBook(change: (ledger: Ledger) => Ledger): Promise<WorkbookSnapshot> {
  return readWorkbook(await writeWorkbook(composeWorkbook(change(exampleLedger()))));
}

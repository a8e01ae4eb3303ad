import { inExcel } from './run.ts';

/** Writes on a sheet in one round trip, calculated and shown only at its end. `key` is its name, or its id beside the name. */
export function onSheet(key: string, write: (sheet: Excel.Worksheet) => void, name = key): Promise<void> {
  return inExcel(
    async ({ application, workbook }) => {
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      write(workbook.worksheets.getItem(key));
    },
    { sheet: name },
  );
}

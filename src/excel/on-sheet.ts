import { inExcel } from './run.ts';

/** What is written until the next sync is calculated and shown only at its end. */
export function quietly({ application }: Excel.RequestContext): void {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}

/** Writes on a sheet in one round trip. `key` is its name, or its id beside the name. */
export function onSheet(key: string, write: (sheet: Excel.Worksheet) => void, name = key): Promise<void> {
  return inExcel(
    async (context) => {
      quietly(context);
      write(context.workbook.worksheets.getItem(key));
    },
    { sheet: name },
  );
}

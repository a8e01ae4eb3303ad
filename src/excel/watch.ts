import { guarded, inExcel } from './run.ts';

type Listener = (sheet: string, address: string) => void;

/** Calls back after every change that somebody makes on any sheet, not after our own; the result stops it. */
export async function watch(listener: Listener): Promise<() => Promise<void>> {
  const registration = await inExcel(async ({ workbook }) =>
    workbook.worksheets.onChanged.add(async ({ worksheetId, address, triggerSource }) => {
      if (triggerSource === 'ThisLocalAddin') return;
      const name = await sheetName(worksheetId);
      if (name !== null) listener(name, address);
    }),
  );
  return () =>
    guarded(() =>
      Excel.run(registration.context, async () => {
        registration.remove();
      }),
    );
}

/** null: the sheet is gone by now. Waits while the next cell is being edited, as it mostly is. */
function sheetName(id: string): Promise<string | null> {
  return guarded(() =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load('name');
      await context.sync();
      return sheet.isNullObject ? null : sheet.name;
    }),
  );
}

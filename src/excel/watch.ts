import { guarded, inExcel } from './requests/run.ts';

/**
 * Calls back after every change that somebody makes on any sheet, not after our own; the result stops it. Nothing is asked of
 * Excel for that: pasting a list brings hundreds of events.
 */
export async function watchEdits(listener: () => void): Promise<() => Promise<void>> {
  const registration = await inExcel(async ({ workbook }) =>
    workbook.worksheets.onChanged.add(async ({ triggerSource }) => {
      if (triggerSource !== 'ThisLocalAddin') listener();
    }),
  );
  return () =>
    guarded(() =>
      Excel.run(registration.context, async () => {
        registration.remove();
      }),
    );
}

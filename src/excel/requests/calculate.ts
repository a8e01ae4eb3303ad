import { inExcel } from './run.ts';

/**
 * Has Excel calculate everything: in manual mode it calculates nothing by itself, and “Recalculate” does nothing there
 * (office-js issue 627). Never throws: without it figures are older, and nothing is lost.
 */
export async function calculate(): Promise<void> {
  await inExcel(async ({ workbook }) => workbook.application.calculate('Full')).catch(() => undefined);
}

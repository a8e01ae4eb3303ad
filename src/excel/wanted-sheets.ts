import { sameName } from './same-name.ts';

/** The sheets with these names (all without names) that are there, in their order; one round trip. */
export async function wantedSheets(
  context: Excel.RequestContext,
  names?: readonly string[],
): Promise<Excel.Worksheet[]> {
  const sheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  return sheets.items.filter(({ name }) => names?.some((wanted) => sameName(wanted, name)) ?? true);
}

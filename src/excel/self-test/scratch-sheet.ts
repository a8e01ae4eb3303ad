import { inExcel } from '../requests/run.ts';

const NAME = '预算十二表自检';
/** Stands in A1: a sheet that was left behind is known by it, and whoever finds one knows what it is. */
export const MARKER = '预算十二表自检用的临时页，可以删去';

/**
 * Adds an empty sheet behind all others, in place of one that an earlier test left behind. Returns its name; the active sheet
 * stays active. Throws ExcelProblem.
 */
export async function addScratchSheet(): Promise<string> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const all = worksheets.load('items/name');
    await context.sync();
    const names = all.items.map(({ name }) => name);
    const isFree = !names.includes(NAME) || (await removeLeftOver(context));
    const name = isFree ? NAME : freeName(names);
    worksheets.add(name);
    await context.sync();
    return name;
  });
}

/** Takes away what an earlier test left behind. False: the sheet is somebody else's. */
async function removeLeftOver(context: Excel.RequestContext): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItem(NAME);
  const corner = sheet.getRange('A1').load('values');
  await context.sync();
  if (corner.values[0]![0] !== MARKER) return false;
  sheet.delete();
  return true;
}

function freeName(taken: readonly string[]): string {
  let number = 2;
  while (taken.includes(`${NAME}${number}`)) number++;
  return `${NAME}${number}`;
}

/** Takes the sheet away. Throws ExcelProblem where Excel refuses. */
export async function removeScratchSheet(name: string): Promise<void> {
  await inExcel(async ({ workbook }) => workbook.worksheets.getItem(name).delete());
}

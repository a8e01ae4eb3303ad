import { ExcelProblem } from './errors.ts';
import { pack, unpack } from './pack.ts';
import { inExcel } from './run.ts';

/** Characters: Microsoft promises 2 MB for all settings of an add-in together. */
const MOST = 2_000_000;

/** Keeps packed texts in the settings of the add-in, which are part of the workbook: each is written at once. Throws 'tooLarge'. */
export async function keep(notes: Readonly<Record<string, string | null>>): Promise<void> {
  const packed = await Promise.all(
    Object.entries(notes).map(async ([key, text]) => ({ key, value: text === null ? null : await pack(text) })),
  );
  if (packed.some(({ value }) => value !== null && value.length > MOST)) throw new ExcelProblem('tooLarge');
  await inExcel(async ({ workbook: { settings } }) => {
    for (const { key, value } of packed) {
      if (value === null) settings.getItemOrNullObject(key).delete();
      else settings.add(key, value);
    }
  });
}

/** The text kept under a key; null: none. */
export async function kept(key: string): Promise<string | null> {
  const value = await inExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load('value');
    await context.sync();
    return setting.isNullObject ? null : (setting.value as string);
  });
  return value === null ? null : unpack(value);
}

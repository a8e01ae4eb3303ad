import type { Notes } from '../workbook/history.ts';
import { ExcelProblem } from './errors.ts';
import { pack, unpack } from './pack.ts';
import { inExcel } from './run.ts';

/** Characters: Microsoft promises 2 MB for all settings of an add-in together. */
const MOST = 2_000_000;

/** Notes as they are kept: packed. */
export type PackedNotes = Readonly<Record<string, string | null>>;

/** Packs notes. Throws 'tooLarge'. */
export async function packNotes(notes: Notes): Promise<PackedNotes> {
  const packed = await Promise.all(
    Object.entries(notes).map(async ([key, text]) => [key, text === null ? null : await pack(text)] as const),
  );
  if (packed.some(([, value]) => value !== null && value.length > MOST)) throw new ExcelProblem('tooLarge');
  return Object.fromEntries(packed);
}

/** Keeps notes in the settings of the add-in, which are part of the workbook: each is written at once. */
export function writeNotes({ workbook: { settings } }: Excel.RequestContext, notes: PackedNotes): void {
  for (const [key, value] of Object.entries(notes)) {
    if (value === null) settings.getItemOrNullObject(key).delete();
    else settings.add(key, value);
  }
}

/** Keeps notes in a round trip of their own. Throws 'tooLarge'. */
export async function keep(notes: Notes): Promise<void> {
  const packed = await packNotes(notes);
  await inExcel(async (context) => writeNotes(context, packed));
}

/** Loads what is kept under these keys; after the round trip the result unpacks it. */
export function askNotes({ workbook: { settings } }: Excel.RequestContext, keys: readonly string[]) {
  const asked = keys.map((key) => ({ key, setting: settings.getItemOrNullObject(key).load('value') }));
  return async (): Promise<Notes> => {
    const notes = asked.map(async ({ key, setting }) => {
      return [key, setting.isNullObject ? null : await unpack(setting.value as string)] as const;
    });
    return Object.fromEntries(await Promise.all(notes));
  };
}

/** The text kept under a key; null: none. */
export async function kept(key: string): Promise<string | null> {
  const notes = await inExcel(async (context) => {
    const asked = askNotes(context, [key]);
    await context.sync();
    return asked;
  });
  return (await notes())[key] ?? null;
}

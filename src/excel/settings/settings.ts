import type { Settings } from '../../workbook/port/history.ts';
import { ExcelProblem } from '../requests/errors.ts';
import { pack, unpack } from './pack.ts';
import { inExcel } from '../requests/run.ts';

/**
 * Characters. Microsoft promises 2 MB for all settings of an add-in together; Excel 2021 was seen to refuse from 1 MB on
 * (office-js issues 621, 3957), and where it does that is told and nothing is written.
 */
export const MOST_SETTINGS = 2_000_000;

/** Notes as they are kept: packed. */
export type PackedSettings = Readonly<Record<string, string | null>>;

/** Packs notes. Throws 'tooLarge' where they are too much together. */
export async function packSettings(notes: Settings): Promise<PackedSettings> {
  const packed = await Promise.all(
    Object.entries(notes).map(async ([key, text]) => [key, text === null ? null : await pack(text)] as const),
  );
  const settings = Object.fromEntries(packed);
  refuseTooLarge([settings]);
  return settings;
}

/** How many characters a text takes where it is kept. */
export async function settingSize(text: string): Promise<number> {
  return (await pack(text)).length;
}

/** Throws 'tooLarge' where settings that are saved one after the other are too much together. */
export function refuseTooLarge(settings: readonly PackedSettings[]): void {
  const last = Object.assign({}, ...settings) as PackedSettings;
  const size = Object.values(last).reduce((sum, value) => sum + (value?.length ?? 0), 0);
  if (size > MOST_SETTINGS) throw new ExcelProblem('tooLarge');
}

/** Keeps notes in the settings of the add-in, which are part of the workbook: each is written at once. */
export function queueSettings({ workbook: { settings } }: Excel.RequestContext, notes: PackedSettings): void {
  for (const [key, value] of Object.entries(notes)) {
    if (value === null) settings.getItemOrNullObject(key).delete();
    else settings.add(key, value);
  }
}

/** Keeps notes in a round trip of their own. Throws 'tooLarge'. */
export async function saveSettings(notes: Settings): Promise<void> {
  const packed = await packSettings(notes);
  await inExcel(async (context) => queueSettings(context, packed));
}

/** Loads what is kept under these keys; after the round trip the result unpacks it. */
export function requestSettings({ workbook: { settings } }: Excel.RequestContext, keys: readonly string[]) {
  const requested = keys.map((key) => ({ key, setting: settings.getItemOrNullObject(key).load('value') }));
  return async (): Promise<Settings> => {
    const notes = requested.map(async ({ key, setting }) => {
      return [key, setting.isNullObject ? null : await unpack(setting.value)] as const;
    });
    return Object.fromEntries(await Promise.all(notes));
  };
}

/** The text kept under a key; null: none, "": one that is damaged. */
export async function readSetting(key: string): Promise<string | null> {
  const notes = await inExcel(async (context) => {
    const requested = requestSettings(context, [key]);
    await context.sync();
    return requested;
  });
  return (await notes())[key] ?? null;
}

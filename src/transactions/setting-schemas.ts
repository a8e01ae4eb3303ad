import { z } from 'zod';
import { areaSchema as area } from '../workbook/model/area-schema.ts';
import { ACTION_NAMES } from './action-names.ts';

/*
 * What the add-in keeps in a workbook comes back from anywhere: from an older or a newer version of the add-in, from a
 * colleague's copy, from a file that was repaired. Nothing of it is used before it was checked here.
 */

/** The journal as it is written by now; 0.1 wrote no version. */
export const JOURNAL_VERSION = 1;
const version = z.literal(JOURNAL_VERSION).default(JOURNAL_VERSION);

const sheetName = z.string().min(1).max(31);

export const entrySchema = z.object({
  version,
  id: z.string(),
  name: z.enum(ACTION_NAMES),
  sheets: z.array(sheetName),
  marks: z.record(sheetName, z.string().nullable()).nullable(),
  placed: z.boolean(),
});

/** `before` is left to the port: it alone knows what it recorded. */
export const recordsSchema = z.object({
  version,
  id: z.string(),
  records: z.array(
    z.object({
      sheet: sheetName,
      areas: z.union([z.literal('whole'), z.array(area)]),
      before: z.unknown(),
      position: z.int().min(0).optional(),
    }),
  ),
  known: z.string().optional(),
  settings: z.record(z.string(), z.string().nullable()).optional(),
});

export const writtenRowsSchema = z.record(sheetName, z.array(z.array(z.string())));

/** Answers given at an import, by the key of the question. */
export const answersSchema = z.record(z.string(), z.string());

/** Other settings as they were before the example was laid in. */
export const exampleSchema = z.record(z.string(), z.string().nullable());

/** The data of a text that was kept in a workbook; null where there is none, or none that this version understands. */
export function parseSetting<T>(text: string | null | undefined, schema: z.ZodType<T>): T | null {
  if (text === null || text === undefined) return null;
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

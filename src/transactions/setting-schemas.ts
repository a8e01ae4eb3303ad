import { z } from 'zod';
import { areaSchema as area } from '../workbook/model/area-schema.ts';
import { ACTION_NAMES } from './action-names.ts';
import { JOURNAL_VERSION, MOST_STEPS } from './setting-keys.ts';

/*
 * What the add-in keeps in a workbook comes back from anywhere: from an older or a newer version of the add-in, from a
 * colleague's copy, from a file that was repaired. Nothing of it is used before it was checked here.
 */

/** 0.1 wrote no version; the first knows one action alone. */
const version = z.union([z.literal(1), z.literal(JOURNAL_VERSION)]).default(1);

const sheetName = z.string().min(1).max(31);

const stepSchema = z.object({
  id: z.string(),
  name: z.enum(ACTION_NAMES),
  sheets: z.array(sheetName),
  marks: z.record(sheetName, z.string().nullable()).nullable(),
  placed: z.boolean(),
  place: z
    .int()
    .min(0)
    .max(MOST_STEPS - 1)
    .default(0),
  /** Of the first version nobody measured it. */
  size: z.int().min(0).nullable().default(null),
});

export const entrySchema = stepSchema.extend({
  version,
  earlier: z.array(stepSchema).max(MOST_STEPS).default([]),
  isCut: z.boolean().default(false),
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

/** 0.2 kept the digests of the time before as well, each time in a list of its own. */
export const writtenRowsSchema = z.record(
  sheetName,
  z.array(z.union([z.string(), z.array(z.string())])).transform((digests) => digests.flat()),
);

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

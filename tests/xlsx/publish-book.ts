import { redactSheets } from '../../src/xlsx/redact/redact-workbook.ts';
import type { RedactionWarning } from '../../src/xlsx/redact/redaction-warning.ts';
import { partOf } from './package-of.ts';

/** What was published, and its first sheet. */
export interface Copy {
  readonly bytes: Uint8Array;
  readonly warnings: readonly RedactionWarning[];
  readonly sheet: string;
}

/** Publishes sheets; throws when that is refused. */
export async function copyOf(bytes: Uint8Array, names: readonly string[] = ['表']): Promise<Copy> {
  const result = await redactSheets(
    bytes,
    names.map((name) => ({ name })),
  );
  if (result.kind !== 'published') throw new Error(result.kind);
  return { ...result, sheet: await partOf(result.bytes, 'xl/worksheets/sheet1.xml') };
}

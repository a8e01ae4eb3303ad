import { publishSheets } from '../../src/xlsx/publish.ts';
import type { PublishWarning } from '../../src/xlsx/publish-warning.ts';
import { packageOf, partOf, type HandSheet } from './package-of.ts';

const CONTENT = 'application/vnd.openxmlformats-officedocument';

/** A workbook by hand whose package tells the types of its parts, as every real one does. */
export async function bookOf(
  sheets: readonly HandSheet[],
  more: Parameters<typeof packageOf>[1] = {},
): Promise<Uint8Array> {
  const types = [
    ['/xl/styles.xml', `${CONTENT}.spreadsheetml.styles+xml`],
    ['/xl/theme/theme1.xml', `${CONTENT}.theme+xml`],
    ['/docProps/app.xml', `${CONTENT}.extended-properties+xml`],
  ].map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`);
  const parts = { '[Content_Types].xml': `<Types>${types.join('')}</Types>`, ...more.parts };
  return packageOf(sheets, { ...more, parts });
}

/** What was published, and its first sheet. */
export interface Copy {
  readonly bytes: Uint8Array;
  readonly warnings: readonly PublishWarning[];
  readonly sheet: string;
}

/** Publishes sheets; throws when that is refused. */
export async function copyOf(bytes: Uint8Array, names: readonly string[] = ['表']): Promise<Copy> {
  const result = await publishSheets(bytes, names);
  if (result.kind !== 'published') throw new Error(result.kind);
  return { ...result, sheet: await partOf(result.bytes, 'xl/worksheets/sheet1.xml') };
}

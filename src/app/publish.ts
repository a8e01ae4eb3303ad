import { TABLES } from '../tables/all.ts';
import { UnreadableWorkbook, type UnreadableCode } from '../xlsx/errors.ts';
import { publishSheets, type PublishedCopy } from '../xlsx/publish.ts';

/** How 公开版 ended: with the bytes of an .xlsx and warnings, or with the reason why not. */
export type Published = PublishedCopy | { readonly kind: 'unreadable'; readonly reason: UnreadableCode };

/**
 * 公开版: a copy of a workbook to publish. It holds those of the twelve tables that are there and visible, as the workbook
 * has them now, and nothing that is not seen of them.
 */
export async function publish(bytes: Uint8Array): Promise<Published> {
  try {
    return await publishSheets(
      bytes,
      TABLES.map((table) => table.sheet),
    );
  } catch (problem) {
    if (problem instanceof UnreadableWorkbook) return { kind: 'unreadable', reason: problem.code };
    throw problem;
  }
}

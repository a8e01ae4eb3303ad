import { pack, unpack } from '../../src/excel/settings/pack.ts';
import type { OpenBook } from '../excel/open.ts';

/** Changes the data kept under a key. */
export async function rewrite(book: OpenBook, key: string, change: (data: never) => unknown): Promise<void> {
  const kept = JSON.parse(await unpack(book.host.document.settings.get(key))) as never;
  book.host.document.settings.set(key, await pack(JSON.stringify(change(kept))));
}

import type { Ledger } from '../ledger/model/schema.ts';
import { tablesOf } from '../tables/all.ts';
import type { Disclosure } from '../tables/model/disclosure.ts';
import { documentContent } from './content/content.ts';
import { printedTable } from './content/printed-table.ts';
import { wordDocument } from './word/word-document.ts';

/** The whole disclosure (cover, contents, parts one to three, the tables) as the bytes of a .docx, with charts or without. */
export function disclosureDocument(
  disclosure: Disclosure,
  ledger: Ledger,
  { charts }: { readonly charts: boolean },
): Promise<Uint8Array> {
  const tables = tablesOf(disclosure.publisher).map((table) => printedTable(table, disclosure));
  return wordDocument(documentContent(disclosure, ledger), tables, charts);
}

import type { Ledger } from '../ledger/model/schema.ts';
import { tablesOf } from '../tables/all.ts';
import type { Disclosure } from '../tables/model/disclosure.ts';
import { documentContent } from './content/content.ts';
import { printedTable } from './content/printed-table.ts';
import { htmlDocument } from './html/html-document.ts';

/** The whole disclosure as HTML, to be pasted into a word processor. */
export function disclosureHtml(disclosure: Disclosure, ledger: Ledger): string {
  const tables = tablesOf(disclosure.publisher).map((table) => printedTable(table, disclosure));
  return htmlDocument(documentContent(disclosure, ledger), tables);
}

import { ledgerDisclosure } from '../../compose/tables/ledger-disclosure.ts';
import { documentTitle } from '../../document/content/content.ts';
import { disclosureHtml } from '../../document/disclosure-html.ts';
import { INPUT_SHEETS, NARRATIVE_SHEET } from '../../ledger/model/sheets.ts';
import { ledgerOf, type Located, type WorkbookLedger } from '../../ledger/read/ledger-of.ts';
import type { WorkbookSnapshot } from '../../workbook/model/snapshot.ts';
import { missingFacts } from '../../sentences/missing-facts.ts';
import { type DocumentView, viewDocument } from './view-document.ts';

/** The sheets that the document is made of. */
export const DOCUMENT_SHEETS = [...INPUT_SHEETS, NARRATIVE_SHEET];

/** The workbook has no ledger, or one with problems. */
export type NoDocument =
  { readonly kind: 'absent' } | { readonly kind: 'problems'; readonly problems: readonly Located[] };

/** What the pane shows of the document of a workbook. */
export type OpenedDocument = NoDocument | { readonly kind: 'viewed'; readonly view: DocumentView };

/** What of the document is asked for: a Word file, or rich text to be pasted. */
export type DocumentForm = 'word' | 'rich text';

/** The document in one of its forms with the name that a file of it has, without extension; or how many facts are missing. */
export type MadeOpenDocument =
  | NoDocument
  | { readonly kind: 'incomplete'; readonly missing: number }
  | { readonly kind: 'word'; readonly bytes: Uint8Array; readonly title: string }
  | { readonly kind: 'rich text'; readonly html: string };

/** The document of the workbook as it stands. */
export function openDocument(snapshot: WorkbookSnapshot): OpenedDocument {
  const reading = read(snapshot);
  if (reading.kind !== 'ledger') return reading;
  const { ledger, places, lists } = reading;
  return { kind: 'viewed', view: viewDocument(ledger, places, lists.narrative !== undefined) };
}

/**
 * The document of the workbook to take away, made by a part that is loaded then. `incomplete`: also where something was not
 * typed, which then shows as 【待填：…】.
 */
export async function makeOpenDocument(
  snapshot: WorkbookSnapshot,
  form: DocumentForm,
  incomplete: boolean,
): Promise<MadeOpenDocument> {
  const reading = read(snapshot);
  if (reading.kind !== 'ledger') return reading;
  const { ledger } = reading;
  const disclosure = ledgerDisclosure(ledger);
  const missing = missingFacts(disclosure, ledger.narrative).length;
  if (missing > 0 && !incomplete) return { kind: 'incomplete', missing };
  if (form === 'rich text') return { kind: 'rich text', html: disclosureHtml(disclosure, ledger) };
  const { disclosureDocument } = await import('../../document/disclosure-document.ts');
  return {
    kind: 'word',
    bytes: await disclosureDocument(disclosure, ledger, { charts: true }),
    title: documentTitle(disclosure),
  };
}

function read(snapshot: WorkbookSnapshot): NoDocument | ({ readonly kind: 'ledger' } & WorkbookLedger & { ok: true }) {
  const filled = new Set(snapshot.sheets.filter(({ values }) => values.length > 0).map(({ name }) => name));
  if (!INPUT_SHEETS.some((name) => filled.has(name))) return { kind: 'absent' };
  const reading = ledgerOf(snapshot);
  return reading.ok ? { kind: 'ledger', ...reading } : { kind: 'problems', problems: reading.problems };
}

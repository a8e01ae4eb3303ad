import {
  type DocumentForm,
  type MadeOpenDocument,
  makeOpenDocument,
  type OpenedDocument,
  openDocument,
} from '../../app/document/open-document.ts';
import type { WorkbookSnapshot } from '../../workbook/model/snapshot.ts';
import { openWorker } from './open-worker.ts';

/** What the pane shows of the document, made in the thread beside the pane's own; here where the web view has none. */
export async function openDocumentInWorker(snapshot: WorkbookSnapshot): Promise<OpenedDocument> {
  const opened = await openWorker();
  return opened ? opened.aside.openDocument(snapshot) : openDocument(snapshot);
}

/** The document to take away, made there too. */
export async function makeDocumentInWorker(
  snapshot: WorkbookSnapshot,
  form: DocumentForm,
  incomplete: boolean,
): Promise<MadeOpenDocument> {
  const opened = await openWorker();
  return opened ? opened.aside.makeDocument(snapshot, form, incomplete) : makeOpenDocument(snapshot, form, incomplete);
}

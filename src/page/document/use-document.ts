import { useSyncExternalStore } from 'react';
import type { DocumentState, WorkbookDocument } from './workbook-document.ts';

/** What the page shows of a document, always as it is now. */
export const useDocument = (document: WorkbookDocument): DocumentState =>
  useSyncExternalStore(document.subscribe, () => document.state);

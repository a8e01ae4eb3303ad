import type { DocumentForm, OpenedDocument } from '../../app/document/open-document.ts';
import type { Failure } from '../../app/messages/format-failure.ts';

/** What is under way: a look at the workbook that somebody waits for, one after an edit, or a document to take away. */
export type DocumentTask = 'open' | 'refresh' | 'make';

/** What came of the last action. */
export type DocumentMessage =
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** So many facts are missing: nothing was made before the answer. */
  | { readonly kind: 'incomplete'; readonly form: DocumentForm; readonly missing: number }
  | { readonly kind: 'copied' }
  /** Made, but the browser wants a press of its own before it copies. */
  | { readonly kind: 'prepared'; readonly html: string }
  | { readonly kind: 'copyRefused' }
  | { readonly kind: 'saved'; readonly file: string };

/** What the area 说明 shows. */
export interface DocumentState {
  readonly task: DocumentTask | undefined;
  /** undefined until the first look at the workbook. */
  readonly opened: OpenedDocument | undefined;
  readonly message: DocumentMessage | undefined;
}

export type DocumentEvent =
  | { readonly kind: 'start'; readonly task: DocumentTask }
  | { readonly kind: 'opened'; readonly opened: OpenedDocument }
  | { readonly kind: 'end'; readonly message?: DocumentMessage }
  | { readonly kind: 'dismiss' };

export const documentUnknown: DocumentState = { task: undefined, opened: undefined, message: undefined };

export function nextDocument(state: DocumentState, event: DocumentEvent): DocumentState {
  switch (event.kind) {
    case 'start':
      // what an edit sets off by itself takes nothing away from under the user's hands
      return { ...state, task: event.task, ...(event.task !== 'refresh' && { message: undefined }) };
    case 'opened':
      return { task: undefined, opened: event.opened, message: stillTrue(state.message, event.opened) };
    case 'end':
      return { ...state, task: undefined, message: event.message ?? state.message };
    case 'dismiss':
      return { ...state, message: undefined };
  }
}

/** A question about missing facts is about those of now; what was prepared or failed may no longer hold. */
function stillTrue(message: DocumentMessage | undefined, opened: OpenedDocument): DocumentMessage | undefined {
  switch (message?.kind) {
    case 'incomplete': {
      const missing = opened.kind === 'viewed' ? opened.view.missing.length : 0;
      return missing > 0 ? { ...message, missing } : undefined;
    }
    case 'failed':
    case 'prepared':
      return undefined;
    default:
      return message;
  }
}

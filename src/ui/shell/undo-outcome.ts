import type { Earlier } from '../../transactions/undo.ts';

/** How 撤销 ended, in words. */
export type UndoOutcome =
  | { readonly kind: 'undone'; readonly kept: readonly string[]; readonly earlier: Earlier | undefined }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'recovered' }
  | { readonly kind: 'typedSince'; readonly sheets: readonly string[] };

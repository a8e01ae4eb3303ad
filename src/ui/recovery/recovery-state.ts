import type { Action } from '../../transactions/journal.ts';
import type { PendingRecovery } from '../../transactions/recover.ts';
import type { Failure } from '../../app/messages/format-failure.ts';

/** What is known of an action that broke off half-way. */
export type RecoveryState =
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'offered'; readonly action: Action; readonly failure: Failure | undefined }
  /** Somebody typed on these sheets since. */
  | { readonly kind: 'typedSince'; readonly action: Action; readonly sheets: readonly string[] }
  | { readonly kind: 'working'; readonly action: Action }
  | { readonly kind: 'done' };

export type RecoveryEvent =
  | { readonly kind: 'looked'; readonly pending: PendingRecovery | undefined }
  | { readonly kind: 'start' }
  /** Something else was begun: what was reported of the last recovery is old. */
  | { readonly kind: 'onward' }
  | { readonly kind: 'end' }
  | { readonly kind: 'dismissed' }
  | { readonly kind: 'typedSince'; readonly sheets: readonly string[] }
  | { readonly kind: 'fail'; readonly failure: Failure };

export const noRecovery: RecoveryState = { kind: 'none' };

export function nextRecovery(state: RecoveryState, event: RecoveryEvent): RecoveryState {
  switch (event.kind) {
    case 'looked':
      if (state.kind === 'working') return state;
      if (!event.pending) return noRecovery;
      return event.pending.kind === 'unreadable'
        ? { kind: 'unreadable' }
        : { kind: 'offered', action: event.pending.action, failure: undefined };
    case 'start':
      return 'action' in state ? { kind: 'working', action: state.action } : state;
    case 'onward':
      return state.kind === 'done' ? noRecovery : state;
    case 'end':
      return state.kind === 'working' ? { kind: 'done' } : state;
    case 'dismissed':
      return noRecovery;
    case 'typedSince':
      return state.kind === 'working' ? { ...event, action: state.action } : state;
    case 'fail':
      return state.kind === 'working' ? { kind: 'offered', action: state.action, failure: event.failure } : state;
  }
}

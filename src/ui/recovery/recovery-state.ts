import type { Action } from '../../app/journal.ts';
import type { Failure } from '../../app/say-failure.ts';

/** What is known of an action that broke off half-way. */
export type RecoveryState =
  | { readonly kind: 'none' }
  | { readonly kind: 'offered'; readonly action: Action; readonly failure: Failure | undefined }
  | { readonly kind: 'working'; readonly action: Action }
  | { readonly kind: 'done' };

export type RecoveryEvent =
  | { readonly kind: 'looked'; readonly action: Action | undefined }
  | { readonly kind: 'start' }
  /** Something else was begun: what was said of the last recovery is old. */
  | { readonly kind: 'onward' }
  | { readonly kind: 'end' }
  | { readonly kind: 'fail'; readonly failure: Failure };

export const noRecovery: RecoveryState = { kind: 'none' };

export function nextRecovery(state: RecoveryState, event: RecoveryEvent): RecoveryState {
  switch (event.kind) {
    case 'looked':
      if (state.kind === 'working') return state;
      return event.action ? { kind: 'offered', action: event.action, failure: undefined } : noRecovery;
    case 'start':
      return state.kind === 'offered' ? { kind: 'working', action: state.action } : state;
    case 'onward':
      return state.kind === 'done' ? noRecovery : state;
    case 'end':
      return state.kind === 'working' ? { kind: 'done' } : state;
    case 'fail':
      return state.kind === 'working' ? { kind: 'offered', action: state.action, failure: event.failure } : state;
  }
}

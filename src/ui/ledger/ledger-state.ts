import type { Failure } from '../../app/messages/format-failure.ts';
import type { ProblemNotice } from '../shell/problem-notice.ts';
import type { Presence } from '../shell/presence.ts';
import type { Written } from '../shell/written.ts';

/** What the last action on the 底稿 came to, in words. */
export type LedgerOutcome =
  /** The input sheets are not (all) there any more. */
  | { readonly kind: 'gone'; readonly presence: Presence }
  | { readonly kind: 'created'; readonly what: 'ledger' | 'template' | 'example' | 'exampleFile' }
  | { readonly kind: 'taken'; readonly sheets: readonly string[] }
  /** `total`: of all entries; `sums`: of each source of funds. */
  | {
      readonly kind: 'clean';
      readonly count: number;
      readonly total: string;
      readonly sums: string;
      readonly hints: readonly ProblemNotice[];
    }
  /** `unregistered`: how many projects could be registered at once. */
  | { readonly kind: 'problems'; readonly findings: readonly ProblemNotice[]; readonly unregistered: number };

/** What is under way. */
export type LedgerTask =
  { readonly kind: 'check' | 'register' } | { readonly kind: 'create'; readonly written: Written | undefined };

/** What the area 底稿 shows: whether there is a ledger, what is under way, and what came of the last action. */
export interface LedgerState {
  /** undefined until the first look at the workbook. */
  readonly presence: Presence | undefined;
  readonly task: LedgerTask | undefined;
  readonly outcome: Exclude<LedgerOutcome, { kind: 'gone' }> | { kind: 'failed'; failure: Failure } | undefined;
}

export type LedgerEvent =
  | { readonly kind: 'looked'; readonly presence: Presence }
  | { readonly kind: 'start'; readonly task: LedgerTask }
  | { readonly kind: 'written'; readonly written: Written }
  | { readonly kind: 'end'; readonly outcome: LedgerOutcome }
  | { readonly kind: 'fail'; readonly failure: Failure };

export const ledgerUnknown: LedgerState = { presence: undefined, task: undefined, outcome: undefined };

export function nextLedger(state: LedgerState, event: LedgerEvent): LedgerState {
  switch (event.kind) {
    case 'looked':
      return state.task ? state : afterLook(state, event.presence);
    case 'start':
      return { ...state, task: event.task, outcome: undefined };
    case 'written':
      return state.task?.kind === 'create' ? { ...state, task: { ...state.task, written: event.written } } : state;
    case 'end':
      return afterTask(state, event.outcome);
    case 'fail':
      return { ...state, task: undefined, outcome: { kind: 'failed', failure: event.failure } };
  }
}

/** What the last action said still holds as long as there is a ledger that it can be about. */
function afterLook(state: LedgerState, presence: Presence): LedgerState {
  const still = presence.kind === state.presence?.kind;
  return { presence, task: undefined, outcome: still ? state.outcome : undefined };
}

function afterTask(state: LedgerState, outcome: LedgerOutcome): LedgerState {
  if (outcome.kind === 'gone') return { presence: outcome.presence, task: undefined, outcome: undefined };
  const presence: Presence | undefined = outcome.kind === 'created' ? { kind: 'present' } : state.presence;
  return { presence, task: undefined, outcome };
}

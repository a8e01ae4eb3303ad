import type { Failure } from './failure.ts';
import type { Finding } from './findings.ts';
import type { Written } from './written.ts';

/** A table in the workbook: its sheet, and whether its layout is inferred rather than known. */
export interface TableLink {
  readonly sheet: string;
  readonly inferred: boolean;
}

/** How a run of 生成 ended, in words. */
export type GenerateOutcome =
  | { readonly kind: 'done'; readonly hints: readonly Finding[]; readonly tables: readonly TableLink[] }
  | { readonly kind: 'problems'; readonly findings: readonly Finding[] }
  | { readonly kind: 'exists'; readonly tables: readonly TableLink[] }
  | { readonly kind: 'cancelled' }
  | UndoOutcome;

/** How 撤销 ended, in words. */
export type UndoOutcome =
  | { readonly kind: 'undone' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'recovered' }
  | { readonly kind: 'typedSince'; readonly sheets: readonly string[] };

/** What the area 生成 shows. */
export type GenerateState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly written: Written | undefined; readonly stopping: boolean }
  | Exclude<GenerateOutcome, { kind: 'cancelled' }>
  | { readonly kind: 'cancelled'; readonly done: number }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly done: number };

export type GenerateEvent =
  | { readonly kind: 'start' }
  | { readonly kind: 'written'; readonly written: Written }
  | { readonly kind: 'stop' }
  | { readonly kind: 'end'; readonly outcome: GenerateOutcome }
  | { readonly kind: 'fail'; readonly failure: Failure }
  | { readonly kind: 'dismiss' };

export const generateIdle: GenerateState = { kind: 'idle' };

export function nextGenerate(state: GenerateState, event: GenerateEvent): GenerateState {
  switch (event.kind) {
    case 'start':
      return { kind: 'working', written: undefined, stopping: false };
    case 'written':
      return state.kind === 'working' ? { ...state, written: event.written } : state;
    case 'stop':
      return state.kind === 'working' ? { ...state, stopping: true } : state;
    case 'end':
      return event.outcome.kind === 'cancelled' ? { kind: 'cancelled', done: doneIn(state) } : event.outcome;
    case 'fail':
      return { kind: 'failed', failure: event.failure, done: doneIn(state) };
    case 'dismiss':
      return generateIdle;
  }
}

/** Sheets that were finished before the end came. */
function doneIn(state: GenerateState): number {
  return state.kind === 'working' ? (state.written?.done ?? 0) : 0;
}

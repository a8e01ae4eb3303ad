import type { PublishOptions } from '../../app/publish/publish.ts';
import type { Preview } from '../../app/generate/preview.ts';
import type { Failure } from '../../app/messages/format-failure.ts';
import type { Notice, PreviewNotices } from '../../app/generate/format-preview.ts';
import type { Publisher } from '../../tables/model/publisher.ts';
import type { ProblemNotice } from '../shell/problem-notice.ts';
import type { UndoOutcome } from '../shell/undo-outcome.ts';
import type { Written } from '../shell/written.ts';

/** A table in the workbook: its sheet, and whether its layout is inferred rather than known. */
export interface TableLink {
  readonly sheet: string;
  readonly inferred: boolean;
}

/** How a run of 生成 ended, in words. */
export type GenerateOutcome =
  | {
      readonly kind: 'done';
      readonly hints: readonly ProblemNotice[];
      readonly rounding: readonly Notice[];
      /** Excel took how the tables are to be shown and printed as well. */
      readonly isPresented: boolean;
      readonly publisher: Publisher;
      readonly tables: readonly TableLink[];
    }
  | { readonly kind: 'problems'; readonly findings: readonly ProblemNotice[] }
  | { readonly kind: 'question'; readonly preview: Preview; readonly told: PreviewNotices }
  | { readonly kind: 'cancelled' }
  | UndoOutcome
  | PublishOutcome;

/** How 公开版 ended, in words. */
export type PublishOutcome =
  | {
      readonly kind: 'published';
      /** A file of its own, not a window. */
      readonly isHandedOver: boolean;
      /** What the file is to be called. */
      readonly name: string;
      /** What the audit found, where it was made all the same, and what is doubtful and not explained. */
      readonly errors: readonly Notice[];
      readonly unexplained: readonly Notice[];
      readonly hints: readonly Notice[];
    }
  /** Not made yet: the audit finds errors. */
  | { readonly kind: 'unaudited'; readonly errors: readonly Notice[]; readonly options: PublishOptions }
  | { readonly kind: 'unpublished'; readonly reason: Failure };

/** What is under way. */
export type GenerateTask = 'generate' | 'undo' | 'publish';

/** What the area 生成 shows. */
export type GenerateState =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'working';
      readonly task: GenerateTask;
      readonly written: Written | undefined;
      readonly stopping: boolean;
    }
  | GenerateOutcome
  | { readonly kind: 'failed'; readonly failure: Failure; readonly done: number };

export type GenerateEvent =
  | { readonly kind: 'start'; readonly task: GenerateTask }
  | { readonly kind: 'written'; readonly written: Written }
  | { readonly kind: 'stop' }
  | { readonly kind: 'end'; readonly outcome: GenerateOutcome }
  | { readonly kind: 'fail'; readonly failure: Failure }
  | { readonly kind: 'dismiss' };

export const generateIdle: GenerateState = { kind: 'idle' };

export function nextGenerate(state: GenerateState, event: GenerateEvent): GenerateState {
  switch (event.kind) {
    case 'start':
      return { kind: 'working', task: event.task, written: undefined, stopping: false };
    case 'written':
      return state.kind === 'working' ? { ...state, written: event.written } : state;
    case 'stop':
      return state.kind === 'working' ? { ...state, stopping: true } : state;
    case 'end':
      return event.outcome;
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

import type { Preview } from '../../app/preview.ts';
import type { Failure } from '../../app/say-failure.ts';
import type { Told, ToldPreview } from '../../app/say-preview.ts';
import type { Finding } from '../findings.ts';
import type { Written } from '../written.ts';

/** A table in the workbook: its sheet, and whether its layout is inferred rather than known. */
export interface TableLink {
  readonly sheet: string;
  readonly inferred: boolean;
}

/** How a run of 生成 ended, in words. */
export type GenerateOutcome =
  | {
      readonly kind: 'done';
      readonly hints: readonly Finding[];
      readonly rounding: readonly Told[];
      readonly tables: readonly TableLink[];
    }
  | { readonly kind: 'problems'; readonly findings: readonly Finding[] }
  | { readonly kind: 'question'; readonly preview: Preview; readonly told: ToldPreview }
  | { readonly kind: 'cancelled' }
  | UndoOutcome
  | PublishOutcome;

/** How 撤销 ended, in words. */
export type UndoOutcome =
  | { readonly kind: 'undone'; readonly kept: readonly string[] }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'recovered' }
  | { readonly kind: 'typedSince'; readonly sheets: readonly string[] };

/** How 公开版 ended, in words. */
export type PublishOutcome =
  | { readonly kind: 'published'; readonly hints: readonly Told[] }
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

import type { ImportBase } from '../../app/import/import-base.ts';
import type { Grid } from '../../workbook/model/grid.ts';
import type { Answers } from '../../import/columns/question.ts';
import type { Failure } from '../../app/messages/format-failure.ts';
import type { UndoOutcome } from '../shell/undo-outcome.ts';
import type { ListReading } from '../../app/import/read-list.ts';
import type { Written } from '../shell/written.ts';

/** What was chosen or pasted: its sheets, and the ledger that it is read for. */
export interface ImportSource {
  readonly name: string;
  readonly sheets: readonly SourceSheet[];
  readonly base: ImportBase;
}

export interface SourceSheet {
  readonly name: string;
  /** Rows with anything in them. */
  readonly rows: number;
  readonly grid: Grid;
}

/** What becomes of entries that are in the ledger already. */
export type Existing = 'append' | 'replace';

/** A list that has been read, and what the user has said of it. */
export interface OpenList {
  readonly source: ImportSource;
  /** Index of the sheet. */
  readonly sheet: number;
  readonly reading: ListReading;
  readonly given: Answers;
  readonly existing: Existing | undefined;
  /** Something was left out when the user went on: it is said where. */
  readonly missing: boolean;
}

/** What was written. */
export interface ImportedCounts {
  readonly entries: number;
  readonly projects: number;
  readonly units: number;
}

/** The steps of 导入. Nothing is written before the step 'writing'. */
export type ImportState =
  /** wasOpen: it has been left just now. */
  | { readonly kind: 'closed'; readonly wasOpen: boolean }
  | { readonly kind: 'choose'; readonly failure: Failure | undefined }
  | { readonly kind: 'reading' }
  | { readonly kind: 'sheets'; readonly source: ImportSource; readonly sheet: number }
  | { readonly kind: 'questions'; readonly list: OpenList }
  | {
      readonly kind: 'review';
      readonly list: OpenList;
      readonly failure: Failure | undefined;
      readonly stopped: boolean;
    }
  | {
      readonly kind: 'writing';
      readonly list: OpenList;
      readonly written: Written | undefined;
      readonly stopping: boolean;
    }
  | {
      readonly kind: 'done';
      readonly counts: ImportedCounts;
      /** How far 撤销 has come. */
      readonly undo: 'working' | UndoOutcome | { readonly kind: 'failed'; readonly failure: Failure } | undefined;
    };

export type ImportEvent =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'back' }
  | { readonly kind: 'load' }
  | { readonly kind: 'loaded'; readonly source: ImportSource; readonly sheet: number }
  | { readonly kind: 'pick'; readonly sheet: number }
  | { readonly kind: 'read'; readonly list: Pick<OpenList, 'source' | 'sheet' | 'reading' | 'given'> }
  | { readonly kind: 'answer'; readonly answers: Answers }
  | { readonly kind: 'revise' }
  | { readonly kind: 'keep'; readonly existing: Existing }
  | { readonly kind: 'demand' }
  | { readonly kind: 'write' }
  | { readonly kind: 'written'; readonly written: Written }
  | { readonly kind: 'stop' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'done'; readonly counts: ImportedCounts }
  | { readonly kind: 'fail'; readonly failure: Failure }
  | { readonly kind: 'undo' }
  | { readonly kind: 'undone'; readonly outcome: UndoOutcome };

export const importClosed: ImportState = { kind: 'closed', wasOpen: false };
const choose: ImportState = { kind: 'choose', failure: undefined };

/** Where no events of a step are known, they come too late and change nothing. */
export function nextImport(state: ImportState, event: ImportEvent): ImportState {
  switch (event.kind) {
    case 'open':
      return choose;
    case 'close':
      return { kind: 'closed', wasOpen: true };
    case 'back':
      return stepBack(state);
    case 'load':
      return { kind: 'reading' };
    case 'loaded':
      return state.kind === 'reading' ? { kind: 'sheets', source: event.source, sheet: event.sheet } : state;
    case 'pick':
      return state.kind === 'sheets' ? { ...state, sheet: event.sheet } : state;
    case 'read':
      return state.kind === 'reading' || state.kind === 'sheets' || state.kind === 'questions'
        ? afterReading({ ...event.list, existing: undefined, missing: false })
        : state;
    case 'answer':
    case 'revise':
    case 'keep':
    case 'demand':
      return afterChoice(state, event);
    case 'fail':
      return afterFailure(state, event.failure);
    case 'undo':
      return state.kind === 'done' ? { ...state, undo: 'working' } : state;
    case 'undone':
      return state.kind === 'done' ? { ...state, undo: event.outcome } : state;
    default:
      return whileWriting(state, event);
  }
}

/** What is not answered is asked; otherwise what was understood is shown. */
function afterReading(list: OpenList): ImportState {
  const isOpen = list.reading.questions.some(({ answer }) => answer === undefined);
  return isOpen ? { kind: 'questions', list } : review(list);
}

const review = (list: OpenList): ImportState => ({ kind: 'review', list, failure: undefined, stopped: false });

function stepBack(state: ImportState): ImportState {
  switch (state.kind) {
    case 'questions':
    case 'review': {
      const { source, sheet } = state.list;
      return source.sheets.length > 1 ? { kind: 'sheets', source, sheet } : choose;
    }
    case 'sheets':
      return choose;
    default:
      return state;
  }
}

function afterChoice(
  state: ImportState,
  event: Extract<ImportEvent, { kind: 'answer' | 'revise' | 'keep' | 'demand' }>,
): ImportState {
  if (state.kind !== 'questions' && state.kind !== 'review') return state;
  const { list } = state;
  switch (event.kind) {
    case 'answer':
      return { ...state, list: { ...list, given: { ...list.given, ...event.answers } } };
    case 'revise':
      return { kind: 'questions', list: { ...list, missing: false } };
    case 'keep':
      return { ...state, list: { ...list, existing: event.existing } };
    case 'demand':
      return { ...state, list: { ...list, missing: true } };
  }
}

function whileWriting(
  state: ImportState,
  event: Extract<ImportEvent, { kind: 'write' | 'written' | 'stop' | 'stopped' | 'done' }>,
): ImportState {
  if (event.kind === 'write') {
    return state.kind === 'review'
      ? { kind: 'writing', list: { ...state.list, missing: false }, written: undefined, stopping: false }
      : state;
  }
  if (state.kind !== 'writing') return state;
  switch (event.kind) {
    case 'written':
      return { ...state, written: event.written };
    case 'stop':
      return { ...state, stopping: true };
    case 'stopped':
      return { kind: 'review', list: state.list, failure: undefined, stopped: true };
    case 'done':
      return { kind: 'done', counts: event.counts, undo: undefined };
  }
}

/** What failed can be tried again where it began. */
function afterFailure(state: ImportState, failure: Failure): ImportState {
  switch (state.kind) {
    case 'closed':
      return state;
    case 'writing':
      return { kind: 'review', list: state.list, failure, stopped: false };
    case 'done':
      return { ...state, undo: { kind: 'failed', failure } };
    default:
      return { kind: 'choose', failure };
  }
}

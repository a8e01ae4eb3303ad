import type { SheetRecord } from '../../workbook/port/history.ts';
import type { RowMove } from '../../workbook/diff/row-moves.ts';
import type { InspectedSheets, Sheet } from './inspect-sheets.ts';
import type { Contents } from '../formats/sheet-state.ts';
import { onSheet, type Step } from '../requests/steps.ts';
import {
  requestTyping,
  contentsSteps,
  type Edit,
  edits,
  editSteps,
  movedEdits,
  typingBytes,
} from '../contents/typing.ts';

/** Answers that a request may carry beside all else; one request asks twice what stands there. */
const MOST_BYTES = 2_000_000;

/** A sheet on which somebody may type while it is brought back. */
export class WatchedSheet {
  /** What they have typed, where it is to stand. */
  edits: readonly Edit[] = [];

  constructor(
    readonly sheet: Sheet,
    private readonly areas: SheetRecord['areas'],
    private typed: readonly Contents[],
    /** What is to stand there again. */
    private readonly recorded: readonly Contents[],
  ) {}

  /** What an answer to `ask` takes. */
  get bytes(): number {
    return typingBytes(this.typed);
  }

  /** Requests what has been typed since the last time. Call the result after the round trip, with the moves of rows that follow. */
  requestEdits(sheet: Excel.Worksheet): (moves?: readonly RowMove[], below?: number) => void {
    const answer = requestTyping(sheet, this.areas);
    return (moves = [], below = 0) => {
      const now = answer();
      this.edits = [...this.edits, ...movedEdits(edits(this.typed, now), moves, below)];
      this.typed = now;
    };
  }

  /** Requests what stands there after our own work. Call the result after the round trip. */
  requestContents(sheet: Excel.Worksheet): () => void {
    const answer = requestTyping(sheet, this.areas);
    return () => void (this.typed = answer());
  }

  /** Writes again what they have typed. `isDeleted`: on a new sheet with all that stood on this one. */
  editSteps(isDeleted: boolean): Step[] {
    const { id, name } = this.sheet;
    if (this.edits.length === 0) return [];
    if (!isDeleted) return onSheet(name, editSteps(this.edits, this.recorded), id);
    const add: Step = { sheet: name, bytes: 0, write: ({ workbook }) => void workbook.worksheets.add(name) };
    return [add, ...onSheet(name, this.typed.flatMap(contentsSteps))];
  }
}

/** The sheets that are there, unless more stands on them than can be asked for along the way. */
export function watchedIn({ wanted, added }: InspectedSheets): WatchedSheet[] {
  const all = [
    ...wanted.flatMap(({ there, record: { areas }, state: { contents }, typed }) =>
      there && typed ? [new WatchedSheet(there, areas, typed, contents)] : [],
    ),
    ...added.flatMap(({ id, name, typed }) => (typed ? [new WatchedSheet({ id, name }, 'whole', typed, [])] : [])),
  ];
  return all.reduce((sum, { bytes }) => sum + bytes, 0) <= MOST_BYTES ? all : [];
}

import type { SheetRecord } from '../workbook/history.ts';
import type { RowMove } from '../workbook/row-moves.ts';
import type { Found, Sheet } from './restore-look.ts';
import type { Contents } from './sheet-state.ts';
import { onSheet, type Step } from './steps.ts';
import { askTyping, contentsSteps, type Edit, edits, editSteps, movedEdits, typingBytes } from './typing.ts';

/** Answers that a request may carry beside all else; one request asks twice what stands there. */
const MOST_BYTES = 2_000_000;

/** A sheet on which somebody may type while it is brought back. */
export class Watched {
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

  /** Asks what has been typed since the last time; to be told after the round trip, with the moves of rows that follow. */
  ask(sheet: Excel.Worksheet): (moves?: readonly RowMove[], below?: number) => void {
    const answer = askTyping(sheet, this.areas);
    return (moves = [], below = 0) => {
      const now = answer();
      this.edits = [...this.edits, ...movedEdits(edits(this.typed, now), moves, below)];
      this.typed = now;
    };
  }

  /** Asks what stands there after our own work; to be told after the round trip. */
  askAnew(sheet: Excel.Worksheet): () => void {
    const answer = askTyping(sheet, this.areas);
    return () => void (this.typed = answer());
  }

  /** Writes again what they have typed. `isDeleted`: on a new sheet with all that stood on this one. */
  keeping(isDeleted: boolean): Step[] {
    const { id, name } = this.sheet;
    if (this.edits.length === 0) return [];
    if (!isDeleted) return onSheet(name, editSteps(this.edits, this.recorded), id);
    const add: Step = { sheet: name, bytes: 0, write: ({ workbook }) => void workbook.worksheets.add(name) };
    return [add, ...onSheet(name, this.typed.flatMap(contentsSteps))];
  }
}

/** The sheets that are there, unless more stands on them than can be asked for along the way. */
export function watchedIn({ wanted, added }: Found): Watched[] {
  const all = [
    ...wanted.flatMap(({ there, record: { areas }, state: { contents }, typed }) =>
      there && typed ? [new Watched(there, areas, typed, contents)] : [],
    ),
    ...added.flatMap(({ id, name, typed }) => (typed ? [new Watched({ id, name }, 'whole', typed, [])] : [])),
  ];
  return all.reduce((sum, { bytes }) => sum + bytes, 0) <= MOST_BYTES ? all : [];
}

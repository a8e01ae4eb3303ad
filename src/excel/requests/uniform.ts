import type { Area } from '../../workbook/model/address.ts';
import { type AreaOf, rangeOf } from './areas.ts';

/**
 * Loads what is asked of a range; called after the round trip, the result says what Excel answered and whether that
 * holds for every cell of it.
 */
export type Inquiry<V> = (range: Excel.Range, area: Area) => () => { readonly value: V; readonly alike: boolean };

/** Something asked about an area of a sheet. */
export interface Question {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
  /** What the result answers: whether the answer was taken; `single`: there is nothing left to cut. */
  readonly request: (range: Excel.Range, area: Area) => (single: boolean) => boolean;
}

const PIECES = 4;
/** As many cells are asked about one by one at once. */
const FEW = 100;
/** What a question about looks takes each way. */
export const QUESTION_BYTES = 1_300;
const QUESTIONS_PER_REQUEST = 3_000;

/** A question whose answers come piece by piece, each with the area that it holds for. */
export function question<V>(
  sheet: Excel.Worksheet,
  area: Area,
  ask: Inquiry<V>,
  take: (found: AreaOf<V>) => void,
): Question {
  return {
    sheet,
    area,
    request: (range, part) => {
      const answer = ask(range, part);
      return (single) => {
        const { value, alike } = answer();
        if (alike || single) take({ area: part, value });
        return alike || single;
      };
    },
  };
}

/**
 * Of a range whose cells differ Excel answers null. So such an area is cut and its pieces are asked, all questions of one
 * round together: one round trip where areas are chosen well, and some more for every exception.
 */
export async function loadUniform(context: Excel.RequestContext, questions: readonly Question[]): Promise<void> {
  const now = questions.slice(0, QUESTIONS_PER_REQUEST);
  const answers = now.map(({ sheet, area, request: ask }) => ask(rangeOf(sheet, area), area));
  await context.sync();
  const open = now.filter(({ area }, index) => !answers[index]!(area.rows * area.columns === 1));
  const left = [...questions.slice(QUESTIONS_PER_REQUEST), ...open.flatMap(pieces)];
  if (left.length > 0) await loadUniform(context, left);
}

function pieces(question: Question): Question[] {
  const { row, column, rows, columns } = question.area;
  const parts = rows * columns <= FEW ? FEW : PIECES;
  return spans(row, rows, parts).flatMap(([top, height]) =>
    spans(column, columns, parts).map(([left, width]) => ({
      ...question,
      area: { row: top, column: left, rows: height, columns: width },
    })),
  );
}

/** Up to so many spans of about the same length. */
function spans(first: number, count: number, parts: number): [first: number, count: number][] {
  const length = Math.ceil(count / parts);
  return Array.from({ length: Math.ceil(count / length) }, (_, index) => {
    const start = index * length;
    return [first + start, Math.min(length, count - start)];
  });
}

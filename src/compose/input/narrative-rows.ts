import { NARRATIVE_FORM } from '../../ledger/model/narrative.ts';
import type { NarrativeRows } from '../../ledger/read/read-narrative.ts';

/** Row of the heading of the first group in a new sheet, from 0. */
const FIRST_ROW = 3;
/** The heading of each group with its row in a new sheet, and the rows of its lines; between groups a row stays blank. */
export function newGroups() {
  let row = FIRST_ROW;
  return NARRATIVE_FORM.map(({ heading, lines }) => {
    const headingRow = row;
    row += lines.length + 2;
    return { heading, headingRow, lines: lines.map((line, index) => ({ line, row: headingRow + 1 + index })) };
  });
}

/** Where the lines stand in a new sheet. */
export function newNarrativeRows(): NarrativeRows {
  return new Map(newGroups().flatMap(({ lines }) => lines.map(({ line, row }) => [line.field, row])));
}

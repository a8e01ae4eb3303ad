import type { Located } from '../ledger/ledger-of.ts';
import type { Severity } from '../ledger/problem.ts';
import { sayProblem } from '../ledger/say-problem.ts';
import type { Texts } from '../texts/texts.ts';
import type { CellPlace } from '../workbook/snapshot.ts';

/** A problem or hint as the pane lists it: in words, with the cell to jump to where there is one. */
export interface Finding {
  readonly severity: Severity;
  readonly where: string;
  readonly what: string;
  readonly place: CellPlace | undefined;
}

export function findingsOf(located: readonly Located[], texts: Texts): Finding[] {
  return located.map((one) => ({
    severity: one.problem.severity,
    ...sayProblem(one, texts),
    place: one.place,
  }));
}

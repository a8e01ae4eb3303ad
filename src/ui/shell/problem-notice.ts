import type { Located } from '../../ledger/read/ledger-of.ts';
import type { Severity } from '../../ledger/model/problem.ts';
import { formatProblem } from '../../ledger/read/format-problem.ts';
import type { Texts } from '../../locales/texts.ts';
import type { CellPlace } from '../../workbook/model/snapshot.ts';

/** A problem or hint as the pane lists it: in words, with the cell to jump to where there is one. */
export interface ProblemNotice {
  readonly severity: Severity;
  readonly where: string;
  readonly what: string;
  readonly place: CellPlace | undefined;
}

export function formatProblems(located: readonly Located[], texts: Texts): ProblemNotice[] {
  return located.map((one) => ({
    severity: one.problem.severity,
    ...formatProblem(one, texts),
    place: one.place,
  }));
}

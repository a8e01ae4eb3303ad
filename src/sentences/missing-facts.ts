import { type Narrative, type NarrativeField, NARRATIVE_FORM, narrativeValue } from '../ledger/model/narrative.ts';
import type { Disclosure } from '../tables/model/disclosure.ts';
import { Evaluator } from './evaluate/evaluator.ts';
import { difference, typed } from './model/quantity.ts';
import { CHANGES } from './part-two/changes.ts';

/** Reasons with the change that asks for them. */
const ASKED = new Map<NarrativeField, (typeof CHANGES)[keyof typeof CHANGES]>(
  Object.values(CHANGES).map((change) => [change.reason, change]),
);

/** What the disclosure needs and nobody typed; a reason is needed only where its figure moved. In the order of the form. */
export function missingFacts(disclosure: Disclosure, narrative: Narrative | undefined): NarrativeField[] {
  const evaluator = new Evaluator(disclosure, narrative);
  const isNeeded = (field: NarrativeField) => {
    const change = ASKED.get(field);
    return !change || (evaluator.quantity(difference(change.now, typed(change.last))) ?? 0) !== 0;
  };
  return NARRATIVE_FORM.flatMap(({ lines }) => lines)
    .map(({ field }) => field)
    .filter((field) => narrativeValue(narrative, field) === undefined && isNeeded(field));
}

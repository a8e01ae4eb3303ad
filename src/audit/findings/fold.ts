import { placeName } from '../../workbook/snapshot.ts';
import type { Finding } from '../finding.ts';

/** Rules about what a cell holds: they are causes themselves, but where a formula should stand there. */
const CAUSES = ['G2', 'G3', 'G4'];

/**
 * Puts findings under the finding that names their cause: what a rule says of a cell whose figure is known to be wrong follows from
 * that. `causes` tells by the name of a cell which of the `first` findings names it. Hints stay where they are.
 */
export function folded(
  first: readonly Finding[],
  causes: ReadonlyMap<string, Finding>,
  others: readonly Finding[],
): Finding[] {
  const own = new Map(
    others.flatMap((finding) =>
      CAUSES.includes(finding.rule) ? finding.cells.map(({ place }) => [placeName(place), finding] as const) : [],
    ),
  );
  const under = new Map<Finding, Finding[]>();
  const free: Finding[] = [];
  for (const finding of others) {
    const cause = causeFor(finding);
    if (cause) under.set(cause, [...(under.get(cause) ?? []), finding]);
    else free.push(finding);
  }

  function causeFor(finding: Finding): Finding | undefined {
    const { rule, outcome } = finding;
    if (outcome !== 'error' && outcome !== 'plausibility') return undefined;
    const cause = causeOf(finding, causes);
    if (CAUSES.includes(rule)) return cause?.fix?.kind === 'formula' ? cause : undefined;
    return cause ?? causeOf(finding, own);
  }

  return [...first, ...free].map((finding) => {
    const follows = under.get(finding);
    return follows ? { ...finding, follows: [...finding.follows, ...follows] } : finding;
  });
}

function causeOf({ cells }: Finding, causes: ReadonlyMap<string, Finding>): Finding | undefined {
  for (const { place } of cells) {
    const cause = causes.get(placeName(place));
    if (cause) return cause;
  }
  return undefined;
}

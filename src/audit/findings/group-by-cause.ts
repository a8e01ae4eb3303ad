import { placeName } from '../../workbook/model/snapshot.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { CheckRule } from '../evidence/violation.ts';
import type { Finding } from '../model/finding.ts';
import { ruleOf } from '../rules/catalogue.ts';

/**
 * Puts findings under the finding that names their cause: what a rule reports of a cell whose figure is known to be wrong follows
 * from that. `causes` tells by the name of a cell which of the `linear` findings names it. Hints stay where they are.
 */
export function groupByCause(
  linear: readonly Finding[],
  causes: ReadonlyMap<string, Finding>,
  checked: readonly Finding[],
): Finding[] {
  const ownCauses = new Map(
    checked.flatMap((finding) =>
      isCause(finding) ? finding.cells.map(({ place }) => [placeName(place), finding] as const) : [],
    ),
  );
  const restored = restoredCells(linear);
  const follows = new Map<Finding, Finding[]>();
  const free: Finding[] = [];
  for (const finding of checked) {
    const cause = causeFor(finding);
    if (cause) follows.set(cause, [...(follows.get(cause) ?? []), finding]);
    else free.push(beside(restored, finding));
  }

  function causeFor(finding: Finding): Finding | undefined {
    if (finding.outcome !== 'error' && finding.outcome !== 'plausibility') return undefined;
    if (!isCause(finding)) return causeIn(finding, causes) ?? causeIn(finding, ownCauses);
    // what cells hold is a cause itself, but where formulas should stand in all of them
    const own = finding.cells.map(({ place }) => causes.get(placeName(place)));
    return own.every((cause) => cause?.fix?.kind === 'formula') ? own[0] : undefined;
  }

  return [...linear, ...free].map((finding) => {
    const own = follows.get(finding);
    return own ? { ...finding, follows: [...finding.follows, ...own] } : finding;
  });
}

/** Names of the cells into which the fixes of findings write formulas. */
function restoredCells(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(
    findings.flatMap(({ fix }) => {
      if (fix?.kind === 'formula') return [placeName(fix.place)];
      return fix?.kind === 'formulas' ? fix.formulas.map(({ place }) => placeName(place)) : [];
    }),
  );
}

/** A finding whose fix leaves alone the cells into which formulas go: all fixes can be made at once. */
function beside(restored: ReadonlySet<string>, finding: Finding): Finding {
  const { fix, ...unfixed } = finding;
  if (fix?.kind !== 'numbers') return finding;
  const numbers = fix.numbers.filter(({ place }) => !restored.has(placeName(place)));
  return numbers.length > 0 ? { ...unfixed, fix: { ...fix, place: numbers[0]!.place, numbers } } : unfixed;
}

const isCause = ({ rule }: Finding) => ruleOf(rule).isCause === true;

function causeIn({ cells }: Finding, causes: ReadonlyMap<string, Finding>): Finding | undefined {
  for (const { place } of cells) {
    const cause = causes.get(placeName(place));
    if (cause) return cause;
  }
  return undefined;
}

/** Puts findings under those that explain them by their rule (tables of another ledger, projects that a table lacks). */
export function groupUnderRules(
  rules: readonly CheckRule[],
  findings: readonly Finding[],
  evidence: Evidence,
): readonly Finding[] {
  let grouped = findings;
  for (const { id, explains } of rules) {
    if (!explains) continue;
    for (const cause of findings.filter(({ rule }) => rule === id)) {
      grouped = moveUnder(cause, grouped, explains(cause, evidence));
    }
  }
  return grouped;
}

/** Moves what follows from a finding under it, each with what stood under itself. */
function moveUnder(
  cause: Finding,
  findings: readonly Finding[],
  isFollowing: (finding: Finding) => boolean,
): readonly Finding[] {
  const moved = new Set(findings.filter((finding) => finding !== cause && isFollowing(finding)));
  if (moved.size === 0) return findings;
  const follows = [...moved].flatMap((finding) => [{ ...finding, follows: [] }, ...finding.follows]);
  return findings.flatMap((finding) => {
    if (finding === cause) return { ...cause, follows: [...cause.follows, ...follows] };
    return moved.has(finding) ? [] : finding;
  });
}

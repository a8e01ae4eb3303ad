import type { Figure } from '../../compose/placed-table.ts';
import { findCulprits } from '../culprit/find-culprits.ts';
import type { Verdict } from '../culprit/find-culprits.ts';
import { Parity } from '../culprit/parity.ts';
import type { Parts } from '../culprit/parity.ts';
import { placeName } from '../../workbook/snapshot.ts';
import { dependencyOn } from '../dependents.ts';
import type { Equation } from '../equation.ts';
import type { Finding, Suspect } from '../finding.ts';
import type { FormulaWatch } from '../formulas.ts';
import { partsOf } from '../relations/structure.ts';
import type { Evidence } from '../rules/evidence.ts';
import { suspectsOf } from '../suspects.ts';
import type { Wording } from '../wording.ts';
import { equationFinding } from './equation-finding.ts';
import { formulaFindings } from './formula-findings.ts';

/** What the relations and the formulas say, cause by cause. */
export interface LinearFindings {
  readonly findings: readonly Finding[];
  /** Which of them names a cell as wrong, by the cell's name; cells that calculate from a wrong one are wrong with it. */
  readonly causes: ReadonlyMap<string, Finding>;
  /** What the relations say should stand in cells that hold no number. */
  readonly erased: ReadonlyMap<Figure, Suspect>;
}

/**
 * Every broken relation has one cause: a formula that is not in order and on which it depends, or the cells whose smallest change
 * settles it together with others. It is folded under its cause.
 */
export function linearFindings(evidence: Evidence, watch: FormulaWatch | undefined, wording: Wording): LinearFindings {
  const { equations, readings, shape, texts } = evidence;
  const parts: Parts = (figure) => {
    if (!watch || watch.unsound.has(figure)) return undefined;
    const own = partsOf(figure, readings.get(figure)!.table, shape);
    return own === 'leaf' ? [] : own;
  };
  const faults = formulaFindings(watch?.faults ?? [], wording, texts);
  const causeOf = dependencyOn([...faults.keys()], parts);
  const caused = new Map<Figure, Equation[]>();
  const others: Equation[] = [];
  for (const equation of equations) {
    const isOpen = equation.outcome === 'broken' || equation.outcome === 'unchecked';
    const cause = isOpen ? causeOfEquation(equation, causeOf) : undefined;
    if (!cause) others.push(equation);
    else if (equation.outcome === 'broken') caused.set(cause, [...(caused.get(cause) ?? []), equation]);
  }
  const fold = (list: readonly Equation[]) =>
    list.map((equation) => equationFinding(equation, weightOf(equation, evidence), evidence, wording));

  const named = new Map<Figure, Finding>();
  for (const [figure, finding] of faults) named.set(figure, { ...finding, follows: fold(caused.get(figure) ?? []) });

  const erased = new Map<Figure, Suspect>();
  const typed = others.filter((equation) => isTyped(equation, evidence));
  // where all is settled nobody is to be found
  const verdicts = typed.some(({ left, right, tolerance }) => Math.abs(left - right) > tolerance)
    ? findCulprits(new Parity(typed, parts))
    : [];
  const open = verdicts.flatMap((verdict): Finding[] => {
    const broken = verdict.checks.map((check) => typed[check]!);
    const told = suspectsOf(verdict, readings, wording, texts);
    const lost = lostCells(verdict, evidence);
    if (lost) {
      for (const figure of lost)
        erased.set(
          figure,
          told.suspects.find((one) => isAt(one, figure, evidence))!,
        );
      return [];
    }
    const all = fold(broken);
    if (told.suspects.length === 0) return all;
    const finding = { ...all[0]!, ...told, follows: all.slice(1) };
    for (const figure of leadingCells(verdict, finding, evidence)) named.set(figure, finding);
    return [finding];
  });
  const tails = others
    .filter(({ outcome }) => outcome === 'tail')
    .map((equation) => equationFinding(equation, 'tail', evidence, wording));
  return {
    findings: [...new Set([...named.values(), ...open]), ...tails],
    causes: causesByName(named, parts, evidence),
    erased,
  };
}

/** The cells that lead among the suspects of a finding. */
function leadingCells({ ways }: Verdict, { suspects, leading }: Finding, { readings }: Evidence): Figure[] {
  const places = new Set(suspects.slice(0, leading).map(({ place }) => place));
  return ways.flat().flatMap(({ figure }) => (places.has(readings.get(figure)!.place) ? [figure] : []));
}

function causesByName(named: ReadonlyMap<Figure, Finding>, parts: Parts, { readings }: Evidence): Map<string, Finding> {
  if (named.size === 0) return new Map();
  const causeOf = dependencyOn([...named.keys()], parts);
  return new Map(
    [...readings.values()].flatMap(({ figure, place }) => {
      const cause = causeOf(figure);
      return cause ? [[placeName(place), named.get(cause)!] as const] : [];
    }),
  );
}

/** Other places book some expenditure otherwise, and mean other things by the same headings (rules.md section 0): to be confirmed. */
const ELSEWHERE = ['T6-2'];

function weightOf({ relation: { rule } }: Equation, { exact, found }: Evidence): 'error' | 'plausibility' {
  const isForeign = !exact && (ELSEWHERE.includes(rule) || (rule.startsWith('X') && found.unrecognised.length > 0));
  return isForeign ? 'plausibility' : 'error';
}

function causeOfEquation({ relation }: Equation, causeOf: (figure: Figure) => Figure | undefined): Figure | undefined {
  for (const side of [relation.left, relation.right]) {
    for (const figure of side) {
      const cause = causeOf(figure);
      if (cause) return cause;
    }
  }
  return undefined;
}

/** Formulas without results say nothing; text in the place of a number does: the relations tell what it should be. */
function isTyped({ relation, outcome }: Equation, { readings }: Evidence): boolean {
  if (outcome !== 'unchecked') return true;
  return [relation.left, relation.right].every((side) =>
    side.every((figure) => readings.get(figure)!.state !== 'uncalculated'),
  );
}

/** The cells of a verdict where all that it would change holds no number. */
function lostCells({ ways }: Verdict, { readings }: Evidence): Figure[] | undefined {
  const lost = ways.find((way) => way.every(({ figure }) => readings.get(figure)!.state === 'no number'));
  return lost?.map(({ figure }) => figure);
}

function isAt({ place }: Suspect, figure: Figure, { readings }: Evidence): boolean {
  return readings.get(figure)!.place === place;
}

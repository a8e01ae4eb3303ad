import type { Figure } from '../../layout/placed-table.ts';
import { findCulprits, type Verdict } from '../localization/find-culprits.ts';
import { Parity, type Parts } from '../localization/parity.ts';
import { placeName } from '../../workbook/model/snapshot.ts';
import { dependencyOn } from '../localization/dependents.ts';
import type { Equation } from '../evidence/equation.ts';
import type { Finding, Suspect } from '../model/finding.ts';
import type { FormulaWatch } from '../formulas/formulas.ts';
import { formulaAmounts } from '../formulas/formula-amounts.ts';
import type { LedgerAmounts } from '../formulas/ledger-amounts.ts';
import { partsOf } from '../relations/structure.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { suspectsOf } from '../localization/suspects.ts';
import { ruleOf } from '../rules/catalogue.ts';
import { equationFinding } from './equation-finding.ts';
import { formulaFindings } from './formula-findings.ts';
import { unfilledTables } from './unfilled-tables.ts';
import { pastedFindings } from './pasted-findings.ts';

/** What the relations and the formulas report, cause by cause. */
export interface LinearFindings {
  readonly findings: readonly Finding[];
  /** Which of them names a cell as wrong, by the cell's name; cells that calculate from a wrong one are wrong with it. */
  readonly causes: ReadonlyMap<string, Finding>;
  /** What the relations say should stand in cells that hold no number. */
  readonly erased: ReadonlyMap<Figure, Suspect>;
}

/**
 * Every broken relation has one cause: a formula that is not in order and on which it depends, or the cells whose smallest change
 * settles it together with others. It follows from its cause.
 */
export function linearFindings(
  evidence: Evidence,
  watch: FormulaWatch | undefined,
  ledger: LedgerAmounts | undefined,
): LinearFindings {
  const { equations, readings, shape, labels } = evidence;
  const parts: Parts = (figure) => {
    if (!watch || watch.unsound.has(figure)) return undefined;
    const own = partsOf(figure, readings.get(figure)!.table, shape);
    return own === 'leaf' ? [] : own;
  };
  const { faults: typedOver = [], pasted: pastedOver = [], unsound = new Set<Figure>() } = watch ?? {};
  const amountOf = formulaAmounts(evidence, unsound, ledger);
  const pasted = pastedFindings(pastedOver, ledger, amountOf, evidence);
  const faults = new Map([...formulaFindings(typedOver, amountOf, labels), ...pasted.wrong]);
  const causeOf = dependencyOn([...faults.keys()], parts);
  // only a form of ours is filled table by table
  const unfilled = watch && unfilledTables(evidence);
  const waiting: Equation[] = [];
  const caused = new Map<Figure, Equation[]>();
  const others: Equation[] = [];
  for (const equation of equations) {
    const isOpen = equation.outcome === 'broken' || equation.outcome === 'unchecked';
    const cause = isOpen ? causeOfEquation(equation, causeOf) : undefined;
    if (!cause && unfilled?.waits(equation)) waiting.push(equation);
    else if (!cause) others.push(equation);
    else if (equation.outcome === 'broken') caused.set(cause, [...(caused.get(cause) ?? []), equation]);
  }
  const findingsOf = (list: readonly Equation[]) =>
    list.map((equation) => equationFinding(equation, severityOf(equation, evidence), evidence));

  const named = new Map<Figure, Finding>();
  for (const [figure, finding] of faults)
    named.set(figure, { ...finding, follows: findingsOf(caused.get(figure) ?? []) });

  const erased = new Map<Figure, Suspect>();
  const typed = others.filter((equation) => isTyped(equation, evidence));
  // where all relations hold there is no culprit to look for
  const verdicts = typed.some(({ left, right, tolerance }) => Math.abs(left - right) > tolerance)
    ? findCulprits(new Parity(typed, parts))
    : [];
  const open = verdicts.flatMap((verdict): Finding[] => {
    const broken = verdict.checks.map((check) => typed[check]!);
    const likely = suspectsOf(verdict, readings, labels);
    const lost = lostCells(verdict, evidence);
    if (lost) {
      for (const figure of lost)
        erased.set(
          figure,
          likely.suspects.find((one) => isAt(one, figure, evidence))!,
        );
      return [];
    }
    const all = findingsOf(broken);
    if (likely.suspects.length === 0) return all;
    const finding = { ...all[0]!, ...likely, follows: all.slice(1) };
    for (const figure of leadingCells(verdict, finding, evidence)) named.set(figure, finding);
    return [finding];
  });
  const tails = others
    .filter(({ outcome }) => outcome === 'tail')
    .map((equation) => equationFinding(equation, 'tail', evidence));
  return {
    findings: [
      ...(unfilled?.finding ? [{ ...unfilled.finding, follows: findingsOf(waiting) }] : []),
      ...new Set([...named.values(), ...open]),
      ...pasted.tables,
      ...tails,
    ],
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

/** How bad a broken relation is: what may mean something else in a workbook that is not ours is to be confirmed there. */
function severityOf({ relation: { rule } }: Equation, { exact, found }: Evidence): 'error' | 'plausibility' {
  const { isDoubtfulElsewhere } = ruleOf(rule);
  if (exact || !isDoubtfulElsewhere) return 'error';
  return isDoubtfulElsewhere === 'always' || found.unrecognised.length > 0 ? 'plausibility' : 'error';
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

/** Whether an equation helps to find culprits: a formula without its result does not; text in the place of a number does, for the
 * relations determine what it should be. */
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

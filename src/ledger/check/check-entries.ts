import { append } from '../../base/lists.ts';
import { BASIC_CLASSES } from '../../standards/expenditure-groups.ts';
import { YEAR_END } from '../../facts/fact.ts';
import { TOO_MANY_UNITS } from '../../money/money-reading.ts';
import { checkBudget, checkUnitKind } from './check-agreement.ts';
import { checkCode, checkPair } from './check-codes.ts';
import { Classification } from '../model/classification.ts';
import { factsOf, placeOf, readAmount } from '../model/facts.ts';
import {
  amountProblem,
  error,
  hint,
  plausibility,
  type LedgerPath,
  type Problem,
  type ProblemCode,
} from '../model/problem.ts';
import type { Entry, Ledger, Unit } from '../model/schema.ts';

/** What is wrong with the entries of a ledger of the right form. Repeated and negative ones are kept and pointed out. */
export function checkEntries(ledger: Ledger): Problem[] {
  const known = {
    units: new Map(ledger.units.map(({ code, kind }) => [code, kind])),
    projects: new Set(ledger.projects.map((project) => placeOf(project.unit, project.name))),
    classification: new Classification(ledger),
  };
  const problems = oncePerCode(ledger.entries.flatMap((entry, index) => checkEntry(entry, index, ledger, known)));
  append(problems, sumsTooLarge(ledger));
  append(problems, repeatedEntries(ledger.entries));
  if (problems.some((problem) => problem.severity === 'error')) return problems;
  return [...problems, ...blankPrints(ledger), ...vastAmount(ledger)];
}

interface Known {
  /** Kinds of the units by their codes. */
  readonly units: ReadonlyMap<string, Unit['kind']>;
  readonly projects: ReadonlySet<string>;
  readonly classification: Classification;
}

function checkEntry(entry: Entry, index: number, ledger: Ledger, known: Known): Problem[] {
  const path = (field: keyof Entry): LedgerPath => ['entries', index, field];
  const problems: Problem[] = [];
  if (!known.units.has(entry.unit)) problems.push(error('unitNotDeclared', path('unit'), { found: entry.unit }));
  const amount = readAmount(entry.amount, ledger.amountUnit);
  if (!amount.ok) {
    problems.push(amountProblem(amount.problem, path('amount'), entry.amount));
  } else if (amount.value < 0) {
    problems.push(hint('amountNegative', path('amount'), { found: String(entry.amount) }));
  }
  if (entry.functional === YEAR_END) {
    for (const field of ['project', 'departmental', 'governmental'] as const) {
      if (entry[field] !== '') problems.push(error('yearEndWithDetails', path(field), { found: entry[field] }));
    }
    return problems;
  }
  return [
    ...problems,
    ...checkCode('functional', entry.functional, path('functional'), known.classification, ledger.year),
    ...checkBudget(entry, path('functional'), known.classification, ledger.year),
    ...checkProject(entry, path('project'), known.projects),
    ...checkEconomic(entry, path, known.classification, ledger.year),
    ...checkUnitKind(entry, known.units.get(entry.unit), path('governmental')),
  ];
}

function checkProject(entry: Entry, path: LedgerPath, projects: ReadonlySet<string>): Problem[] {
  if (entry.project === '' || projects.has(placeOf(entry.unit, entry.project))) return [];
  return [error('projectNotDeclared', path, { found: entry.project, unit: entry.unit })];
}

function checkEconomic(
  entry: Entry,
  path: (field: keyof Entry) => LedgerPath,
  classification: Classification,
  year: number,
): Problem[] {
  const { departmental, governmental, project } = entry;
  const problems: Problem[] = [];
  if (departmental === '') {
    if (project === '') problems.push(error('basicWithoutEconomic', path('departmental')));
    if (governmental !== '') problems.push(error('governmentalWithoutDepartmental', path('departmental')));
    return problems;
  }
  const known = classification.find('departmental', departmental) !== undefined;
  if (known && project === '' && !BASIC_CLASSES.includes(departmental.slice(0, 3))) {
    problems.push(error('basicClassWithoutColumn', path('departmental'), { found: departmental }));
  }
  append(problems, checkCode('departmental', departmental, path('departmental'), classification, year));
  if (governmental === '') return problems;
  append(problems, checkCode('governmental', governmental, path('governmental'), classification, year));
  if (known && classification.find('governmental', governmental)) {
    append(problems, checkPair(departmental, governmental, path('governmental'), classification));
  }
  return problems;
}

/** What may be said of many entries with the same codes. */
const SAID_ONCE: readonly ProblemCode[] = [
  'codeRecalled',
  'pairUnmapped',
  'pairOfSupplement',
  'pairOfOtherUnits',
  'subjectOfOtherBudget',
];

/** It is said of the first of them. */
function oncePerCode(problems: readonly Problem[]): Problem[] {
  const said = new Set<string>();
  return problems.filter(({ code, details }) => {
    if (!SAID_ONCE.includes(code)) return true;
    const words = [code, ...Object.values(details)].join(' ');
    return !said.has(words) && said.add(words);
  });
}

/** Where the sum of a source becomes more than Excel can hold exactly. */
function sumsTooLarge({ entries, amountUnit }: Ledger): Problem[] {
  const sums = new Map<string, number>();
  return entries.flatMap(({ source, amount }, index) => {
    const reading = readAmount(amount, amountUnit);
    const before = sums.get(source) ?? 0;
    const after = before + (reading.ok ? reading.value : 0);
    sums.set(source, after);
    return Math.abs(before) < TOO_MANY_UNITS && Math.abs(after) >= TOO_MANY_UNITS
      ? [error('amountTooLarge', ['entries', index, 'amount'], { found: String(amount) })]
      : [];
  });
}

/** In 分: 10 亿元, more than any entry of a county department. */
const VAST = 100_000_000_000;

/** Amounts in 元 where 万元 is the unit are ten thousand times too large: the largest tells. */
function vastAmount({ entries, amountUnit }: Ledger): Problem[] {
  const largest = entries.reduce((found, { amount }) => Math.max(found, amount), 0);
  const reading = readAmount(largest, amountUnit);
  return reading.ok && reading.value > VAST
    ? [plausibility('amountVast', ['amountUnit'], { found: String(largest), unit: amountUnit })]
    : [];
}

/** Entries that say the same, amount included. */
function repeatedEntries(entries: readonly Entry[]): Problem[] {
  const seen = new Map<string, number>();
  return entries.flatMap((entry, index) => {
    // the schema puts all fields in one order
    const text = JSON.stringify({ ...entry, adjustment: undefined });
    const first = seen.get(text);
    if (first !== undefined) return [hint('entryTwice', ['entries', index, 'amount'], { first: String(first) })];
    seen.set(text, index);
    return [];
  });
}

/** Positive amounts that print as blank: the price of rounding once. */
function blankPrints(ledger: Ledger): Problem[] {
  return factsOf(ledger).flatMap((fact, index) =>
    fact.amount === 0 && ledger.entries[index]!.amount > 0
      ? [hint('amountPrintsBlank', ['entries', index, 'amount'], { found: String(ledger.entries[index]!.amount) })]
      : [],
  );
}

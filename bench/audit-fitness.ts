import fc from 'fast-check';
import { BUDGET_OF_FUND, sourceNamed } from '../src/facts/sources.ts';
import { checkLedger } from '../src/ledger/check/check-ledger.ts';
import { isOfOtherUnits } from '../src/ledger/check/check-agreement.ts';
import { UNIT_KIND } from '../src/ledger/model/unit-kind.ts';
import type { ProblemCode } from '../src/ledger/model/problem.ts';
import { DEPARTMENT_SCOPE, type Entry, type Ledger } from '../src/ledger/model/schema.ts';
import { governmentalFor } from '../src/standards/mapping.ts';
import { budgetMismatch } from '../src/standards/subject-budget.ts';
import { auditOf } from '../tests/audit/worlds/single-errors.ts';
import { live } from '../tests/audit/worlds/workbooks.ts';
import { smallDepartments } from '../tests/departments/arbitrary.ts';

const COUNT = 500;
/** In 元 or 万元: it prints. */
const PRINTED = 100;
const SUBJECT_OF_FUND = '2120803';
const SUBJECT_OF_GENERAL = '2010301';

interface Mistake {
  readonly what: string;
  /** The entry with one thing wrong; undefined where it cannot be made wrong so. */
  readonly make: (entry: Entry, ledger: Ledger) => Entry | undefined;
  readonly problem: ProblemCode;
  readonly rule: string;
}

const budgetOf = ({ source }: Entry) => BUDGET_OF_FUND[sourceNamed(source)!.fund];
const isMisplaced = (entry: Entry, { year }: Ledger) => {
  const budget = budgetOf(entry);
  return budget !== undefined && budgetMismatch(entry.functional, budget, year) !== undefined;
};

const MISTAKES: readonly Mistake[] = [
  {
    what: 'a wrong fund',
    problem: 'subjectOfOtherBudget',
    rule: 'T9-6',
    make: (entry, ledger) => {
      const source = budgetOf(entry) === 'fund' ? '一般公共预算·财政拨款' : '政府性基金预算';
      const wrong = { ...entry, source } as Entry;
      return isMisplaced(wrong, ledger) ? wrong : undefined;
    },
  },
  {
    what: 'a wrong subject',
    problem: 'subjectOfOtherBudget',
    rule: 'T9-6',
    make: (entry) => {
      const budget = budgetOf(entry);
      return budget && { ...entry, functional: budget === 'general' ? SUBJECT_OF_FUND : SUBJECT_OF_GENERAL };
    },
  },
  {
    what: 'a wrong kind of unit',
    problem: 'pairOfOtherUnits',
    rule: 'T6-10',
    make: (entry, { units }) => {
      const kind = units.find(({ code }) => code === entry.unit)!.kind;
      const other = UNIT_KIND[kind] === 'institution' ? 'administrative' : 'institution';
      const [code] = governmentalFor(entry.departmental, other);
      const wrong = code && { ...entry, governmental: code.governmental };
      return wrong && isOfOtherUnits(wrong, kind) ? wrong : undefined;
    },
  },
];

/** One wrong fund, subject and kind of unit in each of many right departments: found where it is typed, and in the tables. */
export function fitness(count = COUNT): boolean {
  const departments = fc.sample(smallDepartments, { seed: 5, numRuns: count });
  return MISTAKES.map((mistake) => {
    let [tried, atEntry, inTables] = [0, 0, 0];
    for (const ledger of departments) {
      const wrong = withMistake(ledger, mistake);
      if (!wrong) continue;
      tried++;
      if (checkLedger(wrong.ledger).some(({ code, path }) => code === mistake.problem && path[1] === wrong.index))
        atEntry++;
      if (auditOf(live(wrong.ledger)).findings.some(({ rule }) => rule === mistake.rule)) inTables++;
    }
    console.log(`${mistake.what}: ${tried} departments, found at the entry ${atEntry}, in the tables ${inTables}`);
    return tried > 0 && atEntry === tried && inTables === tried;
  }).every(Boolean);
}

/** The first entry that can be made wrong so, with all others as they were but for those that are wrong already. */
function withMistake(ledger: Ledger, { make, problem }: Mistake): { ledger: Ledger; index: number } | undefined {
  const said = new Set(checkLedger(ledger).flatMap(({ code, path }) => (code === problem ? [path[1]] : [])));
  const right = ledger.entries.filter((_, index) => !said.has(index));
  for (const [index, entry] of right.entries()) {
    // What another unit than the published one has stands in no table; neither does what rounds to nothing.
    const isPublished = ledger.scope === DEPARTMENT_SCOPE || ledger.scope === entry.unit;
    if (!isPublished || entry.amount <= PRINTED || entry.functional.length < 5) continue;
    const wrong = make(entry, ledger);
    if (wrong) return { ledger: { ...ledger, approved: [], entries: right.with(index, wrong) }, index };
  }
  return undefined;
}

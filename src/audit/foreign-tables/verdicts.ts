import { groupBy } from '../../base/group-by.ts';
import { findCulprits, type Verdict } from '../localization/find-culprits.ts';
import { Parity } from '../localization/parity.ts';
import type { Cell } from './cells.ts';
import type { WeighedCheck } from './check.ts';
import type { CellSuspect, SumFinding } from './foreign-finding.ts';

/** More suspects than these say no more than that it cannot be told. */
const MOST = 20;

/** Errors with the cells that explain them: every cause once, what follows from it below it. */
export function errorsIn(checks: readonly WeighedCheck[], omitted: ReadonlySet<WeighedCheck>): SumFinding[] {
  // Amounts in 元 and in 万元 cannot be set off against each other to the last digit.
  const typed = checks.filter((one) => !one.isMixed && !omitted.has(one));
  const verdicts = typed.some(({ outcome }) => outcome === 'broken')
    ? findCulprits(new Parity<Cell>(typed, () => undefined))
    : [];
  const mixed = checks.filter((one) => one.isMixed && one.outcome === 'broken');
  const errors = verdicts.flatMap((verdict) => findingsOf(verdict, typed));
  return [...together(errors), ...mixed.map((check) => errorOf(check))];
}

/** So many errors of one table have one cause, though no cell explains them: it is another table, or of other figures. */
const MANY = 8;

function together(errors: readonly SumFinding[]): SumFinding[] {
  return groupBy(errors, ({ check }) => sheetOf(check)).flatMap((group) => {
    const [first, ...rest] = group;
    if (group.length < MANY) return group;
    return [
      { ...first, follows: [...first.follows, ...rest.flatMap((one) => [{ ...one, follows: [] }, ...one.follows])] },
    ];
  });
}

const sheetOf = ({ relation }: WeighedCheck) => (relation.left[0] ?? relation.right[0])!.cells.table.sheet.name;

const errorOf = (check: WeighedCheck): SumFinding => ({
  code: 'sum',
  rule: check.check.rule,
  outcome: 'error',
  check,
  suspects: [],
  leading: 0,
  follows: [],
});

function findingsOf(verdict: Verdict<Cell>, typed: readonly WeighedCheck[]): SumFinding[] {
  const broken = verdict.checks.map((check) => typed[check]!).filter(({ outcome }) => outcome === 'broken');
  const [first, ...rest] = broken.length > 0 ? broken : verdict.checks.map((check) => typed[check]!);
  if (!first) return [];
  const suspects = suspectsOf(verdict, typed);
  if (suspects.length === 0) return [first, ...rest].map(errorOf);
  return [
    {
      ...errorOf(first),
      suspects,
      leading: suspects.filter(({ settles }) => settles === suspects[0]!.settles).length,
      follows: rest.map(errorOf),
    },
  ];
}

/** Cells that explain all with one change first; among them those that stand in most of the checks that are open. */
function suspectsOf({ ways, checks }: Verdict<Cell>, typed: readonly WeighedCheck[]): CellSuspect[] {
  const suspects = new Map<Cell, CellSuspect>();
  for (const way of ways) {
    // Nobody budgets less than nothing: a change to that explains by accident.
    if (way.some(({ figure, by }) => figure.amount! >= 0 && figure.amount! + by < 0)) continue;
    for (const { figure, by } of way) {
      if (suspects.has(figure)) continue;
      const settles = checks.filter((check) => standsIn(figure, typed[check]!)).length;
      suspects.set(figure, { cell: figure, suggested: figure.amount! + by, settles });
    }
  }
  return [...suspects.values()].sort((a, b) => b.settles - a.settles).slice(0, MOST);
}

const standsIn = (cell: Cell, { relation }: WeighedCheck) =>
  relation.left.includes(cell) || relation.right.includes(cell);

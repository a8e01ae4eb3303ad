import type { WeighedCheck } from './check.ts';

/** A kind of sums is believed where so many of them hold; otherwise the tables were misread, and nothing is said of them. */
const BELIEVED = 0.7;
const FEWEST = 3;
/** A table in which so many sums of one kind fail is misread, whatever holds in others. */
const MOST_BROKEN = 0.5;
const ENOUGH_IN_TABLE = 6;

/** What is believed, and the sheets of which sums were not. */
export interface Believed {
  readonly checks: readonly WeighedCheck[];
  readonly doubted: readonly WeighedCheck[];
}

/** Votes over the whole workbook, kind by kind; certain checks need no vote. Rounding does not count against a kind. */
export function believe(checks: readonly WeighedCheck[]): Believed {
  const pools = poolsOf(checks, ({ check }) => check.kind);
  const inTables = poolsOf(checks, (one) =>
    one.check.kind === undefined || one.check.isByCode ? undefined : `${one.check.kind} ${sheetOf(one)}`,
  );
  const isBelieved = (one: WeighedCheck) => {
    const { kind, isByCode } = one.check;
    if (kind === undefined) return true;
    const pool = pools.get(kind)!;
    const table = inTables.get(`${kind} ${sheetOf(one)}`);
    if (!isByCode && table && table.all >= ENOUGH_IN_TABLE && table.held < table.all * (1 - MOST_BROKEN)) return false;
    return pool.all >= FEWEST ? pool.held >= pool.all * BELIEVED : pool.held * 2 >= pool.all;
  };
  return { checks: checks.filter(isBelieved), doubted: checks.filter((one) => !isBelieved(one)) };
}

const sheetOf = ({ relation }: WeighedCheck) => (relation.left[0] ?? relation.right[0])!.cells.table.sheet.name;

interface Pool {
  all: number;
  held: number;
}

function poolsOf(
  checks: readonly WeighedCheck[],
  nameOf: (one: WeighedCheck) => string | undefined,
): ReadonlyMap<string, Pool> {
  const pools = new Map<string, Pool>();
  for (const one of checks) {
    const name = nameOf(one);
    if (name === undefined) continue;
    const pool = pools.get(name) ?? { all: 0, held: 0 };
    pool.all++;
    if (one.outcome !== 'broken') pool.held++;
    pools.set(name, pool);
  }
  return pools;
}

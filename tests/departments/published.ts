import type { Entry, Ledger, Project } from '../../src/ledger/model/schema.ts';

/** One entry of the ledger with what it counts for in every table, in 0.01 万元. */
export interface Atom {
  readonly entry: Entry;
  /** None for basic expenditure and for what is left at the end of the year. */
  readonly project: Project | undefined;
  readonly printed: bigint;
  readonly fen: bigint;
}

/** 单位口径 (rules.md 0): a unit publishes as a department of its own, with its six digits. */
export function publishedBy(ledger: Ledger): Ledger {
  const unit = ledger.units.find(({ code }) => code === ledger.scope);
  if (!unit) return ledger;
  const projects = ledger.projects.filter((project) => project.unit === unit.code);
  return { ...ledger, department: { code: unit.code, name: unit.name }, units: [unit], projects };
}

const FEN_PER_PRINTED = 10_000n;

/** design/rounding.md: every amount plainly rounded with its 尾差调整; what a source lacks goes to the amounts that are nearest to it. 0.1: running sums, ties upward. */
export function atomsOf(ledger: Ledger): Atom[] {
  const places = ledger.amountUnit === '元' ? 2 : 6;
  const amounts = ledger.entries.map((entry) => fenOf(entry.amount, places));
  const printed = ledger.rounding === '累计法' ? runningSums(ledger, amounts) : closedSources(ledger, amounts);
  return ledger.entries.map((entry, index) => {
    const project = ledger.projects.find(({ unit, name }) => unit === entry.unit && name === entry.project);
    return { entry, project, fen: amounts[index]!, printed: printed[index]! };
  });
}

function runningSums({ entries }: Ledger, amounts: readonly bigint[]): bigint[] {
  const sums = new Map<string, bigint>();
  return entries.map(({ source }, index) => {
    const before = sums.get(source) ?? 0n;
    const after = before + amounts[index]!;
    sums.set(source, after);
    return rounded(after) - rounded(before);
  });
}

function closedSources({ entries }: Ledger, amounts: readonly bigint[]): bigint[] {
  const printed = entries.map(({ adjustment = 0 }, index) => {
    const plain = halfAway(amounts[index]!);
    const moved = plain + BigInt(adjustment);
    return distance(moved * FEN_PER_PRINTED, amounts[index]!) < FEN_PER_PRINTED ? moved : plain;
  });
  for (const name of new Set(entries.map(({ source }) => source))) {
    const rows = entries.flatMap(({ source }, index) => (source === name ? [index] : []));
    const total = halfAway(rows.reduce((all, row) => all + amounts[row]!, 0n));
    for (;;) {
      const missing = total - rows.reduce((all, row) => all + printed[row]!, 0n);
      if (missing === 0n) break;
      const step = missing > 0n ? 1n : -1n;
      // the row that is nearest to the next 0.01 万元 in that direction, the first of several
      const gap = (row: number) => step * (amounts[row]! - printed[row]! * FEN_PER_PRINTED);
      const next = rows.reduce((best, row) => (gap(row) > gap(best) ? row : best));
      printed[next]! += step;
    }
  }
  return printed;
}

const distance = (one: bigint, other: bigint) => (one > other ? one - other : other - one);

function halfAway(fen: bigint): bigint {
  const size = fen < 0n ? -fen : fen;
  const steps = (size + FEN_PER_PRINTED / 2n) / FEN_PER_PRINTED;
  return fen < 0n ? -steps : steps;
}

export const sum = (atoms: readonly Atom[]): bigint => atoms.reduce((total, { printed }) => total + printed, 0n);

/** The decimal as it is written, without any arithmetic of doubles. */
function fenOf(amount: number, places: number): bigint {
  const [whole = '', fraction = ''] = Math.abs(amount).toString().split('.');
  if (!/^\d*$/.test(whole + fraction) || fraction.length > places) throw new Error(`not whole 分: ${amount}`);
  const fen = BigInt(whole + fraction.padEnd(places, '0'));
  return amount < 0 ? -fen : fen;
}

function rounded(fen: bigint): bigint {
  const shifted = fen + FEN_PER_PRINTED / 2n;
  const quotient = shifted / FEN_PER_PRINTED;
  return shifted < 0n && quotient * FEN_PER_PRINTED !== shifted ? quotient - 1n : quotient;
}

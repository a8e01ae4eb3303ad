import type { Entry, Ledger, Project } from '../../src/ledger/schema.ts';

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

/** product.md, Rounding: each source's running sum is rounded, ties upward; an entry counts for the step that it makes. */
export function atomsOf(ledger: Ledger): Atom[] {
  const places = ledger.amountUnit === '元' ? 2 : 6;
  const sums = new Map<string, bigint>();
  return ledger.entries.map((entry) => {
    const before = sums.get(entry.source) ?? 0n;
    const fen = fenOf(entry.amount, places);
    const after = before + fen;
    sums.set(entry.source, after);
    const project = ledger.projects.find(({ unit, name }) => unit === entry.unit && name === entry.project);
    return { entry, project, fen, printed: rounded(after) - rounded(before) };
  });
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

import { audit } from '../../../src/audit/audit.ts';
import type { Finding } from '../../../src/audit/model/finding.ts';
import type { Ledger } from '../../../src/ledger/model/schema.ts';
import { placeName, type CellPlace, type WorkbookSnapshot } from '../../../src/workbook/model/snapshot.ts';
import { type MoneyCell, moneyCells } from './money-cells.ts';
import { SLIPS } from './slips.ts';
import { published, typed } from './workbooks.ts';

/** What became of single errors in a workbook of values. */
export interface Score {
  readonly tried: number;
  readonly detected: number;
  /** The wrong cell alone leads, with its right figure. */
  readonly named: number;
  /** The wrong cell leads together with others. */
  readonly grouped: number;
  /** What was not detected, or laid on another cell. */
  readonly missed: readonly string[];
  /** Tables and columns of the cells that cannot be told apart, with the size of their group. */
  readonly groups: ReadonlyMap<string, number>;
}

export const auditOf = (snapshot: WorkbookSnapshot, exact = true) => audit(snapshot, { exact });

export const errorsOf = (snapshot: WorkbookSnapshot, exact = true): readonly Finding[] =>
  auditOf(snapshot, exact).findings.filter(({ outcome }) => outcome === 'error');

/** Puts every slip into every money cell (or every `step`th) of the published tables, one at a time. */
export function singleErrors(ledger: Ledger, step = 1): Score {
  const right = published(ledger);
  const score = { tried: 0, detected: 0, named: 0, grouped: 0 };
  const missed: string[] = [];
  const groups = new Map<string, number>();
  moneyCells(ledger).forEach((cell, index) => {
    SLIPS.forEach(([name, slip], at) => {
      if ((index + at) % step !== 0) return;
      const value = slip(cell.amount / 100);
      if ((value ?? 0) === cell.amount / 100) return;
      score.tried++;
      const errors = errorsOf(typed(right, cell.place, value));
      if (errors.length > 0) score.detected++;
      const verdict = verdictOn(errors, cell);
      if (verdict === 'alone') score.named++;
      else if (verdict === 'none') missed.push(`${placeName(cell.place)} ${name}: ${sayErrors(errors)}`);
      else {
        score.grouped++;
        groups.set(`${cell.table} ${cell.column}`, verdict);
      }
    });
  });
  return { ...score, missed, groups };
}

/** Whether the right suspect leads alone, with how many others, or not at all. */
function verdictOn(errors: readonly Finding[], { place, amount }: MoneyCell): 'alone' | 'none' | number {
  const [error] = errors;
  if (!error || errors.length > 1) return 'none';
  // Text over a figure of zero breaks no sum: the cell itself is the finding.
  if (error.suspects.length === 0) return amount === 0 && isAt(error.cells[0]!.place, place) ? 'alone' : 'none';
  const leading = error.suspects.slice(0, error.leading);
  const right = leading.find((suspect) => isAt(suspect.place, place) && suspect.suggested === amount);
  if (!right) return 'none';
  return leading.length === 1 ? 'alone' : leading.length;
}

const isAt = (a: CellPlace, b: CellPlace) => placeName(a) === placeName(b);

const sayErrors = (errors: readonly Finding[]) =>
  errors
    .slice(0, 3)
    .map(
      ({ rule, suspects, leading }) =>
        `${rule} → ${leading} of ${suspects.map(({ place }) => placeName(place)).join()}`,
    )
    .join('; ');

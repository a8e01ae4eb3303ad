import type { Ledger } from '../../../src/ledger/model/schema.ts';
import { placeName } from '../../../src/workbook/model/snapshot.ts';
import { type MoneyCell, moneyCells } from './money-cells.ts';
import { errorsOf } from './single-errors.ts';
import { published, typed } from './workbooks.ts';

export interface PairScore {
  readonly tried: number;
  readonly detected: number;
  /** Both cells lead somewhere. */
  readonly named: number;
  readonly missed: readonly string[];
}

/** Two wrong figures at once, somewhere in the published tables; every third pair in one row or column of a table. */
export function twoErrors(ledger: Ledger, count: number, random: () => number): PairScore {
  const right = published(ledger);
  const cells = moneyCells(ledger);
  const any = (from: readonly MoneyCell[]) => from[Math.floor(random() * from.length)]!;
  const score = { tried: 0, detected: 0, named: 0 };
  const missed: string[] = [];
  while (score.tried < count) {
    const one = any(cells);
    const near = cells.filter((cell) => cell !== one && isBeside(cell, one));
    const other = any(score.tried % 3 === 0 && near.length > 0 ? near : cells.filter((cell) => cell !== one));
    score.tried++;
    const wrong = [one, other].reduce(
      (snapshot, { place, amount }) => typed(snapshot, place, (amount + 1 + Math.floor(random() * 9999)) / 100),
      right,
    );
    const errors = errorsOf(wrong);
    if (errors.length > 0) score.detected++;
    const leading = new Set(
      errors.flatMap(({ suspects, leading: first }) => suspects.slice(0, first).map(({ place }) => placeName(place))),
    );
    if ([one, other].every(({ place }) => leading.has(placeName(place)))) score.named++;
    else missed.push(`${placeName(one.place)} ${placeName(other.place)}`);
  }
  return { ...score, missed };
}

const isBeside = (a: MoneyCell, b: MoneyCell) =>
  a.table === b.table && (a.place.row === b.place.row || a.place.column === b.place.column);

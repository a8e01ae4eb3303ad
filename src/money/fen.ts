import { countUnits, type MoneyReading } from './money-reading.ts';

declare const unit: unique symbol;

/** An amount in whole 分: what was typed or imported, before it is rounded for publication. */
export type Fen = number & { readonly [unit]: '分' };

const FEN_PER_YUAN = 100;
const FEN_PER_WAN_YUAN = 1_000_000;

/** Marks a whole number of 分. Throws a RangeError on anything else: that is a mistake of the program, not of the user. */
export function fen(count: number): Fen {
  if (!Number.isSafeInteger(count)) throw new RangeError(`not a whole number of 分: ${count}`);
  return count as Fen;
}

/** Reads an Excel double in 元 with at most two decimals. Problems: not finite, finer than 分, 10¹³ 元 or more. */
export function fenFromYuan(yuan: number): MoneyReading<Fen> {
  return exactFen(yuan, FEN_PER_YUAN);
}

/** Reads an Excel double in 万元 with at most six decimals. Problems: not finite, finer than 分, 10⁹ 万元 or more. */
export function fenFromWanYuan(wanYuan: number): MoneyReading<Fen> {
  return exactFen(wanYuan, FEN_PER_WAN_YUAN);
}

function exactFen(value: number, unitsPerOne: number): MoneyReading<Fen> {
  const count = countUnits(value, unitsPerOne);
  if (!count.ok) return count;
  return count.exact ? { ok: true, value: fen(count.units) } : { ok: false, problem: 'finerThanFen' };
}

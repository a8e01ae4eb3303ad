import { fenFromWanYuan, fenFromYuan, type Fen } from '../../money/fen.ts';
import type { CellValue } from '../../workbook/model/snapshot.ts';
import type { MoneyUnit } from '../../money/money-unit.ts';

/** What a cell says as an amount; `unit` only where the cell itself names it (12 万元). */
export type AmountCell =
  | { readonly is: 'blank' }
  | { readonly is: 'number'; readonly value: number; readonly unit?: Exclude<MoneyUnit, 'other'> }
  | { readonly is: 'unreadable' };

const BLANK: AmountCell = { is: 'blank' };
const UNREADABLE: AmountCell = { is: 'unreadable' };
/** Digits that a double carries for certain. */
const CERTAIN_DIGITS = 15;
/** No amount is longer than this. */
const LONGEST = 40;
const NUMBER = /^(\d{1,3}([, ]\d{3})+|\d+)?(\.\d+)?$/;

/** Reads numbers and numbers as text: thousands separators, ¥, 元, 万元, full-width digits, (12.00) as negative, a dash as nothing. */
export function readAmountCell(value: CellValue): AmountCell {
  if (value === null) return BLANK;
  if (typeof value === 'number') return Number.isFinite(value) ? { is: 'number', value } : UNREADABLE;
  if (typeof value === 'boolean') return UNREADABLE;
  if (value.length > LONGEST) return value.trim() === '' ? BLANK : UNREADABLE;
  const text = value
    .normalize('NFKC')
    .replace(/[\s\u200B\uFEFF]+/g, ' ')
    .trim();
  if (/^[-‐‑‒–—―−]*$/.test(text)) return BLANK;
  const [, amount = '', unit] = /^(.*?)\s*(万元|元)?整?$/.exec(text)!;
  const bracketed = /^\((.*)\)$/.exec(amount);
  const signed = (bracketed ? `-${bracketed[1]}` : amount).replace(/[¥]\s*/, '').replace(/^[‐‑–−]/, '-');
  const [, sign = '', digits = ''] = /^([-+]?)\s*(.*)$/.exec(signed)!;
  if (!/\d/.test(digits) || !NUMBER.test(digits)) return UNREADABLE;
  const plain = digits.replace(/[, ]/g, '');
  if (significant(plain) > CERTAIN_DIGITS) return UNREADABLE;
  const number = sign === '-' ? -Number(plain) : Number(plain);
  return unit === '元' || unit === '万元' ? { is: 'number', value: number, unit } : { is: 'number', value: number };
}

function significant(digits: string): number {
  const [whole = '', decimals = ''] = digits.split('.');
  return (whole + decimals.replace(/0+$/, '')).replace(/^0+/, '').length;
}

/** The exact amount in 分, or why there is none. */
export function toFen(value: number, unit: Exclude<MoneyUnit, 'other'>) {
  return unit === '元' ? fenFromYuan(value) : fenFromWanYuan(value);
}

/** The amount in the unit of the ledger; one division rounds correctly, so reading it back gives the same 分. */
export function fromFen(fen: Fen | number, unit: Exclude<MoneyUnit, 'other'>): number {
  return fen / (unit === '元' ? 100 : 1_000_000);
}

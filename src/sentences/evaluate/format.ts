import type { Hundredths } from '../../money/hundredths.ts';

const ONE = 100;

/** An amount as sentences print it: whole numbers without decimals (8), all others with two (14.40); no separators. */
export function formatQuantity(quantity: Hundredths): string {
  return quantity % ONE === 0 ? String(quantity / ONE) : formatPercent(quantity);
}

/** Hundredths with two decimals, always: 88.22, 4.50. */
export function formatPercent(hundredths: number): string {
  const digits = String(Math.abs(hundredths)).padStart(3, '0');
  return `${hundredths < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** What stands in the place of a typed fact that is missing. */
export const missingFact = (label: string): string => `【待填：${label}】`;

/** What stands in the place of a figure that is made of a missing fact. */
export const MISSING_FIGURE = '【待填】';

/** Signs that end a clause: the sentence has its own. */
export const CLAUSE_ENDS = '。；，、.;,';

const isEnd = (sign: string) => sign !== '' && CLAUSE_ENDS.includes(sign);

/** A typed text as it goes on in a sentence: without the sign at its end, or two where somebody typed two. */
export function withoutEnd(text: string): string {
  if (!isEnd(text.slice(-1))) return text;
  return text.slice(0, isEnd(text.slice(-2, -1)) ? -2 : -1);
}

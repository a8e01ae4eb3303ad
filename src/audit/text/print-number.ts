import { isCount } from '../../narrative/text/numbers.ts';
import type { Mention } from '../../narrative/reading/mention.ts';
import { SCALE } from './compare.ts';

/** What should be printed, in the unit that stands there: 477.24万元, 88.22%, 3辆. */
export function printNumber(value: number, unit: Mention['unit']): string {
  const number = Math.abs(value) / SCALE[unit];
  const text = isCount(unit) ? String(number) : number.toFixed(2);
  const sign = value < 0 ? '-' : '';
  return `${sign}${text}${unit === 'none' ? '' : unit}`;
}

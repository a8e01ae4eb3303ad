import type { Fen } from './fen.ts';

const DECIMALS = { 元: { most: 2, least: 2 }, 万元: { most: 6, least: 2 } } as const;

/** An amount in 元 or 万元 as people write it: 1,234.50, with as many decimals as it takes; no cent is rounded away. */
export function printFen(amount: Fen, unit: '元' | '万元'): string {
  const { most, least } = DECIMALS[unit];
  const digits = String(Math.abs(amount)).padStart(most + 1, '0');
  const whole = digits.slice(0, -most).replace(/\B(?=(\d{3})+$)/g, ',');
  const decimals = digits.slice(-most).replace(/0+$/, '').padEnd(least, '0');
  return `${amount < 0 ? '-' : ''}${whole}.${decimals}`;
}

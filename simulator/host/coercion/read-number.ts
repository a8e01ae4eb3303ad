import type { Reading } from './reading.ts';

const AMOUNT =
  /^(?<sign>[+-]?)(?<currency>[¥￥$]?)(?<digits>\d+|\d{1,3}(?:,\d{3})+)?(?<fraction>\.\d*)?(?<exponent>e[+-]?\d{1,3})?(?<percent>%?)$/i;
const MIXED_FRACTION = /^([+-]?)(\d+) (\d{1,5})\/(\d{1,5})$/;

/** A number as Excel reads it from typing: 019, 1,234.50, 12.5%, (3), 1E3, ¥5, "0 1/2". null: it is text. */
export function readNumber(text: string): Reading | null {
  const bracketed = /^\(([^()+-]+)\)$/.exec(text);
  if (bracketed) {
    const inner = readNumber(bracketed[1]!);
    return inner && { ...inner, value: -inner.value };
  }
  const mixed = MIXED_FRACTION.exec(text);
  if (mixed && Number(mixed[4]) > 0) {
    const value = Number(mixed[2]) + Number(mixed[3]) / Number(mixed[4]);
    return { value: mixed[1] === '-' ? -value : value, format: '# ?/?' };
  }
  const parts = AMOUNT.exec(text)?.groups;
  if (!parts || (!parts.digits && !/\d/.test(parts.fraction ?? ''))) return null;
  const plain = (parts.digits ?? '').replaceAll(',', '') + (parts.fraction ?? '') + (parts.exponent ?? '');
  const value = Number(Number(`${parts.sign}${plain}`).toPrecision(15)) / (parts.percent ? 100 : 1);
  if (!Number.isFinite(value)) return null;
  const format = formatOf(parts);
  return format ? { value, format } : { value };
}

/** The format that the way of writing suggests. */
function formatOf(parts: Record<string, string | undefined>): string | undefined {
  const decimals = /\d/.test(parts.fraction ?? '') ? '0.00' : '0';
  if (parts.percent) return `${decimals}%`;
  if (parts.exponent) return '0.00E+00';
  const grouped = `#,##${decimals}`;
  if (parts.currency) return `${parts.currency === '$' ? '$' : '¥'}${grouped}`;
  return parts.digits?.includes(',') ? grouped : undefined;
}

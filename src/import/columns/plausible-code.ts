import { kindOf, hasKnownClass, STANDARD } from '../../ledger/model/classification.ts';
import type { CodeField } from './field-aliases.ts';

/** Digits of the codes of each classification: 类, 款 and, of functions only, 项. */
const LENGTHS: Readonly<Record<CodeField, readonly number[]>> = {
  functional: [3, 5, 7],
  departmental: [3, 5],
  governmental: [3, 5],
};

/** Later than every year of a standard: codes of all years count. */
const ANY_YEAR = 9999;

/**
 * The classification that digits may be a code of: they have the length of its codes and are in it, or at least lie in one of its
 * classes, as its lists are not complete. Undefined for 200000 or 30100, which are amounts.
 */
export function plausibleCode(digits: string): CodeField | undefined {
  const field = kindOf(digits);
  if (field === undefined || !LENGTHS[field].includes(digits.length)) return undefined;
  if (STANDARD[field](digits, ANY_YEAR)) return field;
  const mayBeNew = digits.length > 3 && field !== 'departmental' && !digits.endsWith('00');
  return mayBeNew && hasKnownClass(digits, ANY_YEAR) ? field : undefined;
}

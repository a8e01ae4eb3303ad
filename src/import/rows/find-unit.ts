import type { Unit } from '../../ledger/model/schema.ts';
import { normalizeText } from '../../base/normalize-text.ts';

const isUnitCode = (code: string) => /^\d{6}$/.test(code);

/**
 * The code of the unit that a row names, without asking: declared; the only one of its department (019 for 019001); the only one with
 * that name; or six digits that are not declared yet. Undefined where a person must say.
 */
export function findUnit(
  code: string,
  name: string,
  units: readonly Pick<Unit, 'code' | 'name'>[],
): string | undefined {
  if (code === '') return only(units.filter((unit) => name !== '' && normalizeText(unit.name) === normalizeText(name)));
  const padded = code.padStart(6, '0');
  if (units.some((unit) => unit.code === padded)) return padded;
  if (code.length === 3) return only(units.filter((unit) => unit.code.startsWith(code)));
  return isUnitCode(code) ? code : undefined;
}

const only = (units: readonly { readonly code: string }[]) => (units.length === 1 ? units[0]!.code : undefined);

import { normalizeText } from '../../base/normalize-text.ts';
import { captionOf, type Claim } from './claims.ts';
import { mostFrequentValue } from '../../base/group-by.ts';

/** Claims of the department that most tables name, and the other departments that have tables of the same kinds. */
export function ofOneDepartment(claims: readonly Claim[]): { own: readonly Claim[]; others: readonly string[] } {
  if (new Set(claims.map(({ table }) => table.id)).size === claims.length) return { own: claims, others: [] };
  // a table without a name belongs to the one before it
  let last = '';
  const named = claims.map((claim) => ({ claim, name: (last = departmentOf(claim) || last) }));
  const main = mostFrequentValue(named.map(({ name }) => name)) ?? '';
  const tables = new Set(named.flatMap(({ claim, name }) => (name === main ? [claim.table.id] : [])));
  const others = new Set(
    named.flatMap(({ claim, name }) => (name !== main && tables.has(claim.table.id) ? [name] : [])),
  );
  return { own: named.flatMap(({ claim, name }) => (others.has(name) ? [] : [claim])), others: [...others] };
}

function departmentOf(claim: Claim): string {
  const named = claim.kind === 'form' ? claim.form.department : undefined;
  return normalizeText(named || (captionOf(claim).department?.name ?? ''));
}

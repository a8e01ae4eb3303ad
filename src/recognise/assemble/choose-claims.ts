import type { TableId } from '../../tables/model/table.ts';
import { hasSameHeadingsAsAnother, matchTo } from '../scan/choose-table.ts';
import { panelClaim, type Claim } from './claims.ts';
import { tableOfSheetName } from '../scan/title-names.ts';

/** One claim for each table, the one that fits best, and what is there a second time. */
export function chooseClaims(claims: readonly Claim[]): { chosen: Map<TableId, Claim>; second: Claim[] } {
  const chosen = new Map<TableId, Claim>();
  const second: Claim[] = [];
  const inOrder = [...claims].sort((a, b) => b.fit - a.fit);
  for (const claim of inOrder) {
    if (chosen.has(claim.table.id)) second.push(claim);
    else chosen.set(claim.table.id, claim);
  }
  // With the title of another table of the same headings copied above it, the sheet's name still says which table it is.
  for (const claim of [...second]) {
    const other = named(claim, chosen) ?? named(chosen.get(claim.table.id)!, chosen);
    if (!other) continue;
    if (other.region === claim.region) chosen.set(other.table.id, other);
    else {
      chosen.set(other.table.id, other);
      chosen.set(claim.table.id, claim);
    }
    second.splice(second.indexOf(claim), 1);
  }
  return { chosen, second };
}

/** The claim to another table with the same headings that the sheet's name names and nobody has claimed. */
function named(claim: Claim, chosen: ReadonlyMap<TableId, Claim>): Claim | undefined {
  const table = tableOfSheetName(claim.region.view.name);
  if (claim.kind !== 'panels' || !table || chosen.has(table)) return undefined;
  if (!hasSameHeadingsAsAnother(claim.table.id) || !hasSameHeadingsAsAnother(table)) return undefined;
  const match = matchTo(table, claim.block);
  return match?.isEnough ? panelClaim(claim.region, claim.block, match) : undefined;
}

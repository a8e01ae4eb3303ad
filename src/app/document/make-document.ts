import { ledgerDisclosure } from '../../compose/tables/ledger-disclosure.ts';
import { disclosureDocument } from '../../document/disclosure-document.ts';
import type { NarrativeField } from '../../ledger/model/narrative.ts';
import type { Ledger } from '../../ledger/model/schema.ts';
import { missingFacts } from '../../sentences/missing-facts.ts';

/** The document, or what is still to be typed for it: then nothing was made. */
export type MadeDocument =
  | { readonly kind: 'done'; readonly bytes: Uint8Array }
  | { readonly kind: 'incomplete'; readonly missing: readonly NarrativeField[] };

/**
 * The whole disclosure as the bytes of a .docx, of a checked ledger. `incomplete`: also where something was not typed, which
 * then shows as 【待填：…】. `charts`: with the charts of income and expenditure.
 */
export async function makeDocument(
  ledger: Ledger,
  { incomplete, charts }: { readonly incomplete: boolean; readonly charts: boolean },
): Promise<MadeDocument> {
  const disclosure = ledgerDisclosure(ledger);
  const missing = missingFacts(disclosure, ledger.narrative);
  if (missing.length > 0 && !incomplete) return { kind: 'incomplete', missing };
  return { kind: 'done', bytes: await disclosureDocument(disclosure, ledger, { charts }) };
}

/** The ledger as one of its units publishes it. What was typed for the text of several units does not hold for one of them. */
export function ledgerOfUnit(ledger: Ledger, code: string): Ledger {
  if (ledger.scope === code) return ledger;
  const isAlone = ledger.units.length === 1;
  return { ...ledger, scope: code, narrative: isAlone ? ledger.narrative : undefined };
}

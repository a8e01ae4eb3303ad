import { openPackage } from './package.ts';
import type { Parts } from './parts.ts';
import { forgetParts, relationshipsOf } from './relationships.ts';

/** Where the signatures of a package begin: the last word of the type of that relationship. */
const ORIGIN = 'origin';

/** Whether a workbook is signed as a whole. What is written into it afterwards is signed by nobody. */
export function isSigned(bytes: Uint8Array): boolean {
  return signatureParts(openPackage(bytes).parts).length > 0;
}

/** Takes the signatures of a package away: they would call it forged once it is changed. Signatures of macros stay. */
export function removeSignatures(parts: Parts): void {
  const signed = signatureParts(parts);
  if (signed.length > 0) forgetParts(parts, '', signed);
}

function signatureParts(parts: Parts): string[] {
  const origins = relationshipsOf(parts, '').flatMap(({ type, target }) => (type === ORIGIN ? [target] : []));
  return origins.flatMap((origin) => [origin, ...relationshipsOf(parts, origin).map(({ target }) => target)]);
}

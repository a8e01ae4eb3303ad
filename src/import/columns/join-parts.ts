/**
 * Joins a code that is split over columns: 201|03|01, 201|3|1 (Excel ate the zeros), 201|20103|2010301. Blanks before a filled part
 * stand for the parts above (`above`: those of the row before); blanks behind are a code of a higher level.
 * Undefined where a part is missing or is none.
 */
export function joinParts(
  texts: readonly string[],
  above: readonly string[],
): { readonly code: string; readonly parts: string[] } | undefined {
  const own = texts.map(digitsOf);
  if (own.includes(undefined)) return undefined;
  const first = own.findIndex((part) => part !== '');
  if (first < 0) return { code: '', parts: [...above] };
  const parts = [...above.slice(0, first)];
  for (const part of own.slice(first)) {
    if (part === '') break;
    const piece = pieceOf(part!, parts);
    if (piece === undefined) return undefined;
    parts.push(piece);
  }
  const last = own.length - [...own].reverse().findIndex((part) => part !== '');
  return parts.length === last ? { code: parts.join(''), parts } : undefined;
}

/** 类 has three digits; 款 and 项 have two, or repeat what stands before them. */
function pieceOf(part: string, before: readonly string[]): string | undefined {
  const prefix = before.join('');
  if (before.length === 0) return part.length === 3 ? part : undefined;
  if (part.length <= 2) return part.padStart(2, '0');
  return part.length === prefix.length + 2 && part.startsWith(prefix) ? part.slice(-2) : undefined;
}

/** '' for a blank cell; undefined for one that does not begin with a whole number. */
function digitsOf(text: string): string | undefined {
  if (text === '') return '';
  return /^(\d+)(?:\.0+)?(?:[^\d.].*)?$/s.exec(text.normalize('NFKC').trim())?.[1];
}

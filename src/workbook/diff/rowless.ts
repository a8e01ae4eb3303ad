import { mapReferences } from '../model/references.ts';

/** The same formulas are compared again and again; beyond so many they are worked out anew. */
const MOST_KNOWN = 100_000;
const known = new Map<string, string>();

/**
 * What a formula does, whichever rows it does it with: equal for formulas that differ only because rows were inserted,
 * deleted or added up in other runs, and because Excel writes names of sheets and functions its own way.
 */
export function rowless(formula: string): string {
  let found = known.get(formula);
  if (found === undefined) {
    if (known.size === MOST_KNOWN) known.clear();
    known.set(formula, (found = withoutRows(formula)));
  }
  return found;
}

function withoutRows(formula: string): string {
  const plain = mapReferences(formula, ({ sheet, text }) => {
    const columns = text.replace(/[$\d]/g, '').replace(/^(.*):\1$/i, '$1');
    return `{${sheet === undefined ? '' : `${sheet}!`}${columns}}`;
  });
  return plain
    .toUpperCase()
    .replace(/(\{[^{}]*\})(?:[,+]\1)+/g, '$1')
    .replace(/(SUM\([^()]*\))(?:\+\1)+/g, '$1');
}

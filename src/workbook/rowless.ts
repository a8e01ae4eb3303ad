import { mapReferences } from './references.ts';

/**
 * What a formula does, whichever rows it does it with: equal for formulas that differ only because rows were inserted,
 * deleted or added up in other runs, and because Excel writes names of sheets and functions its own way.
 */
export function rowless(formula: string): string {
  const plain = mapReferences(formula, ({ sheet, text }) => {
    const columns = text.replace(/[$\d]/g, '').replace(/^(.*):\1$/i, '$1');
    return `{${sheet === undefined ? '' : `${sheet}!`}${columns}}`;
  });
  return plain
    .toUpperCase()
    .replace(/(\{[^{}]*\})(?:[,+]\1)+/g, '$1')
    .replace(/(SUM\([^()]*\))(?:\+\1)+/g, '$1');
}

import { sheetPrefix } from '../workbook/address.ts';
import type { SheetSnapshot } from '../workbook/snapshot.ts';

/** The names of those sheets whose formulas mention one of the wanted sheets. */
export function sheetsThatRefer(sheets: readonly SheetSnapshot[], wanted: readonly string[]): string[] {
  const prefixes = wanted.flatMap((name) => [sheetPrefix(name), `${name}!`]).map((prefix) => prefix.toLowerCase());
  const refers = (formula: string) => prefixes.some((prefix) => formula.includes(prefix));
  return sheets
    .filter(({ formulas }) => formulas.some((line) => line.some((formula) => formula && refers(formula.toLowerCase()))))
    .map(({ name }) => name);
}

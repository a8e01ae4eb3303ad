import { Classification, type CodeKind } from '../../ledger/model/classification.ts';
import type { Entry, Ledger } from '../../ledger/model/schema.ts';
import { cellName } from '../../workbook/model/address.ts';
import { codesRange, YEAR_END_ITEM } from './codes-sheet.ts';
import { codeOnly } from './entry-keys.ts';
import type { Grid } from '../../layout/cell-grid.ts';
import { type InputLayout, listRange } from './input-layout.ts';
import { inputStyles } from './input-styles.ts';

/** Columns of names, the columns of the codes that they belong to, and the kind of code. */
const NAMES: readonly [name: string, code: CodeKind][] = [
  ['functionalName', 'functional'],
  ['departmentalName', 'departmental'],
  ['governmentalName', 'governmental'],
];

/** Writes the names of the codes beside them, by formula: out of 科目, or else out of 补充科目. */
export function putEntryNames(
  grid: Grid,
  layout: InputLayout,
  year: number,
  ledger: (Readonly<Pick<Ledger, 'year' | 'supplements'>> & { readonly entries: readonly Entry[] }) | undefined,
): void {
  const { entries, supplements } = layout;
  const indexOfRow = new Map(entries.itemRows.map((row, index) => [row, index]));
  const classification = ledger && new Classification(ledger);
  const nameOf = (kind: CodeKind, code: string) =>
    code === YEAR_END_ITEM.code ? YEAR_END_ITEM.name : classification!.name(kind, code);
  const lookUp = (code: string, codes: string, names: string, otherwise: string) =>
    `IFERROR(INDEX(${names},MATCH(${codeOnly(code)},${codes},0)),${otherwise})`;
  const own = {
    codes: listRange(supplements, supplements.columns.get('code')!),
    names: listRange(supplements, supplements.columns.get('name')!),
  };
  for (const [field, kind] of NAMES) {
    const column = entries.columns.get(field);
    if (column === undefined) continue;
    const codes = codesRange(kind, year, 'codes');
    const names = codesRange(kind, year, 'names');
    for (let row = entries.headingRow + 1; row < entries.sentinelRow; row++) {
      const code = `$${cellName(row, entries.columns.get(kind)!)}`;
      const name = lookUp(code, codes, names, lookUp(code, own.codes, own.names, '""'));
      const entry = ledger?.entries[indexOfRow.get(row) ?? -1];
      const result = entry ? nameOf(kind, entry[kind]) : '';
      grid.formula(row, column, inputStyles.shownFormula, `=IF(${code}="","",${name})`, result);
    }
  }
}

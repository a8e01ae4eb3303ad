import { type SheetSnapshot, valueAt } from '../../workbook/model/snapshot.ts';
import type { LedgerPlaces } from '../model/ledger-places.ts';
import { type NarrativeField, NARRATIVE_FORM, sourceField } from '../model/narrative.ts';
import { SOURCE_COLUMN, SOURCE_HEADING } from '../model/sheets.ts';
import { isBlank } from './cell-text.ts';
import { findLabel } from './find-label.ts';

/** Rows of the lines of 情况说明·填报 by their field; a line whose label is not there is left out. */
export type NarrativeRows = ReadonlyMap<NarrativeField, number>;

/** What is typed in the form of 情况说明·填报, not yet checked, and where its lines stand. */
export function readNarrative(
  sheet: SheetSnapshot,
  places: LedgerPlaces,
): { readonly raw: Readonly<Record<string, unknown>>; readonly rows: NarrativeRows } {
  const raw: Record<string, unknown> = {};
  const rows = new Map<NarrativeField, number>();
  for (const { field, label } of NARRATIVE_FORM.flatMap(({ lines }) => lines)) {
    const row = findLabel(sheet, label);
    if (row === undefined) continue;
    rows.set(field, row);
    const path = field.split('.');
    places.set(['narrative', ...path], { sheet: sheet.name, row, column: 1, heading: label });
    const value = valueAt(sheet, row, 1);
    if (!isBlank(value)) put(raw, path, value);
    const source = sourceField(field)?.split('.');
    if (!source) continue;
    places.set(['narrative', ...source], { sheet: sheet.name, row, column: SOURCE_COLUMN, heading: SOURCE_HEADING });
    const named = valueAt(sheet, row, SOURCE_COLUMN);
    if (!isBlank(named)) put(raw, source, named);
  }
  return { raw, rows };
}

function put(target: Record<string, unknown>, [name, ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) target[name!] = value;
  else put((target[name!] ??= {}) as Record<string, unknown>, rest, value);
}

import type { NewLedger } from '../../compose/input/input-sheets.ts';

/** What was typed into the form for new input sheets. */
export interface NewLedgerFields {
  readonly year: string;
  readonly code: string;
  readonly department: string;
}

/** The form read: what it says, or which fields are wrong. */
export type NewLedgerReading =
  | { readonly ok: true; readonly value: NewLedger }
  | { readonly ok: false; readonly wrong: readonly (keyof NewLedgerFields)[] };

const FORMATS: Readonly<Record<keyof NewLedgerFields, RegExp>> = {
  year: /^20[2-9]\d$/,
  code: /^\d{3}$/,
  department: /\S/,
};

/** Reads the form. Spaces around what was typed are dropped; the same limits hold as for the ledger itself. */
export function readNewLedger(fields: NewLedgerFields): NewLedgerReading {
  const keys = Object.keys(FORMATS) as (keyof NewLedgerFields)[];
  const wrong = keys.filter((key) => !FORMATS[key].test(fields[key].trim()));
  if (wrong.length > 0) return { ok: false, wrong };
  const department = { code: fields.code.trim(), name: fields.department.trim() };
  return { ok: true, value: { year: Number(fields.year), department } };
}

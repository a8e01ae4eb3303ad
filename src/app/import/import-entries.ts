import { composeImport } from '../../compose/import/import-plan.ts';
import type { LedgerContext } from '../../import/rows/context.ts';
import type { Conversion } from '../../import/rows/convert.ts';
import type { Answers } from '../../import/columns/question.ts';
import { placeOf } from '../../ledger/model/facts.ts';
import { ChangedMeanwhile } from '../../workbook/port/history.ts';
import { Cancelled, type WorkbookPort } from '../../workbook/port/port.ts';
import type { CellPlace } from '../../workbook/model/snapshot.ts';
import { runTransaction, type TransactionOptions } from '../../transactions/run-transaction.ts';
import { readImportBase, rememberAnswers, type ImportBase } from './import-base.ts';

/** How 导入 ended. Only after 'done' the workbook is another than before. */
export type Imported =
  | {
      readonly kind: 'done';
      readonly entries: number;
      readonly projects: number;
      readonly units: number;
      /** Where the first entry stands. */
      readonly first: CellPlace;
    }
  /** The ledger has so many entries already, and it was not said what is to become of them. */
  | { readonly kind: 'exists'; readonly entries: number }
  /** The ledger is no longer the one that the list was read for: read it again. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'cancelled' };

export interface ImportOptions extends TransactionOptions {
  /** What becomes of entries that are there: the new ones follow them, or take their place. */
  readonly existing?: 'append' | 'replace';
  /** What the list was read for. */
  readonly context: LedgerContext;
  /** Answers to remember for the next import, with those that are remembered already. */
  readonly answers: Answers;
}

/** 导入: writes what a foreign list holds into the input sheets; units and projects that they lack are added. */
export async function importEntries(
  port: WorkbookPort,
  conversion: Pick<Conversion, 'entries' | 'projects' | 'units'>,
  { existing, context, answers, ...options }: ImportOptions,
): Promise<Imported> {
  const start = await readImportBase(port);
  if (start.kind !== 'ready') return { kind: 'changed' };
  const { base, snapshot, reading } = start;
  if (base.context.amountUnit !== context.amountUnit || base.context.year !== context.year) return { kind: 'changed' };
  if (base.entries.length > 0 && !existing) return { kind: 'exists', entries: base.entries.length };
  const { entries } = conversion;
  const { projects, units } = newIn(conversion, base);
  const addition = { entries, projects, units, replace: existing === 'replace' };
  const { plan, first } = composeImport(snapshot, reading, addition, context.year);
  await rememberAnswers(port, { ...base.answers, ...answers });
  try {
    await runTransaction(port, 'import', plan, options, snapshot);
  } catch (failure) {
    if (failure instanceof Cancelled) return { kind: 'cancelled' };
    if (failure instanceof ChangedMeanwhile) return { kind: 'changed' };
    throw failure;
  }
  return { kind: 'done', entries: entries.length, projects: projects.length, units: units.length, first };
}

/** Projects and units that the input sheets lack; those that are there stay as they are. */
export function newIn({ projects, units }: Pick<Conversion, 'projects' | 'units'>, base: ImportBase) {
  const declared = new Set(base.projects.map(({ unit, name }) => placeOf(unit, name)));
  const known = new Set(base.context.units.map(({ code }) => code));
  return {
    projects: projects.filter(({ unit, name }) => !declared.has(placeOf(unit, name))),
    units: units.filter(({ code }) => !known.has(code)),
  };
}

import { cutReferences } from '../../workbook/diff/cut-references.ts';
import type { WorkbookPlan } from '../../workbook/model/plan.ts';
import type { CellPlace, WorkbookSnapshot } from '../../workbook/model/snapshot.ts';
import { compareSheet, type ComparedSheet, type TypedCell } from '../../workbook/diff/typed-cells.ts';
import { ownRows, type WrittenRows } from '../../transactions/written-rows.ts';

/** What a plan would do to a workbook, as far as its user must know. Plain JSON. */
export interface Preview {
  /** Sheets that are not there, or empty. */
  readonly added: readonly string[];
  /** Sheets that would be others than they are. */
  readonly changed: readonly string[];
  /** What would be replaced although it is not ours. */
  readonly typed: readonly TypedCell[];
  /** What refers to rows that go, and would become #REF!. */
  readonly broken: readonly (CellPlace | { readonly name: string })[];
}

/** The sheets of a plan that are there, compared with it. */
export function compareSheets(
  plan: WorkbookPlan,
  { sheets }: WorkbookSnapshot,
  written: WrittenRows,
): readonly ComparedSheet[] {
  return plan.sheets.flatMap((one) => {
    const sheet = sheets.find(({ name }) => name.toLowerCase() === one.name.toLowerCase());
    return sheet && sheet.values.length > 0 ? [compareSheet(one, sheet, ownRows(written, sheet))] : [];
  });
}

export function previewOf(plan: WorkbookPlan, snapshot: WorkbookSnapshot, compared: readonly ComparedSheet[]): Preview {
  const there = new Set(compared.map((one) => one.plan));
  const moves = new Map(compared.map((one) => [one.plan.name, one.moves]));
  const rewritten = compared.flatMap((one) => (one.plan.mode === 'replace' ? [one.plan.name] : []));
  const { cells, names } = cutReferences(snapshot, moves, rewritten);
  return {
    added: plan.sheets.filter((one) => !there.has(one)).map(({ name }) => name),
    changed: compared.flatMap(({ plan: { name, mode }, changes }) => (mode === 'replace' && changes ? [name] : [])),
    typed: compared.flatMap(({ typed }) => typed),
    broken: [
      ...cells.flatMap(({ place, lost }) => (lost ? [place] : [])),
      ...names.flatMap(({ name: { name }, lost }) => (lost ? [{ name }] : [])),
    ],
  };
}

/** Whether nothing is lost that somebody typed. */
export function isHarmless({ typed, broken }: Preview): boolean {
  return typed.length + broken.length === 0;
}

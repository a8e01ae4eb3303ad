import type { Fix, Restored, Suspect } from '../../audit/model/finding.ts';
import { hundredths, toNumber } from '../../money/hundredths.ts';
import type { CellContent, CellPlan, SheetPlan } from '../../workbook/model/plan.ts';
import { ChangedMeanwhile } from '../../workbook/port/history.ts';
import { Cancelled, type WorkbookPort } from '../../workbook/port/port.ts';
import { type CellPlace, type SheetSnapshot, type WorkbookSnapshot, valueAt } from '../../workbook/model/snapshot.ts';
import { runTransaction, type TransactionOptions } from '../../transactions/run-transaction.ts';
import { readWorkbook } from '../../transactions/read-workbook.ts';

/** What a cell is to hold; without content it is emptied. */
export interface CellChange {
  readonly place: CellPlace;
  readonly content?: CellContent;
}

/** How a fix ended. Only after 'done' the workbook is another than before. */
export type Fixed =
  | { readonly kind: 'done' }
  /** Something was typed on these sheets since the audit: what was shown may no longer be right. */
  | { readonly kind: 'changed'; readonly sheets: readonly string[] }
  | { readonly kind: 'cancelled' };

/** What a safe fix writes. */
export function changesOfFix(fix: Fix): CellChange[] {
  const { place } = fix;
  switch (fix.kind) {
    case 'formula':
      return [{ place, content: restored(fix) }];
    case 'formulas':
      return fix.formulas.map((one) => ({ place: one.place, content: restored(one) }));
    case 'numbers':
      return fix.numbers.map((one) => ({ place: one.place, content: { number: toNumber(hundredths(one.amount)) } }));
    case 'text':
      return [{ place, content: { text: fix.text } }];
  }
}

/** A file shows the result until it is calculated, which is when it is opened. */
function restored({ formula, amount = 0 }: Restored): CellContent {
  return { formula, result: toNumber(hundredths(amount)) };
}

/** What a suggestion writes, with the cells that must change together; zero is blank. */
export function changesOf({ place, suggested, together }: Suspect): CellChange[] {
  return [{ place, suggested }, ...together].map(({ place: one, suggested: amount }) =>
    amount === 0 ? { place: one } : { place: one, content: { number: toNumber(hundredths(amount)) } },
  );
}

/** Changes cells and leaves their look, as one action, where nothing was typed on their sheets since they were seen. */
export async function fix(
  port: WorkbookPort,
  seen: WorkbookSnapshot,
  changes: readonly CellChange[],
  options: TransactionOptions = {},
): Promise<Fixed> {
  const names = [...new Set(changes.map(({ place }) => place.sheet))];
  const now = await readWorkbook(port);
  const changed = names.filter((name) => typedOn(now, name) !== typedOn(seen, name));
  if (changed.length > 0) return { kind: 'changed', sheets: changed };
  try {
    await runTransaction(port, 'fix', { sheets: names.map((name) => patchOf(name, changes)) }, options, now);
  } catch (failure) {
    if (failure instanceof Cancelled) return { kind: 'cancelled' };
    if (failure instanceof ChangedMeanwhile) return { kind: 'changed', sheets: failure.sheets };
    throw failure;
  }
  return { kind: 'done' };
}

/** Everything that is typed on a sheet, comparable; results of formulas do not count. */
function typedOn({ sheets }: WorkbookSnapshot, name: string): string | undefined {
  const sheet = sheets.find((one) => one.name === name);
  return sheet && JSON.stringify(typedIn(sheet));
}

function typedIn(sheet: SheetSnapshot): unknown[] {
  return sheet.formulas.flatMap((line, row) =>
    line.flatMap((formula, column) => {
      const typed = formula ?? valueAt(sheet, row, column);
      return typed === null ? [] : [[row, column, typed]];
    }),
  );
}

/** The changes of a sheet as a plan, which leaves all else on it alone. */
export function patchOf(name: string, changes: readonly CellChange[]): SheetPlan {
  const cells: (CellPlan | undefined)[][] = [];
  for (const { place, content } of changes) {
    if (place.sheet !== name) continue;
    while (cells.length <= place.row) cells.push([]);
    const line = cells[place.row]!;
    while (line.length <= place.column) line.push(undefined);
    line[place.column] = content ? { content } : {};
  }
  return { name, mode: 'patch', cells, merges: [], columnWidths: [], rowHeights: [], validations: [] };
}

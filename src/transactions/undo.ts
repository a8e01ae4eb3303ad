import { ChangedMeanwhile, type SheetRecord } from '../workbook/port/history.ts';
import type { WorkbookPort } from '../workbook/port/port.ts';
import { sheetPrefix } from '../workbook/model/address.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/model/snapshot.ts';
import { recover } from './recover.ts';
import { type Action, beforeIn, entryIn, forget, lastEntry, UNREADABLE, withDigests } from './journal.ts';
import { changedSheets, contentDigests } from './content-digests.ts';
import { ENTRY, recordsKey } from './setting-keys.ts';
import { withLock } from './lock.ts';

/** How 撤销 ended. Only 'done' has written anything. */
export type Undone =
  /** `kept`: sheets on which somebody typed while it was under way; that is still there. */
  | { readonly kind: 'done'; readonly kept: readonly string[]; readonly earlier: Earlier | undefined }
  | { readonly kind: 'nothing' }
  /** What is kept about the last action is damaged, or of a newer version. */
  | { readonly kind: 'unreadable' }
  /** The last action broke off half-way: `recover` takes it back. */
  | { readonly kind: 'unfinished'; readonly action: Action }
  /**
   * Since then somebody typed on these sheets what would be lost, or typed formulas on them that refer to tables which
   * would go. To be asked first; `force` goes on.
   */
  | { readonly kind: 'typedSince'; readonly action: Action; readonly sheets: readonly string[] };

/** What can be taken back after an action that was. */
export interface Earlier {
  readonly count: number;
  /** There were more, but no room for what was recorded of them. */
  readonly isCut: boolean;
}

/** What 撤销 would take back; undefined: nothing. */
export async function undoable(port: WorkbookPort): Promise<Action | undefined> {
  const entry = port.history && (await lastEntry(port.history));
  return entry && entry !== UNREADABLE && entry.marks ? { name: entry.name, sheets: entry.sheets } : undefined;
}

/** 撤销: brings the sheets that the last action wrote back to what they were before it. */
export async function undoLast(port: WorkbookPort, options: { readonly force: boolean }): Promise<Undone> {
  const { history } = port;
  if (!history) return (await port.stepBack?.()) ? { kind: 'done', kept: [], earlier: undefined } : { kind: 'nothing' };
  const last = await lastEntry(history);
  if (!last) return { kind: 'nothing' };
  if (last === UNREADABLE) return { kind: 'unreadable' };
  const now = await port.read(undefined, [ENTRY, recordsKey(last.place)]);
  const entry = await entryIn(now.notes);
  // it may have been taken back by another page since
  if (!entry || entry === UNREADABLE || entry.id !== last.id) return undoLast(port, options);
  const action: Action = { name: entry.name, sheets: entry.sheets };
  const before = await beforeIn(now.notes, entry, history);
  if (!before) return { kind: 'nothing' };
  if (before === UNREADABLE) return { kind: 'unreadable' };
  const { marks } = entry;
  if (!marks) return { kind: 'unfinished', action };
  const { records } = before;
  if (!options.force) {
    const sheets = [...changedSheets(marks, await contentDigests(now, records)), ...referringSheets(now, records)];
    if (sheets.length > 0) return { kind: 'typedSince', action, sheets };
  }
  try {
    return await withLock(entry.id, async () => {
      const kept = await history.restore(records, {
        seen: now,
        begin: () => history.saveSettings(withDigests(entry, null)),
        isWritten: async (record, sheet) =>
          marks[record.sheet] === (await contentDigests({ sheets: [sheet] }, [record]))[record.sheet],
      });
      await forget(history, entry, before.settings);
      return { kind: 'done', kept, earlier: { count: entry.earlier.length, isCut: entry.isCut } } as const;
    });
  } catch (failure) {
    if (failure instanceof ChangedMeanwhile) return { kind: 'typedSince', action, sheets: failure.sheets };
    throw failure;
  }
}

/** Other sheets with formulas that would lose what they refer to, because it is deleted. */
function referringSheets({ sheets }: WorkbookSnapshot, records: readonly SheetRecord[]): string[] {
  const added = records.flatMap(({ sheet, before }) => (before ? [] : [sheet]));
  const others = sheets.filter(({ name }) => !records.some(({ sheet }) => sheet === name));
  return sheetsThatRefer(others, added);
}

/** How 撤销 ended for the user. */
export type UndoneOrRecovered = Exclude<Undone, { kind: 'unfinished' }> | { readonly kind: 'recovered' };

/** What the button 撤销 does: takes the last action back, or, where that had broken off half-way, recovers from it. */
export async function undoOrRecover(
  port: WorkbookPort,
  options: { readonly force: boolean },
): Promise<UndoneOrRecovered> {
  const undone = await undoLast(port, options);
  if (undone.kind !== 'unfinished') return undone;
  const recovered = await recover(port, options);
  return recovered.kind === 'done' ? { kind: 'recovered' } : recovered;
}

/** The names of those sheets whose formulas mention one of the wanted sheets. */
export function sheetsThatRefer(sheets: readonly SheetSnapshot[], wanted: readonly string[]): string[] {
  const prefixes = wanted.flatMap((name) => [sheetPrefix(name), `${name}!`]).map((prefix) => prefix.toLowerCase());
  const refers = (formula: string) => prefixes.some((prefix) => formula.includes(prefix));
  return sheets
    .filter(({ formulas }) => formulas.some((line) => line.some((formula) => formula && refers(formula.toLowerCase()))))
    .map(({ name }) => name);
}

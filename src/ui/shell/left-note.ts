import type { Failure } from '../../app/messages/format-failure.ts';

/** In the storage that the pages of the add-in share on this machine. */
const KEY = 'twelve-tables.note';

/** Leaves for the pane what a ribbon command has to report, where Office opens no dialog for it. */
export function leaveNote(note: Failure): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(note));
  } catch {
    // without storage there is no other way
  }
}

/** What was left, once; undefined: nothing. */
export function takeNote(): Failure | undefined {
  try {
    const text = localStorage.getItem(KEY);
    localStorage.removeItem(KEY);
    const { what, next } = JSON.parse(text ?? '{}') as Partial<Record<keyof Failure, unknown>>;
    return typeof what === 'string' && typeof next === 'string' ? { what, next } : undefined;
  } catch {
    return undefined;
  }
}

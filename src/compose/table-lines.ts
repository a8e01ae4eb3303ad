import { absenceStatement } from '../tables/absence.ts';
import type { Disclosure } from '../tables/disclosure.ts';
import type { Note, Table } from '../tables/table.ts';
import type { PlacedText } from './placed-table.ts';

/** A text above or below the body of a table, without its place. */
export type Line = Omit<PlacedText, 'area'>;

export function titleLines(table: Table, { year }: Disclosure): Line[] {
  return table.title(year).map((text, index) => ({ text, look: index === 0 ? 'title' : 'subtitle' }));
}

/** What stands in the line under the title: department, unit of money. */
export function captionLines({ caption }: Table, { department }: Disclosure): Line[] {
  if (caption === 'none') return [];
  const left: Line = { text: `部门名称：${department.name}`, look: 'captionLeft' };
  return caption === 'department' ? [left] : [left, { text: '单位：万元', look: 'captionRight' }];
}

/**
 * The lines under the table, and for an empty one its statement (空表). What depends on money is decided now where there is a
 * ledger; on a blank form it is left to a formula.
 */
export function noteLines(table: Table, disclosure: Disclosure, leaves: 'ledger' | 'typed'): Line[] {
  const notes: Note[] = [...table.notes];
  if (table.absence) {
    notes.push({
      text: absenceStatement(table.absence, disclosure.year),
      unless: { select: table.select, link: { table: table.id, columns: ['total'], rows: { by: 'total' } } },
    });
  }
  return notes.flatMap(({ text, unless }): Line[] => {
    if (!unless) return [{ text, look: 'note' }];
    if (leaves === 'typed') return [{ text, look: 'liveNote', unless: unless.link }];
    return disclosure.has(unless.select) ? [] : [{ text, look: 'note' }];
  });
}

import { selects } from '../facts/selector.ts';
import { absenceStatement } from '../tables/model/absence.ts';
import type { Disclosure } from '../tables/model/disclosure.ts';
import type { Note, Table } from '../tables/model/table.ts';
import type { PlacedText } from './placed-table.ts';

/** A text above or below the body of a table, without its place. */
export type TableLine = Omit<PlacedText, 'area'>;

export function titleLines(
  table: Table,
  { year, publisher }: Disclosure,
): (TableLine & { readonly style: 'title' | 'subtitle' })[] {
  return table.title(year, publisher).map((text, index) => ({ text, style: index === 0 ? 'title' : 'subtitle' }));
}

/** What stands in the line under the title: who publishes, unit of money. */
export function captionLines({ caption }: Table, { department, publisher }: Disclosure): TableLine[] {
  if (caption === 'none') return [];
  const left: TableLine = { text: `${publisher}名称：${department.name}`, style: 'captionLeft' };
  return caption === 'department' ? [left] : [left, { text: '单位：万元', style: 'captionRight' }];
}

/**
 * The lines under the table, and for an empty one its statement (空表). What depends on money is decided now where there is a
 * ledger; on a blank form it is left to a formula.
 */
export function noteLines(
  table: Table,
  disclosure: Disclosure,
  leaves: 'ledger' | 'typed',
  listsProjects: boolean,
): TableLine[] {
  const notes: Note[] = [...table.notes];
  // projects that are listed are there, even without money
  if (table.absence && !listsProjects) {
    notes.push({
      text: absenceStatement(table.absence, disclosure),
      unless: { select: table.select, reference: { table: table.id, columns: ['total'], rows: { by: 'total' } } },
    });
  }
  return notes.flatMap(({ text, unless }): TableLine[] => {
    if (!unless) return [{ text, style: 'note' }];
    if (leaves === 'typed') return [{ text, style: 'liveNote', unless: unless.reference }];
    return disclosure.facts.some((fact) => selects(unless.select, fact)) ? [] : [{ text, style: 'note' }];
  });
}

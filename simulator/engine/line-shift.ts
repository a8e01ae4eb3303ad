import type { ICommandInfo, IRange } from '@univerjs/presets';
import type { LineShift } from '../grid/line-shift.ts';
import type { Book } from './book.ts';

/** What a command of Univer's did to the rows or columns of a sheet; null if it inserted and deleted none. */
export function lineShift(book: Book, { id, params }: Readonly<ICommandInfo>): (LineShift & { sheet: string }) | null {
  const { InsertRowMutation, InsertColMutation, RemoveRowMutation, RemoveColMutation } = book.library;
  const inserts = id === InsertRowMutation.id || id === InsertColMutation.id;
  if (!inserts && id !== RemoveRowMutation.id && id !== RemoveColMutation.id) return null;
  const { subUnitId: sheet, range } = params as { subUnitId: string; range: IRange };
  const rows = id === InsertRowMutation.id || id === RemoveRowMutation.id;
  const first = rows ? range.startRow : range.startColumn;
  const count = (rows ? range.endRow : range.endColumn) - first + 1;
  return { sheet, axis: rows ? 'row' : 'column', first, count: inserts ? count : -count };
}

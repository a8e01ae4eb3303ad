import type { Engine, PageSetup } from '../grid/engine.ts';
import { shiftArea, shiftBreaks } from '../grid/line-shift.ts';
import { DEFAULT_PAGE } from '../grid/page-setup.ts';
import type { Book } from './book.ts';
import { lineShift } from './line-shift.ts';

/** How sheets are printed. Univer keeps nothing of it, so we do, and move its areas along with the cells. */
export function pagePart(book: Book): Pick<Engine, 'page' | 'changePage'> {
  const pages = new Map<string, PageSetup>();
  const page = (sheet: string) => pages.get(sheet) ?? DEFAULT_PAGE;
  const changePage: Engine['changePage'] = (sheet, patch) => void pages.set(sheet, { ...page(sheet), ...patch });

  book.commands.onCommandExecuted((command) => {
    const moved = lineShift(book, command);
    if (!moved) return;
    const { printArea, titleRows, titleColumns, breaks } = page(moved.sheet);
    changePage(moved.sheet, {
      printArea: printArea && shiftArea(printArea, moved),
      titleRows: titleRows && shiftArea(titleRows, moved),
      titleColumns: titleColumns && shiftArea(titleColumns, moved),
      breaks: shiftBreaks(breaks, moved),
    });
  });
  return { page, changePage };
}

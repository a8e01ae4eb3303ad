import type { Engine } from '../grid/engine.ts';
import type { Book } from './book.ts';
import type { GridWindow } from './grid-window.ts';
import { selectionOf } from './selection.ts';

/** Univer's operation that opens the list of a cell. */
const SHOW_LIST = 'sheet.operation.show-data-validation-dropdown';
/** Pixels that the arrow is high at most. */
const MOST = 20;

/** As in Excel, the selected cell has an arrow beside it where it offers a list; Alt+↓ opens the list, too. */
export function showListArrow(book: Book, window: GridWindow, validations: Engine['validations']): void {
  const button = document.createElement('button');
  let isDue = false;

  const openList = (): void => {
    const { sheet, area } = selectionOf(book);
    const at = { unitId: book.unit, subUnitId: sheet, row: area.row, column: area.column };
    void book.commands.executeCommand(SHOW_LIST, at);
  };
  const place = (): void => {
    isDue = false;
    const { canvas } = window;
    const { sheet, area } = selectionOf(book);
    const cell = { ...area, rows: 1, columns: 1 };
    const isList = validations(sheet, cell).some(({ rule }) => rule.type === 'List' && rule.inCellDropDown !== false);
    const seen = isList && canvas ? window.cell(area.row, area.column) : undefined;
    button.hidden = !seen?.isSeen;
    if (!seen || !canvas) return;
    if (!button.isConnected) canvas.parentElement!.append(button);
    const height = Math.min(seen.bottom - seen.top, MOST);
    Object.assign(button.style, { left: `${seen.right}px`, top: `${seen.bottom - height}px`, height: `${height}px` });
  };

  Object.assign(button, { type: 'button', className: 'list-arrow', textContent: '▾', tabIndex: -1, hidden: true });
  button.ariaLabel = '打开下拉列表（Alt+↓）';
  // the grid keeps the focus
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', openList);
  addEventListener(
    'keydown',
    (event) => {
      if (!event.altKey || event.key !== 'ArrowDown' || button.hidden) return;
      event.preventDefault();
      event.stopPropagation();
      openList();
    },
    true,
  );
  book.commands.onCommandExecuted(() => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(place);
  });
}

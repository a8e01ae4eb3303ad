import type { FUniver } from '@univerjs/presets';
import type { Book } from './book.ts';

/** Univer's command that moves the window; its offsets are pixels. */
const SCROLL = 'sheet.command.scroll-view';

/** Where a cell of the active sheet is seen, in pixels of the grid's canvas. */
export interface SeenCell {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Not behind what is frozen, and not out of the window. */
  readonly isSeen: boolean;
}

/** The window of the grid: what of the active sheet it shows. */
export class GridWindow {
  constructor(
    private readonly book: Book,
    private readonly univerAPI: FUniver,
  ) {}

  get canvas(): HTMLCanvasElement | null {
    return document.querySelector(`#univer-sheet-main-canvas_${this.book.unit}`);
  }

  cell(row: number, column: number): SeenCell {
    const { sheet, scroll, edge } = this.state();
    const frozen = sheet.getFreeze();
    const { left, top, right, bottom } = sheet.getRange(row, column).getCellRect();
    const [x, y] = [column < frozen.xSplit ? 0 : scroll.x, row < frozen.ySplit ? 0 : scroll.y];
    const isClear = (column < frozen.xSplit || left - x >= edge.x) && (row < frozen.ySplit || top - y >= edge.y);
    const { clientWidth, clientHeight } = this.canvas!;
    return {
      ...{ left: left - x, top: top - y, right: right - x, bottom: bottom - y },
      isSeen: isClear && right - x <= clientWidth && bottom - y <= clientHeight,
    };
  }

  /**
   * Moves the window, where that is necessary, so that a cell is seen. Univer's own way takes the heights of the first rows
   * for those of the frozen ones, and leaves the cell behind them.
   */
  reveal(row: number, column: number): void {
    if (!this.canvas || this.cell(row, column).isSeen) return;
    const { sheet, scroll, edge } = this.state();
    const { left, top, right, bottom } = sheet.getRange(row, column).getCellRect();
    const { clientWidth, clientHeight } = this.canvas;
    const isIn = (from: number, to: number, least: number, most: number) => from >= least && to <= most;
    void this.book.commands.executeCommand(SCROLL, {
      sheetViewStartRow: 0,
      sheetViewStartColumn: 0,
      offsetX: isIn(left - scroll.x, right - scroll.x, edge.x, clientWidth) ? scroll.x : Math.max(0, left - edge.x),
      offsetY: isIn(top - scroll.y, bottom - scroll.y, edge.y, clientHeight) ? scroll.y : Math.max(0, top - edge.y),
    });
  }

  /** How far the window has moved, and where the cells begin that move. */
  private state() {
    const sheet = this.univerAPI.getActiveWorkbook()!.getActiveSheet();
    const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
    const [frozen, start] = [sheet.getFreeze(), sheet.getRange(sheetViewStartRow, sheetViewStartColumn).getCellRect()];
    const [first, edge] = [
      sheet.getRange(0, 0).getCellRect(),
      sheet.getRange(frozen.ySplit, frozen.xSplit).getCellRect(),
    ];
    return {
      sheet,
      scroll: { x: start.left - first.left + offsetX, y: start.top - first.top + offsetY },
      edge: { x: edge.left, y: edge.top },
    };
  }
}

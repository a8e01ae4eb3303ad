import type { IAccessor, IRange, Injector, Univer, Workbook, Worksheet } from '@univerjs/presets';
import type { Area } from '../../src/workbook/model/address.ts';
import { HostError } from '../grid/host-error.ts';
import type { Library } from './library.ts';

const UNIT = 'workbook';
/** How many rows and columns a new sheet has; writing farther out adds more. */
const FIRST_ROWS = 600;
const FIRST_COLUMNS = 40;

/** Excel's default sizes in pixels: 54 points wide, 14.25 points high. */
export const DEFAULT_WIDTH = 72;
export const DEFAULT_HEIGHT = 19;

/** Our only way into a running Univer: its one workbook, its services, and commands executed on the host's behalf. */
export class Book {
  readonly injector: Injector;
  readonly workbook: Workbook;
  /** True while a command of ours runs: what happens then is not the user's doing. */
  byHost = false;
  private nextSheet = 1;

  constructor(
    readonly library: Library,
    private readonly univer: Univer,
  ) {
    this.injector = univer.__getInjector();
    const first = this.blankSheet('Sheet1');
    this.workbook = univer.createUnit(library.UniverInstanceType.UNIVER_SHEET, {
      id: UNIT,
      name: '预算十二表',
      sheetOrder: [first.id],
      sheets: { [first.id]: first },
      defaultStyle: { ff: '等线', fs: 11, vt: 2 },
    });
    this.workbook.setActiveSheet(this.sheet(first.id));
  }

  get unit(): string {
    return UNIT;
  }

  get commands() {
    return this.injector.get(this.library.ICommandService);
  }

  sheet(id: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw new HostError('ItemNotFound', `no sheet with the id ${id}`);
    return sheet;
  }

  /** What Univer needs to make an empty sheet. Ids look like Excel's and are never used twice. */
  blankSheet(name: string) {
    return this.library.mergeWorksheetSnapshotWithDefault({
      id: `{${String(this.nextSheet++).padStart(8, '0')}-0001-0000-0000-000000000000}`,
      name,
      rowCount: FIRST_ROWS,
      columnCount: FIRST_COLUMNS,
      defaultColumnWidth: DEFAULT_WIDTH,
      defaultRowHeight: DEFAULT_HEIGHT,
    });
  }

  /** Executes a command of Univer's as the host. As in Excel, that ends the user's chance to undo. */
  run<P extends object>(command: Runnable<P>, params: Omit<P, 'unitId'>): void {
    const outer = this.byHost;
    this.byHost = true;
    try {
      const done = this.commands.syncExecuteCommand(command.id, { ...params, unitId: UNIT });
      if (!done) throw new HostError('GeneralException', `${command.id} failed`);
    } finally {
      this.byHost = outer;
    }
    this.injector.get(this.library.IUndoRedoService).clearUndoRedo(UNIT);
  }

  /** Does something while a sheet is active: some commands of Univer's take the active sheet for theirs. */
  whileActive(sheetId: string, action: () => void): void {
    const active = this.workbook.getActiveSheet().getSheetId();
    this.activate(sheetId);
    action();
    this.activate(active);
  }

  activate(sheetId: string): void {
    if (this.workbook.getActiveSheet().getSheetId() === sheetId) return;
    this.run(this.library.SetWorksheetActiveOperation, { subUnitId: sheetId });
  }

  dispose(): void {
    this.univer.dispose();
  }

  /** Makes the sheet large enough to hold the area. */
  reach(sheetId: string, area: Area): void {
    const sheet = this.sheet(sheetId);
    const { SetWorksheetRowCountMutation, SetWorksheetColumnCountMutation } = this.library;
    const rowCount = area.row + area.rows;
    const columnCount = area.column + area.columns;
    if (rowCount > sheet.getRowCount()) this.run(SetWorksheetRowCountMutation, { subUnitId: sheetId, rowCount });
    if (columnCount > sheet.getColumnCount()) {
      this.run(SetWorksheetColumnCountMutation, { subUnitId: sheetId, columnCount });
    }
  }
}

/** A command of Univer's, known by its id; the handler says what its parameters are. */
interface Runnable<P> {
  readonly id: string;
  handler?(accessor: IAccessor, params?: P): unknown;
}

export function rangeOf(area: Area): IRange {
  return {
    startRow: area.row,
    endRow: area.row + area.rows - 1,
    startColumn: area.column,
    endColumn: area.column + area.columns - 1,
  };
}

export function areaOf(range: IRange): Area {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

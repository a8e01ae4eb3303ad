import { activateSheet } from '../ranges/activation.ts';
import { asColor, asFlag, asInteger, asText, asWord, wrong } from '../ranges/arguments.ts';
import { HostError } from '../../grid/host-error.ts';
import { requireUnprotected } from '../ranges/protection.ts';
import { rangeByAddress, rangeObject } from '../ranges/ranges.ts';
import { checkSheetName, positionOf, requireFreeStructure, sheetInfo, sheetObject } from '../ranges/sheets.ts';
import { HostObject, type SheetTarget } from '../model/targets.ts';
import type { TypeTable } from '../model/type-table.ts';
import type { Workspace } from '../model/workspace.ts';
import { eventMethods } from './event-methods.ts';

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;

export const worksheet: TypeTable<SheetTarget> = {
  identity: ({ sheet }) => ({ Id: sheet }),
  get: {
    Id: ({ sheet }) => sheet,
    Name: ({ sheet }, workspace) => sheetInfo(workspace, sheet).name,
    Position: ({ sheet }, workspace) => positionOf(workspace, sheet),
    Visibility: ({ sheet }, workspace) => sheetInfo(workspace, sheet).visibility,
    TabColor: ({ sheet }, workspace) => sheetInfo(workspace, sheet).tabColor,
    ShowGridlines: ({ sheet }, workspace) => sheetInfo(workspace, sheet).gridlines,
    ShowHeadings: ({ sheet }, workspace) => sheetInfo(workspace, sheet).headings,
  },
  set: {
    Name: ({ sheet }, value, workspace) => {
      requireFreeStructure(workspace);
      const name = asText(value, 'name');
      checkSheetName(workspace, name, sheet);
      workspace.engine.changeSheet(sheet, { name });
    },
    Position: ({ sheet }, value, workspace) => {
      requireFreeStructure(workspace);
      const position = asInteger(value, 'position');
      if (position < 0 || position >= workspace.engine.sheets().length) throw wrong('position');
      workspace.engine.changeSheet(sheet, { position });
    },
    Visibility: ({ sheet }, value, workspace) => {
      requireFreeStructure(workspace);
      const visibility = asWord(value, VISIBILITIES, 'visibility');
      if (visibility !== 'Visible') requireAnotherVisible(workspace, sheet);
      workspace.engine.changeSheet(sheet, { visibility });
    },
    TabColor: ({ sheet }, value, { engine }) =>
      engine.changeSheet(sheet, { tabColor: value === '' ? '' : asColor(value, 'tabColor') }),
    Gridlines: ({ sheet }, value, { engine }) =>
      engine.changeSheet(sheet, { gridlines: asFlag(value, 'showGridlines') }),
    Headings: ({ sheet }, value, { engine }) => engine.changeSheet(sheet, { headings: asFlag(value, 'showHeadings') }),
  },
  children: {
    FreezePanes: (target) => new HostObject('WorksheetFreezePanes', target),
    PageLayout: (target) => new HostObject('PageLayout', target),
    HorizontalPageBreaks: (target) => new HostObject('PageBreakCollection', target),
    Protection: (target) => new HostObject('WorksheetProtection', target),
    Names: ({ sheet }) => new HostObject('NamedItemCollection', { scope: sheet }),
  },
  methods: {
    Activate: ({ sheet }, _, workspace) => activateSheet(workspace, sheet),
    Calculate: () => null,
    Delete: ({ sheet }, _, workspace) => {
      requireFreeStructure(workspace);
      requireAnotherVisible(workspace, sheet);
      workspace.engine.deleteSheet(sheet);
      workspace.references.dropSheet(sheet);
      workspace.events.raise('Deleted', sheet);
    },
    GetRange: ({ sheet }, [address], workspace) => rangeByAddress(workspace, sheet, address),
    GetCell: ({ sheet }, [row, column], workspace) =>
      rangeObject(workspace, sheet, {
        row: asInteger(row, 'row'),
        column: asInteger(column, 'column'),
        rows: 1,
        columns: 1,
      }),
    GetRangeByIndexes: ({ sheet }, [row, column, rows, columns], workspace) =>
      rangeObject(workspace, sheet, {
        row: asInteger(row, 'startRow'),
        column: asInteger(column, 'startColumn'),
        rows: asInteger(rows, 'rowCount'),
        columns: asInteger(columns, 'columnCount'),
      }),
    GetUsedRange: ({ sheet }, [valuesOnly], workspace) =>
      used(workspace, sheet, valuesOnly) ?? rangeByAddress(workspace, sheet, 'A1'),
    GetUsedRangeOrNullObject: ({ sheet }, [valuesOnly], workspace) => used(workspace, sheet, valuesOnly),
    GetNext: ({ sheet }, [visibleOnly], workspace) => required(neighbour(workspace, sheet, 1, visibleOnly)),
    GetNextOrNullObject: ({ sheet }, [visibleOnly], workspace) => neighbour(workspace, sheet, 1, visibleOnly),
    GetPrevious: ({ sheet }, [visibleOnly], workspace) => required(neighbour(workspace, sheet, -1, visibleOnly)),
    GetPreviousOrNullObject: ({ sheet }, [visibleOnly], workspace) => neighbour(workspace, sheet, -1, visibleOnly),
    ...eventMethods(['DataChanged', 'Activated', 'Deactivated', 'SelectionChanged'], ({ sheet }: SheetTarget) => sheet),
  },
};

export const worksheetProtection: TypeTable<SheetTarget> = {
  get: { Protected: ({ sheet }, workspace) => sheetInfo(workspace, sheet).protected },
  methods: {
    Protect: ({ sheet }, [, password], workspace) => {
      requireUnprotected(workspace, sheet);
      workspace.engine.changeSheet(sheet, { protected: true });
      if (typeof password === 'string') workspace.document.sheetPasswords.set(sheet, password);
    },
    Unprotect: ({ sheet }, [password], workspace) => {
      const needed = workspace.document.sheetPasswords.get(sheet);
      if (needed !== undefined && needed !== password) throw new HostError('AccessDenied', 'The password is wrong.');
      workspace.document.sheetPasswords.delete(sheet);
      workspace.engine.changeSheet(sheet, { protected: false });
    },
  },
};

function requireAnotherVisible({ engine }: Workspace, sheet: string): void {
  if (!engine.sheets().some(({ id, visibility }) => id !== sheet && visibility === 'Visible')) {
    throw new HostError('InvalidOperation', 'A workbook must have at least one visible sheet.');
  }
}

function used(workspace: Workspace, sheet: string, valuesOnly: unknown): HostObject<'Range'> | null {
  if (workspace.badDay.chartSheets?.includes(sheetInfo(workspace, sheet).name)) {
    throw new HostError('UnsupportedSheet', 'The sheet is a chart or a macro sheet.');
  }
  const area = workspace.engine.usedArea(sheet, valuesOnly === true);
  return area && rangeObject(workspace, sheet, area);
}

function neighbour(
  workspace: Workspace,
  sheet: string,
  step: 1 | -1,
  visibleOnly: unknown,
): HostObject<'Worksheet'> | null {
  const sheets = workspace.engine.sheets();
  for (let at = positionOf(workspace, sheet) + step; sheets[at]; at += step) {
    if (visibleOnly !== true || sheets[at]!.visibility === 'Visible') return sheetObject(sheets[at]!.id);
  }
  return null;
}

function required(object: HostObject | null): HostObject {
  if (!object) throw new HostError('ItemNotFound', "The requested resource doesn't exist.");
  return object;
}

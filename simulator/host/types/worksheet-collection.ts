import { isAbsent, asText } from '../ranges/arguments.ts';
import { ALL_SHEETS } from '../model/events.ts';
import { HostError } from '../../grid/host-error.ts';
import { checkSheetName, findSheet, requireFreeStructure, sheetObject } from '../ranges/sheets.ts';
import type { HostObject, Targets } from '../model/targets.ts';
import type { TypeTable } from '../model/type-table.ts';
import type { Workspace } from '../model/workspace.ts';
import { eventMethods } from './event-methods.ts';

export const worksheetCollection: TypeTable<Targets['WorksheetCollection']> = {
  items: (_, { engine }) => engine.sheets().map(({ id }) => sheetObject(id)),
  item: (_, key, workspace) => {
    const sheet = findSheet(workspace, key);
    if (!sheet) throw new HostError('ItemNotFound', "The requested resource doesn't exist.");
    return sheet;
  },
  methods: {
    Add: (_, [name], workspace) => {
      requireFreeStructure(workspace);
      const wanted = isAbsent(name) ? freeName(workspace) : asText(name, 'name');
      checkSheetName(workspace, wanted);
      const id = workspace.engine.addSheet(wanted);
      workspace.events.raise('Added', id);
      return sheetObject(id);
    },
    GetItemOrNullObject: (_, [key], workspace) => findSheet(workspace, key),
    GetActiveWorksheet: (_, __, { engine }) => sheetObject(engine.selection().sheet),
    GetCount: (_, [visibleOnly], workspace) => listed(workspace, visibleOnly).length,
    GetFirst: (_, [visibleOnly], workspace) => listed(workspace, visibleOnly)[0],
    GetLast: (_, [visibleOnly], workspace) => listed(workspace, visibleOnly).at(-1),
    ...eventMethods(
      ['DataChanged', 'Activated', 'Deactivated', 'Added', 'Deleted', 'SelectionChanged'],
      () => ALL_SHEETS,
    ),
  },
};

function listed({ engine }: Workspace, visibleOnly: unknown): HostObject<'Worksheet'>[] {
  const sheets = engine.sheets().filter(({ visibility }) => visibleOnly !== true || visibility === 'Visible');
  return sheets.map(({ id }) => sheetObject(id));
}

function freeName({ engine }: Workspace): string {
  const taken = new Set(engine.sheets().map(({ name }) => name.toLowerCase()));
  let number = taken.size + 1;
  while (taken.has(`sheet${number}`)) number++;
  return `Sheet${number}`;
}

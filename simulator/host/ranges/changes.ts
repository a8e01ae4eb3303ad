import type { Area } from '../../../src/workbook/model/address.ts';
import type { CellValue } from '../../../src/workbook/model/snapshot.ts';
import { localAddress, wholeLines } from '../../grid/a1.ts';
import type { UserAction } from '../../grid/engine.ts';
import { valueType } from '../../grid/value-type.ts';
import type { Workspace } from '../model/workspace.ts';

/** Telling add-ins and kept ranges what happened to the cells. */

type Trigger = 'ThisLocalAddin' | 'Unknown';

interface Change {
  readonly type: 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';
  readonly before?: CellValue;
  readonly after?: CellValue;
}

/** The event of a change; the values are told of a single cell only. */
export function raiseChange(
  { badDay, events }: Workspace,
  sheet: string,
  area: Area,
  change: Change,
  trigger: Trigger,
): void {
  const { before, after } = change;
  const values =
    before === undefined || after === undefined
      ? {}
      : {
          valueBefore: before ?? '',
          valueAfter: after ?? '',
          valueTypeBefore: valueType(before),
          valueTypeAfter: valueType(after),
        };
  const address = localAddress(area);
  events.raise('DataChanged', sheet, {
    address,
    changeType: change.type,
    shiftDirection: 'None',
    triggerSource: badDay.foreignEvents ? 'Unknown' : trigger,
    referenceId: `${sheet}!${address}`,
    ...values,
  });
}

/** Tells what the user did in the grid, and moves kept ranges along. */
export function raiseUserAction(workspace: Workspace, action: UserAction): void {
  const { events, references } = workspace;
  switch (action.kind) {
    case 'edited':
      return raiseChange(workspace, action.sheet, action.area, { type: 'RangeEdited', ...action }, 'Unknown');
    case 'inserted':
    case 'deleted': {
      const { sheet, axis, first } = action;
      references.shift(sheet, { axis, first, count: action.kind === 'inserted' ? action.count : -action.count });
      return raiseLineChange(workspace, action, 'Unknown');
    }
    case 'selected':
      return events.raise('SelectionChanged', action.sheet, { address: localAddress(action.area) });
    case 'activated':
      return events.raise('Activated', action.sheet);
    case 'sheetAdded':
      return events.raise('Added', action.sheet);
    case 'sheetDeleted':
      references.dropSheet(action.sheet);
      return events.raise('Deleted', action.sheet);
  }
}

type LineAction = Extract<UserAction, { kind: 'inserted' | 'deleted' }>;

/** The event of inserted or deleted lines. */
export function raiseLineChange(
  workspace: Workspace,
  { kind, sheet, axis, first, count }: LineAction,
  trigger: Trigger,
): void {
  const area = wholeLines(axis, first, count);
  const line = axis === 'row' ? 'Row' : 'Column';
  raiseChange(workspace, sheet, area, { type: `${line}${kind === 'inserted' ? 'Inserted' : 'Deleted'}` }, trigger);
}

import { HostError } from '../../grid/host-error.ts';
import { sheetInfo } from './sheets.ts';
import type { Workspace } from '../model/workspace.ts';

/** Shows a sheet; a hidden one cannot be shown. */
export function activateSheet(workspace: Workspace, sheet: string): void {
  const { engine, events } = workspace;
  if (sheetInfo(workspace, sheet).visibility !== 'Visible') {
    throw new HostError('InvalidOperation', 'A hidden sheet cannot be activated.');
  }
  const before = engine.selection().sheet;
  if (before === sheet) return;
  engine.activate(sheet);
  events.raise('Deactivated', before);
  events.raise('Activated', sheet);
}

import { HostError } from '../../grid/host-error.ts';
import { sampleOf } from './ranges.ts';
import { sheetInfo } from './sheets.ts';
import type { RangeTarget } from '../model/targets.ts';
import type { Workspace } from '../model/workspace.ts';

/** Refuses changes to locked cells of a protected sheet. */
export function requireUnlocked(workspace: Workspace, range: RangeTarget): void {
  if (!sheetInfo(workspace, range.sheet).protected) return;
  const styles = workspace.engine.styles(range.sheet, sampleOf(workspace, range));
  if (styles.some((line) => line.some(({ locked }) => locked))) throw denied();
}

/** Refuses changes that protection forbids whatever the cells say: looks, lines, merges. */
export function requireUnprotected(workspace: Workspace, sheet: string): void {
  if (sheetInfo(workspace, sheet).protected) throw denied();
}

function denied(): HostError {
  return new HostError('AccessDenied', 'You do not have permission to change this protected sheet.');
}

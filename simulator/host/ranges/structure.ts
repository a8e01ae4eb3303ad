import { SHEET_COLUMNS, SHEET_ROWS, type Axis } from '../../grid/engine.ts';
import { HostError } from '../../grid/host-error.ts';
import { raiseLineChange } from './changes.ts';
import { requireUnprotected } from './protection.ts';
import { areaOf } from './ranges.ts';
import type { RangeTarget } from '../model/targets.ts';
import type { Workspace } from '../model/workspace.ts';

/** Inserts empty rows or columns where the range stands, which must be whole ones. */
export function insertLines(workspace: Workspace, range: RangeTarget, shift: unknown): void {
  changeLines(workspace, range, shift, { row: 'Down', column: 'Right' }, 'inserted');
}

/** Deletes the range's rows or columns, which must be whole ones. */
export function deleteLines(workspace: Workspace, range: RangeTarget, shift: unknown): void {
  changeLines(workspace, range, shift, { row: 'Up', column: 'Left' }, 'deleted');
}

function changeLines(
  workspace: Workspace,
  range: RangeTarget,
  shift: unknown,
  directions: Record<Axis, string>,
  kind: 'inserted' | 'deleted',
): void {
  const area = areaOf(range);
  const axis = area.columns === SHEET_COLUMNS ? 'row' : area.rows === SHEET_ROWS ? 'column' : null;
  if (!axis) throw new HostError('NotImplemented', 'the host inserts and deletes whole rows and columns only');
  if (shift !== directions[axis]) throw new HostError('InvalidArgument', `shift must be ${directions[axis]}`);
  requireUnprotected(workspace, range.sheet);
  const [first, count] = axis === 'row' ? [area.row, area.rows] : [area.column, area.columns];
  const { engine, references } = workspace;
  if (kind === 'inserted') engine.insertLines(range.sheet, axis, first, count);
  else engine.deleteLines(range.sheet, axis, first, count);
  references.shift(range.sheet, { axis, first, count: kind === 'inserted' ? count : -count });
  raiseLineChange(workspace, { kind, sheet: range.sheet, axis, first, count }, 'ThisLocalAddin');
}

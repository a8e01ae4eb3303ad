import { asRecord } from './arguments.ts';
import type { Axis } from '../../grid/engine.ts';
import { HostError } from '../../grid/host-error.ts';
import { areaOf, linesOfRange } from './ranges.ts';
import type { RangeTarget } from '../model/targets.ts';
import type { Workspace } from '../model/workspace.ts';

/** Range.getRowProperties and getColumnProperties: for every line its size, visibility and place, as far as asked for. */
export function readLineProperties(workspace: Workspace, range: RangeTarget, axis: Axis, options: unknown): unknown[] {
  const wanted = asRecord(options, `${axis}PropertiesLoadOptions`);
  const { format, ...own } = wanted;
  const { [sizeOf(axis)]: size, ...looks } = asRecord(format ?? {}, 'format');
  const { [`${axis}Hidden`]: hidden, [`${axis}Index`]: index, ...others } = own;
  const unknown = [...Object.keys(looks), ...Object.keys(others)][0];
  if (unknown !== undefined) throw new HostError('ApiNotFound', `${axis} property ${unknown}`);
  const first = axis === 'row' ? areaOf(range).row : areaOf(range).column;
  return linesOfRange(workspace, range, axis).map((line, at) => ({
    ...(index ? { [`${axis}Index`]: first + at } : {}),
    ...(hidden ? { [`${axis}Hidden`]: line.hidden } : {}),
    ...(size ? { format: { [sizeOf(axis)]: line.hidden ? 0 : line.size } } : {}),
  }));
}

function sizeOf(axis: Axis): string {
  return axis === 'row' ? 'rowHeight' : 'columnWidth';
}

import { asFlag, asNumber, isAbsent } from '../ranges/arguments.ts';
import { autofit } from '../ranges/autofit.ts';
import { SHEET_ROWS, type Axis, type LinePatch } from '../../grid/engine.ts';
import { requireUnprotected } from '../ranges/protection.ts';
import { areaOf, common, linesOfRange } from '../ranges/ranges.ts';
import { FORMAT_PROPERTIES } from '../ranges/style-properties.ts';
import { HostObject, type RangeTarget } from '../model/targets.ts';
import type { TypeTable } from '../model/type-table.ts';
import type { Workspace } from '../model/workspace.ts';
import { styleMembers } from './style-table.ts';

const style = styleMembers(FORMAT_PROPERTIES);

export const rangeFormat: TypeTable<RangeTarget> = {
  get: {
    ...style.get,
    ColumnWidth: (range, workspace) => readSize(workspace, range, 'column'),
    RowHeight: (range, workspace) => readSize(workspace, range, 'row'),
  },
  set: {
    ...style.set,
    ColumnWidth: (range, value, workspace) =>
      isAbsent(value) || changeSize(workspace, range, 'column', { size: asNumber(value, 'columnWidth', 0, 1790) }),
    RowHeight: (range, value, workspace) =>
      isAbsent(value) || changeSize(workspace, range, 'row', { size: asNumber(value, 'rowHeight', 0, 409.5) }),
    UseStandardWidth: (range, value, workspace) =>
      asFlag(value, 'useStandardWidth') && changeSize(workspace, range, 'column', { size: null }),
    UseStandardHeight: (range, value, workspace) =>
      asFlag(value, 'useStandardHeight') &&
      changeSize(workspace, range, 'row', { size: standardHeight(workspace, range) }),
  },
  children: {
    Font: (range) => new HostObject('RangeFont', range),
    Fill: (range) => new HostObject('RangeFill', range),
    Borders: (range) => new HostObject('RangeBorderCollection', range),
    Protection: (range) => new HostObject('FormatProtection', range),
  },
  methods: {
    AutofitColumns: (range, _, workspace) => autofit(workspace, range, 'column'),
    AutofitRows: (range, _, workspace) => autofit(workspace, range, 'row'),
  },
};

/** The engine's own (null), unless it is rounded. */
function standardHeight({ badDay, engine }: Workspace, { sheet }: RangeTarget): number | null {
  return badDay.roundedHeights ? Math.ceil(engine.lines(sheet, 'row', SHEET_ROWS - 1, 1)[0]!.size) : null;
}

function readSize(workspace: Workspace, range: RangeTarget, axis: Axis): number | null {
  return common(linesOfRange(workspace, range, axis).map(({ size, hidden }) => (hidden ? 0 : size)));
}

/** Size 0 hides, any other size shows, as in Excel. */
function changeSize(workspace: Workspace, range: RangeTarget, axis: Axis, patch: LinePatch): void {
  requireUnprotected(workspace, range.sheet);
  const area = areaOf(range);
  const [first, count] = axis === 'row' ? [area.row, area.rows] : [area.column, area.columns];
  const change = patch.size === 0 ? { hidden: true } : { ...patch, hidden: false };
  workspace.engine.changeLines(range.sheet, axis, first, count, change);
}

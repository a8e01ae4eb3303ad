import { WHOLE_SHEET } from '../../grid/a1.ts';
import { intersect } from '../../grid/areas.ts';
import { wrong } from '../ranges/arguments.ts';
import { BORDER_LINES, changeBorder, drawLine, linesOf, readBorder, type BorderProperty } from '../ranges/borders.ts';
import type { Border } from '../../grid/cell-style.ts';
import { requireUnprotected } from '../ranges/protection.ts';
import { areaOf, common, sampleOf } from '../ranges/ranges.ts';
import { HostObject, type RangeTarget, type Targets } from '../model/targets.ts';
import type { TypeTable } from '../model/type-table.ts';
import type { Workspace } from '../model/workspace.ts';

const SIDES = Object.keys(BORDER_LINES);

export const rangeBorderCollection: TypeTable<RangeTarget> = {
  get: { Count: () => SIDES.length },
  methods: { GetItemAt: (range, [index]) => border(range, SIDES[Number(index)]) },
  item: (range, key) => border(range, String(key)),
  items: (range) => SIDES.map((side) => border(range, side)),
};

export const rangeBorder: TypeTable<Targets['RangeBorder']> = {
  identity: ({ side }) => ({ _Id: side }),
  get: {
    SideIndex: ({ side }) => side,
    Style: (target, workspace) => read(workspace, target, 'Style'),
    Weight: (target, workspace) => read(workspace, target, 'Weight'),
    Color: (target, workspace) => read(workspace, target, 'Color'),
  },
  set: {
    Style: (target, value, workspace) => change(workspace, target, 'Style', value),
    Weight: (target, value, workspace) => change(workspace, target, 'Weight', value),
    Color: (target, value, workspace) => change(workspace, target, 'Color', value),
  },
};

function border(range: RangeTarget, side: string | undefined): HostObject<'RangeBorder'> {
  const known = SIDES.find((candidate) => candidate === side);
  if (known === undefined) throw wrong(`border ${side}`);
  return new HostObject('RangeBorder', { range, side: known });
}

/** The different looks of one line of a range. */
function borders(workspace: Workspace, { range, side }: Targets['RangeBorder']): (Border | null)[] {
  const area = sampleOf(workspace, range);
  const seen = intersect(WHOLE_SHEET, {
    row: area.row - 1,
    column: area.column - 1,
    rows: area.rows + 2,
    columns: area.columns + 2,
  })!;
  const styles = workspace.engine.styles(range.sheet, seen);
  return [...new Set(linesOf(area, side, (row, column) => styles[row - seen.row]?.[column - seen.column]))];
}

function read(workspace: Workspace, target: Targets['RangeBorder'], property: BorderProperty): string | null {
  return common(borders(workspace, target).map((line) => readBorder(line, property)));
}

/** The parts that are not set stay as they are where all cells agree, and become plain where they do not. */
function change(workspace: Workspace, target: Targets['RangeBorder'], property: BorderProperty, value: unknown): void {
  const { range, side } = target;
  requireUnprotected(workspace, range.sheet);
  const lines = borders(workspace, target);
  const first = lines[0] ?? null;
  const alike = lines.every((line) => JSON.stringify(line) === JSON.stringify(first));
  workspace.engine.restyle(
    range.sheet,
    drawLine(areaOf(range), side, changeBorder(alike ? first : null, property, value)),
  );
}

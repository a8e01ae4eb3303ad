import { asInteger, wrong } from '../ranges/arguments.ts';
import { SHEET_COLUMNS, SHEET_ROWS } from '../../grid/engine.ts';
import { HostError } from '../../grid/host-error.ts';
import { areaOf, rangeByAddress, rangeObject } from '../ranges/ranges.ts';
import { isA, type HostObject, type SheetTarget } from '../model/targets.ts';
import type { TypeTable } from '../model/type-table.ts';
import type { Workspace } from '../model/workspace.ts';

export const worksheetFreezePanes: TypeTable<SheetTarget> = {
  methods: {
    FreezeRows: ({ sheet }, [count], { engine }) => engine.freeze(sheet, { rows: lines(count), columns: 0 }),
    FreezeColumns: ({ sheet }, [count], { engine }) => engine.freeze(sheet, { rows: 0, columns: lines(count) }),
    FreezeAt: ({ sheet }, [range], workspace) => {
      const target = isA(range, 'Range') ? range.target : rangeByAddress(workspace, sheet, range).target;
      const area = areaOf(target);
      if (target.sheet !== sheet || area.row !== 0 || area.column !== 0) throw wrong('frozenRange must begin at A1');
      workspace.engine.freeze(sheet, {
        rows: area.rows === SHEET_ROWS ? 0 : area.rows,
        columns: area.columns === SHEET_COLUMNS ? 0 : area.columns,
      });
    },
    Unfreeze: ({ sheet }, _, { engine }) => engine.freeze(sheet, { rows: 0, columns: 0 }),
    GetLocation: ({ sheet }, _, workspace) => {
      const found = location(workspace, sheet);
      if (!found) throw new HostError('ItemNotFound', 'Nothing is frozen.');
      return found;
    },
    GetLocationOrNullObject: ({ sheet }, _, workspace) => location(workspace, sheet),
  },
};

function lines(count: unknown): number {
  const number = count === null || count === undefined ? 1 : asInteger(count, 'count');
  if (number < 1) throw wrong('count');
  return number;
}

/** What is frozen: whole rows, whole columns, or a block. */
function location(workspace: Workspace, sheet: string): HostObject<'Range'> | null {
  const { rows, columns } = workspace.engine.frozen(sheet);
  if (rows === 0 && columns === 0) return null;
  return rangeObject(workspace, sheet, {
    row: 0,
    column: 0,
    rows: rows || SHEET_ROWS,
    columns: columns || SHEET_COLUMNS,
  });
}

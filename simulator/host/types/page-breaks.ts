import { areaOf, rangeByAddress } from '../ranges/ranges.ts';
import { wrong } from '../ranges/arguments.ts';
import { HostObject, isA, type SheetTarget, type Targets } from '../model/targets.ts';
import type { TypeTable } from '../model/type-table.ts';

/** The page breaks above rows that somebody has set. */
export const pageBreakCollection: TypeTable<SheetTarget> = {
  items: ({ sheet }, { engine }) => engine.page(sheet).breaks.map((row) => new HostObject('PageBreak', { row })),
  methods: {
    Add: ({ sheet }, [range], workspace) => {
      const target = isA(range, 'Range') ? range.target : rangeByAddress(workspace, sheet, range).target;
      const { row } = areaOf(target);
      if (target.sheet !== sheet || row === 0) throw wrong('pageBreakRange');
      const { engine } = workspace;
      const rows = new Set([...engine.page(sheet).breaks, row]);
      engine.changePage(sheet, { breaks: [...rows].sort((one, other) => one - other) });
      return new HostObject('PageBreak', { row });
    },
    RemovePageBreaks: ({ sheet }, _, { engine }) => engine.changePage(sheet, { breaks: [] }),
  },
};

export const pageBreak: TypeTable<Targets['PageBreak']> = {
  identity: ({ row }) => ({ _Id: row }),
  get: { RowIndex: ({ row }) => row },
};

import { fullAddress } from '../../grid/a1.ts';
import { asInteger, wrong } from '../ranges/arguments.ts';
import { areaOf } from '../ranges/ranges.ts';
import { sheetInfo, sheetObject } from '../ranges/sheets.ts';
import { HostObject, type Targets } from '../model/targets.ts';
import type { TypeTable } from '../model/type-table.ts';

export const rangeAreas: TypeTable<Targets['RangeAreas']> = {
  identity: (target, { references }) => {
    const id = references.idOf(target);
    return id === undefined ? {} : { _ReferenceId: id };
  },
  get: {
    Address: ({ ranges }, workspace) =>
      ranges.map((range) => fullAddress(sheetInfo(workspace, range.sheet).name, areaOf(range))).join(','),
    AreaCount: ({ ranges }) => ranges.length,
    CellCount: ({ ranges }) => ranges.reduce((sum, range) => sum + areaOf(range).rows * areaOf(range).columns, 0),
  },
  children: {
    Areas: ({ ranges }) => new HostObject('RangeCollection', { ranges }),
    Worksheet: ({ ranges }) => sheetObject(ranges[0]!.sheet),
  },
  methods: { _KeepReference: (target, _, { references }) => references.keep(new HostObject('RangeAreas', target)) },
};

export const rangeCollection: TypeTable<Targets['RangeCollection']> = {
  items: ({ ranges }) => ranges.map((range) => new HostObject('Range', range)),
  methods: {
    GetCount: ({ ranges }) => ranges.length,
    GetItemAt: ({ ranges }, [index]) => {
      const range = ranges[asInteger(index, 'index')];
      if (!range) throw wrong('index');
      return new HostObject('Range', range);
    },
  },
};

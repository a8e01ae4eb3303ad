import { fullAddress } from '../a1.ts';
import { asInteger, wrong } from '../arguments.ts';
import { areaOf } from '../ranges.ts';
import { sheetInfo, sheetObject } from '../sheets.ts';
import { HostObject } from '../targets.ts';
import type { Targets } from '../targets.ts';
import type { TypeTable } from '../type-table.ts';

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

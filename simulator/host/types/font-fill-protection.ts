import { requireUnprotected } from '../ranges/protection.ts';
import { areaOf } from '../ranges/ranges.ts';
import { FILL_PROPERTIES, FONT_PROPERTIES, PROTECTION_PROPERTIES } from '../ranges/style-properties.ts';
import type { RangeTarget } from '../model/targets.ts';
import type { TypeTable } from '../model/type-table.ts';
import { styleMembers } from './style-table.ts';

export const rangeFont: TypeTable<RangeTarget> = styleMembers(FONT_PROPERTIES);

export const rangeFill: TypeTable<RangeTarget> = {
  ...styleMembers(FILL_PROPERTIES),
  methods: {
    Clear: (range, _, workspace) => {
      requireUnprotected(workspace, range.sheet);
      workspace.engine.restyle(range.sheet, [{ area: areaOf(range), style: { fill: null } }]);
    },
  },
};

export const formatProtection: TypeTable<RangeTarget> = styleMembers(PROTECTION_PROPERTIES);

import { activateSheet } from '../ranges/activation.ts';
import { intersect } from '../../grid/areas.ts';
import { asWord, isAbsent, wrong } from '../ranges/arguments.ts';
import { readCellProperties, writeCellProperties, writeLineProperties } from '../ranges/cell-properties.ts';
import { clearRange } from '../ranges/clear.ts';
import { readLineProperties } from '../ranges/line-properties.ts';
import { requireUnprotected } from '../ranges/protection.ts';
import { areaOf, rangeObject } from '../ranges/ranges.ts';
import { deleteLines, insertLines } from '../ranges/structure.ts';
import { HostError } from '../../grid/host-error.ts';
import { HostObject, type RangeTarget } from '../model/targets.ts';
import type { Method } from '../model/type-table.ts';

/** What is done to a range. */
export const rangeMethods: Readonly<Record<string, Method<RangeTarget>>> = {
  _KeepReference: (range, _, { references }) => references.keep(new HostObject('Range', range)),
  _ValidateArraySize: (range, [rows, columns]) => {
    const area = areaOf(range);
    if (rows !== area.rows || columns !== area.columns) throw wrong('the array does not have the shape of the range');
  },
  Calculate: () => null,
  Clear: (range, [applyTo], workspace) => {
    const words = ['All', 'Contents', 'Formats'] as const;
    clearRange(workspace, range, isAbsent(applyTo) ? 'All' : asWord(applyTo, words, 'applyTo'));
  },
  Insert: (range, [shift], workspace) => {
    const area = areaOf(range);
    insertLines(workspace, range, shift);
    return rangeObject(workspace, range.sheet, area);
  },
  Delete: (range, [shift], workspace) => deleteLines(workspace, range, shift),
  Merge: (range, [across], workspace) => {
    requireUnprotected(workspace, range.sheet);
    const area = areaOf(range);
    const lines =
      across === true
        ? Array.from({ length: area.rows }, (_, row) => ({ ...area, row: area.row + row, rows: 1 }))
        : [area];
    for (const line of lines) {
      workspace.engine.unmerge(range.sheet, line);
      if (line.rows * line.columns > 1) workspace.engine.merge(range.sheet, line);
    }
  },
  Unmerge: (range, _, workspace) => {
    requireUnprotected(workspace, range.sheet);
    workspace.engine.unmerge(range.sheet, areaOf(range));
  },
  GetMergedAreasOrNullObject: (range, _, { badDay, engine }) => {
    const ranges = engine
      .merges(range.sheet)
      .filter((merge) => intersect(merge, areaOf(range)))
      .map((area) => ({ sheet: range.sheet, area }));
    if (ranges.length > (badDay.mergedLimit ?? Infinity)) {
      throw new HostError('GeneralException', 'There are too many merged areas.');
    }
    return ranges.length > 0 ? new HostObject('RangeAreas', { ranges }) : null;
  },
  Select: (range, _, workspace) => {
    activateSheet(workspace, range.sheet);
    workspace.engine.select(range.sheet, areaOf(range));
    workspace.events.raise('SelectionChanged', range.sheet);
  },
  GetCellProperties: (range, [options], workspace) => readCellProperties(workspace, range, options),
  SetCellProperties: (range, [data], workspace) => writeCellProperties(workspace, range, data),
  GetRowProperties: (range, [options], workspace) => readLineProperties(workspace, range, 'row', options),
  GetColumnProperties: (range, [options], workspace) => readLineProperties(workspace, range, 'column', options),
  SetRowProperties: (range, [data], workspace) => writeLineProperties(workspace, range, 'row', data),
  SetColumnProperties: (range, [data], workspace) => writeLineProperties(workspace, range, 'column', data),
};

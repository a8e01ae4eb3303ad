import { fullAddress } from '../a1.ts';
import { asFlag, isAbsent } from '../arguments.ts';
import { writeContent, writeNumberFormats } from '../content.ts';
import { SHEET_COLUMNS, SHEET_ROWS } from '../engine.ts';
import type { Axis } from '../engine.ts';
import { requireUnprotected } from '../protection.ts';
import { areaOf, cellsOf, common, linesOfRange } from '../ranges.ts';
import { sheetInfo, sheetObject } from '../sheets.ts';
import { HostObject } from '../targets.ts';
import type { RangeTarget } from '../targets.ts';
import type { TypeTable } from '../type-table.ts';
import { valueType } from '../value-type.ts';
import type { Workspace } from '../workspace.ts';
import { rangeMethods } from './range-methods.ts';
import { rangeNavigation } from './range-navigation.ts';

export const range: TypeTable<RangeTarget> = {
  identity: (target, { references }) => {
    const id = references.idOf(target);
    return id === undefined ? {} : { _ReferenceId: id };
  },
  get: {
    Address: (target, workspace) => fullAddress(sheetInfo(workspace, target.sheet).name, areaOf(target)),
    AddressLocal: (target, workspace) => fullAddress(sheetInfo(workspace, target.sheet).name, areaOf(target)),
    CellCount: (target) => {
      const count = areaOf(target).rows * areaOf(target).columns;
      return count > 2 ** 31 - 1 ? -1 : count;
    },
    RowIndex: (target) => areaOf(target).row,
    ColumnIndex: (target) => areaOf(target).column,
    RowCount: (target) => areaOf(target).rows,
    ColumnCount: (target) => areaOf(target).columns,
    IsEntireRow: (target) => areaOf(target).columns === SHEET_COLUMNS,
    IsEntireColumn: (target) => areaOf(target).rows === SHEET_ROWS,
    Values: (target, { engine }) =>
      engine.values(target.sheet, cellsOf(target)).map((line) => line.map((value) => value ?? '')),
    ValueTypes: (target, { engine }) => engine.values(target.sheet, cellsOf(target)).map((line) => line.map(valueType)),
    Formulas: (target, workspace) => readFormulas(workspace, target),
    FormulasLocal: (target, workspace) => readFormulas(workspace, target),
    Text: (target, { engine }) => engine.texts(target.sheet, cellsOf(target)),
    NumberFormat: (target, { engine }) =>
      engine.styles(target.sheet, cellsOf(target)).map((line) => line.map(({ numberFormat }) => numberFormat)),
    RowHidden: (target, workspace) => readHidden(workspace, target, 'row'),
    ColumnHidden: (target, workspace) => readHidden(workspace, target, 'column'),
    Hidden: (target, workspace) =>
      readHidden(workspace, target, 'row') === true || readHidden(workspace, target, 'column') === true,
  },
  set: {
    Values: (target, value, workspace) => writeContent(workspace, target, value),
    Formulas: (target, value, workspace) => writeContent(workspace, target, value),
    FormulasLocal: (target, value, workspace) => writeContent(workspace, target, value),
    NumberFormat: (target, value, workspace) => writeNumberFormats(workspace, target, value),
    RowHidden: (target, value, workspace) => hide(workspace, target, 'row', value),
    ColumnHidden: (target, value, workspace) => hide(workspace, target, 'column', value),
  },
  children: {
    Worksheet: ({ sheet }) => sheetObject(sheet),
    Format: (target) => new HostObject('RangeFormat', target),
    DataValidation: (target) => new HostObject('DataValidation', target),
    ConditionalFormats: (target) => new HostObject('ConditionalFormatCollection', target),
  },
  methods: { ...rangeNavigation, ...rangeMethods },
};

/** A cell without a formula answers its value. */
function readFormulas({ engine }: Workspace, target: RangeTarget): unknown[][] {
  const area = cellsOf(target);
  const values = engine.values(target.sheet, area);
  return engine
    .formulas(target.sheet, area)
    .map((line, row) => line.map((formula, column) => formula ?? values[row]?.[column] ?? ''));
}

function readHidden(workspace: Workspace, target: RangeTarget, axis: Axis): boolean | null {
  return common(linesOfRange(workspace, target, axis).map(({ hidden }) => hidden));
}

function hide(workspace: Workspace, target: RangeTarget, axis: Axis, value: unknown): void {
  if (isAbsent(value)) return;
  requireUnprotected(workspace, target.sheet);
  const area = areaOf(target);
  const [first, count] = axis === 'row' ? [area.row, area.rows] : [area.column, area.columns];
  workspace.engine.changeLines(target.sheet, axis, first, count, { hidden: asFlag(value, `${axis}Hidden`) });
}

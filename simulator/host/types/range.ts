import { fullAddress } from '../../grid/a1.ts';
import { asFlag, isAbsent } from '../ranges/arguments.ts';
import { writeContent, writeNumberFormats } from '../ranges/content.ts';
import { SHEET_COLUMNS, SHEET_ROWS, type Axis } from '../../grid/engine.ts';
import { requireUnprotected } from '../ranges/protection.ts';
import { areaOf, cellsOf, common, linesOfRange } from '../ranges/ranges.ts';
import { sheetInfo, sheetObject } from '../ranges/sheets.ts';
import { HostObject, type RangeTarget } from '../model/targets.ts';
import type { TypeTable } from '../model/type-table.ts';
import { valueType } from '../../grid/value-type.ts';
import type { Workspace } from '../model/workspace.ts';
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
    Values: (target, workspace) => readValues(workspace, target),
    ValueTypes: (target, { engine }) => engine.values(target.sheet, cellsOf(target)).map((line) => line.map(valueType)),
    Formulas: (target, workspace) => readFormulas(workspace, target),
    FormulasLocal: (target, workspace) => readFormulas(workspace, target),
    Text: (target, workspace) => readTexts(workspace, target),
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

/** What formulas result in is 0 as long as nobody lets Excel calculate. */
function readValues({ badDay, document, engine }: Workspace, target: RangeTarget): unknown[][] {
  const area = cellsOf(target);
  const values = engine.values(target.sheet, area).map((line) => line.map((value) => value ?? ''));
  if (!badDay.manualCalculation || document.isCalculated) return values;
  const formulas = engine.formulas(target.sheet, area);
  return values.map((line, row) => line.map((value, column) => (formulas[row]![column] === null ? value : 0)));
}

/** Excel up to 2007 hid texts of more than 255 characters in text cells. */
function readTexts({ badDay, engine }: Workspace, target: RangeTarget): readonly (readonly string[])[] {
  const area = cellsOf(target);
  const texts = engine.texts(target.sheet, area);
  if (!badDay.longTextHidden) return texts;
  const styles = engine.styles(target.sheet, area);
  return texts.map((line, row) =>
    line.map((text, column) =>
      text.length > 255 && styles[row]![column]!.numberFormat === '@' ? '#'.repeat(255) : text,
    ),
  );
}

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

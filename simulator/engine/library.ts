import type * as Core from '@univerjs/presets';
import type * as Conditional from '@univerjs/presets/preset-sheets-conditional-formatting';
import type * as Sheets from '@univerjs/presets/preset-sheets-core';
import type * as Validation from '@univerjs/presets/preset-sheets-data-validation';

/**
 * The parts of Univer that our adapter uses. Node gets them by require (Univer's ES modules do not load there),
 * a browser by import; the adapter takes them as a value and imports types only.
 */
export type Library = Pick<
  typeof Core,
  'Direction' | 'ICommandService' | 'IUndoRedoService' | 'UniverInstanceType' | 'mergeWorksheetSnapshotWithDefault'
> &
  Pick<
    typeof Sheets,
    | 'AddWorksheetMergeMutation'
    | 'FormulaDataModel'
    | 'IActiveDirtyManagerService'
    | 'IDefinedNamesService'
    | 'InsertColByRangeCommand'
    | 'InsertColMutation'
    | 'InsertRowByRangeCommand'
    | 'InsertRowMutation'
    | 'InsertSheetMutation'
    | 'RemoveColByRangeCommand'
    | 'RemoveColMutation'
    | 'RemoveDefinedNameMutation'
    | 'RemoveRowByRangeCommand'
    | 'RemoveRowMutation'
    | 'RemoveSheetCommand'
    | 'RemoveSheetMutation'
    | 'RemoveWorksheetMergeMutation'
    | 'SCOPE_WORKBOOK_VALUE_DEFINED_NAME'
    | 'SetColDataMutation'
    | 'SetDefinedNameMutation'
    | 'SetFormulaCalculationNotificationMutation'
    | 'SetFormulaCalculationStartMutation'
    | 'SetFrozenMutation'
    | 'SetRangeValuesMutation'
    | 'SetRowDataMutation'
    | 'SetSelectionsOperation'
    | 'SetStyleCommand'
    | 'SetTabColorMutation'
    | 'SetWorksheetActiveOperation'
    | 'SetWorksheetColumnCountMutation'
    | 'SetWorksheetHideMutation'
    | 'SetWorksheetNameCommand'
    | 'SetWorksheetOrderMutation'
    | 'SetWorksheetRowCountMutation'
    | 'SheetsSelectionsService'
    | 'ToggleGridlinesMutation'
    | 'TriggerCalculationController'
  > &
  Pick<typeof Validation, 'SheetDataValidationModel'> &
  // Univer's package for Node has none: there is nobody to see them.
  Partial<Pick<typeof Conditional, 'ConditionalFormattingRuleModel'>>;

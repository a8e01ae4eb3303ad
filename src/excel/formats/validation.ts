import { fixedRangeName } from '../workbook/address.ts';
import type { ListValidation } from '../workbook/plan.ts';
import { bytesOnWire } from './bytes.ts';
import { rangeOf } from './range-of.ts';
import type { SheetStep } from './steps.ts';

const RULE_BYTES = 1_300;

/** Gives cells their drop-down lists in place of any rules they had; the words of the warning are Excel's own. */
export function validationSteps(validations: readonly ListValidation[]): SheetStep[] {
  return validations.map(({ area, items, strict }) => ({
    bytes: RULE_BYTES + bytesOnWire(listSource(items)),
    write: (sheet) => {
      const rules = rangeOf(sheet, area).dataValidation;
      rules.clear();
      rules.rule = { list: { inCellDropDown: true, source: listSource(items) } };
      rules.errorAlert = { showAlert: true, style: strict ? 'Stop' : 'Warning', title: '', message: '' };
    },
  }));
}

/** Items separated by commas, or the area that holds them: ='代码'!$A$1:$A$9. */
export function listSource(items: ListValidation['items']): string {
  if (!('sheet' in items)) return items.join(',');
  return `=${fixedRangeName(items.sheet, items.area)}`;
}

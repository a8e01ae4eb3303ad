import { fixedRangeName } from '../workbook/address.ts';
import type { ListValidation } from '../workbook/plan.ts';
import { rangeOf } from './range-of.ts';

/** Gives cells their drop-down list in place of any rule they had; the words of the warning are Excel's own. */
export function writeValidation(sheet: Excel.Worksheet, validation: ListValidation): void {
  const rules = rangeOf(sheet, validation.area).dataValidation;
  rules.clear();
  rules.rule = { list: { inCellDropDown: true, source: listSource(validation.items) } };
  rules.errorAlert = { showAlert: true, style: validation.strict ? 'Stop' : 'Warning', title: '', message: '' };
}

/** Items separated by commas, or the area that holds them: ='代码'!$A$1:$A$9. */
export function listSource(items: ListValidation['items']): string {
  if (!('sheet' in items)) return items.join(',');
  return `=${fixedRangeName(items.sheet, items.area)}`;
}

import { fixedRangeName } from '../../workbook/model/address.ts';
import type { ListValidation } from '../../workbook/model/plan.ts';
import { bytesOnWire } from '../requests/payload.ts';
import { rangeOf } from '../requests/areas.ts';
import type { SheetStep } from '../requests/steps.ts';

const RULE_BYTES = 1_300;

/** Gives cells their drop-down lists in place of any rules they had. */
export function validationSteps(validations: readonly ListValidation[]): SheetStep[] {
  return validations.map(({ area, items, strict, prompt = '', refusal = '' }) => ({
    bytes: RULE_BYTES + bytesOnWire(listSource(items) + prompt + refusal),
    write: (sheet) => {
      const rules = rangeOf(sheet, area).dataValidation;
      rules.clear();
      rules.rule = { list: { inCellDropDown: true, source: listSource(items) } };
      rules.errorAlert = { showAlert: strict, style: 'Stop', title: '', message: refusal };
      rules.prompt = { showPrompt: prompt !== '', title: '', message: prompt };
    },
  }));
}

/** Items separated by commas, or the area that holds them: ='代码'!$A$1:$A$9. */
export function listSource(items: ListValidation['items']): string {
  if (!('sheet' in items)) return items.join(',');
  return `=${fixedRangeName(items.sheet, items.area)}`;
}

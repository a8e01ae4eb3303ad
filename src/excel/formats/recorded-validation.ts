import { type AreaOf, rangeOf } from '../requests/areas.ts';
import { bytesOnWire } from '../requests/payload.ts';
import type { SheetStep } from '../requests/steps.ts';
import type { Inquiry } from '../requests/uniform.ts';

type Rule = Excel.Interfaces.DataValidationData;

/** Asks which validation a range has; null: none. */
export const requestValidation: Inquiry<Rule | null> = (range) => {
  const validation = range.dataValidation.load('type,rule,errorAlert,prompt,ignoreBlanks');
  return () => {
    const { type, ...rule } = validation.toJSON();
    return {
      value: type === 'None' ? null : { ...rule, rule: defined(rule.rule ?? {}) },
      alike: type !== 'Inconsistent' && type !== 'MixedCriteria',
    };
  };
};

const RULE_BYTES = 1_300;

/** Validates the areas as they were; whatever rules they have now are gone already. */
export function recordedValidationSteps(rules: readonly AreaOf<Rule>[]): SheetStep[] {
  return rules.map(({ area, value }) => ({
    bytes: RULE_BYTES + bytesOnWire(value),
    write: (sheet) => {
      const { dataValidation } = rangeOf(sheet, area);
      // the rule comes first: the rest belongs to it
      dataValidation.rule = value.rule!;
      dataValidation.set({ ignoreBlanks: value.ignoreBlanks, errorAlert: value.errorAlert, prompt: value.prompt });
    },
  }));
}

/** Of the kinds of rules Excel may tell those that do not apply as null. */
function defined(rule: Excel.DataValidationRule): Excel.DataValidationRule {
  return Object.fromEntries(Object.entries(rule).filter(([, part]) => part)) as Excel.DataValidationRule;
}

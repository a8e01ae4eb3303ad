import type { AreaOf } from './area-of.ts';
import { bytesOnWire } from './bytes.ts';
import { rangeOf } from './range-of.ts';
import type { SheetStep } from './steps.ts';
import type { Ask } from './uniform.ts';

type Rule = Excel.Interfaces.DataValidationData;

/** Asks which validation a range has; null: none. */
export const askRule: Ask<Rule | null> = (range) => {
  const validation = range.dataValidation.load('type,rule,errorAlert,prompt,ignoreBlanks');
  return () => {
    const { type, ...rule } = validation.toJSON();
    return {
      value: type === 'None' ? null : { ...rule, rule: told(rule.rule ?? {}) },
      alike: type !== 'Inconsistent' && type !== 'MixedCriteria',
    };
  };
};

const RULE_BYTES = 1_300;

/** Validates the areas as they were; whatever rules they have now are gone already. */
export function ruleSteps(rules: readonly AreaOf<Rule>[]): SheetStep[] {
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
function told(rule: Excel.DataValidationRule): Excel.DataValidationRule {
  return Object.fromEntries(Object.entries(rule).filter(([, part]) => part)) as Excel.DataValidationRule;
}

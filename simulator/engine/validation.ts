import type { ISheetDataValidationRule } from '@univerjs/presets';
import { intersect, without } from '../grid/areas.ts';
import type { Engine, ValidationRule } from '../grid/engine.ts';
import { areaOf, rangeOf, type Book } from './book.ts';

/** Mutations of Univer's that its package for Node does not export. */
const ADD = { id: 'data-validation.mutation.addRule' };
const REMOVE = { id: 'data-validation.mutation.removeRule' };

const TYPES: Record<ValidationRule['type'], string> = {
  List: 'list',
  WholeNumber: 'whole',
  Decimal: 'decimal',
  TextLength: 'textLength',
  Date: 'date',
  Time: 'time',
  Custom: 'custom',
};
const OPERATORS: Record<NonNullable<ValidationRule['operator']>, string> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};
const ALERTS: Record<ValidationRule['errorAlert']['style'], number> = { Information: 0, Stop: 1, Warning: 2 };
/** Draw a list as plain text, as Excel does; the list opens on a double click. Univer would cut the text for its arrow. */
const PLAIN = 0;

/** Rules for what may be typed. */
export function validationPart(book: Book): Pick<Engine, 'validations' | 'validate'> {
  const rules = (sheet: string) => book.injector.get(book.library.SheetDataValidationModel).getRules(book.unit, sheet);
  let count = 0;

  return {
    validations: (sheet, area) =>
      rules(sheet).flatMap((rule) =>
        rule.ranges.flatMap((range) => {
          const common = intersect(areaOf(range), area);
          return common ? [{ area: common, rule: fromUniver(rule) }] : [];
        }),
      ),

    validate: (sheet, area, rule) => {
      book.reach(sheet, area);
      for (const old of [...rules(sheet)]) {
        if (!old.ranges.some((range) => intersect(areaOf(range), area))) continue;
        book.run(REMOVE, { subUnitId: sheet, ruleId: old.uid });
        const ranges = old.ranges.flatMap((range) => without(areaOf(range), area).map(rangeOf));
        if (ranges.length > 0) book.run(ADD, { subUnitId: sheet, rule: { ...old, ranges } });
      }
      if (!rule) return;
      const added = { ...toUniver(rule), uid: `rule-${count++}`, ranges: [rangeOf(area)] };
      book.run(ADD, { subUnitId: sheet, rule: added });
    },
  };
}

function toUniver(rule: ValidationRule): object {
  const { errorAlert, prompt } = rule;
  return {
    type: TYPES[rule.type],
    formula1: rule.formula1,
    formula2: rule.formula2,
    operator: rule.operator && OPERATORS[rule.operator],
    allowBlank: rule.ignoreBlanks,
    showDropDown: rule.inCellDropDown,
    renderMode: PLAIN,
    showErrorMessage: errorAlert.showAlert,
    errorStyle: ALERTS[errorAlert.style],
    errorTitle: errorAlert.title,
    error: errorAlert.message,
    showInputMessage: prompt.showPrompt,
    promptTitle: prompt.title,
    prompt: prompt.message,
  };
}

function fromUniver(rule: ISheetDataValidationRule): ValidationRule {
  const operator = rule.operator && wordFor(OPERATORS, rule.operator);
  return {
    type: wordFor(TYPES, rule.type) ?? 'Custom',
    formula1: rule.formula1 ?? '',
    ...(rule.formula2 === undefined ? {} : { formula2: rule.formula2 }),
    ...(operator === undefined ? {} : { operator }),
    ...(rule.showDropDown === undefined ? {} : { inCellDropDown: rule.showDropDown }),
    ignoreBlanks: rule.allowBlank ?? true,
    errorAlert: {
      showAlert: rule.showErrorMessage ?? false,
      style: wordFor(ALERTS, rule.errorStyle) ?? 'Stop',
      title: rule.errorTitle ?? '',
      message: rule.error ?? '',
    },
    prompt: {
      showPrompt: rule.showInputMessage ?? false,
      title: rule.promptTitle ?? '',
      message: rule.prompt ?? '',
    },
  };
}

function wordFor<Word extends string>(words: Record<Word, unknown>, value: unknown): Word | undefined {
  return (Object.keys(words) as Word[]).find((word) => words[word] === value);
}

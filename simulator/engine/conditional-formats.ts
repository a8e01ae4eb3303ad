import type { IConditionFormattingRule } from '@univerjs/presets/preset-sheets-conditional-formatting';
import type { ConditionalFormat, Engine } from '../grid/engine.ts';
import { HostError } from '../grid/host-error.ts';
import { areaOf, rangeOf, type Book } from './book.ts';

const ADD = { id: 'sheet.mutation.add-conditional-rule' };
const DELETE = { id: 'sheet.mutation.delete-conditional-rule' };

const OPERATORS: Record<ConditionalFormat['operator'], string> = {
  Contains: 'containsText',
  NotContains: 'notContainsText',
};

/** Looks that depend on what a cell says. */
export function conditionalFormatPart(book: Book): Pick<Engine, 'conditionalFormats' | 'setConditionalFormats'> {
  const rules = (sheet: string): readonly IConditionFormattingRule[] => {
    const { ConditionalFormattingRuleModel: model } = book.library;
    return (model && book.injector.get(model).getSubunitRules(book.unit, sheet)) ?? [];
  };
  const conditionalFormats = (sheet: string) => [...rules(sheet)].reverse().map(fromUniver);

  return {
    conditionalFormats,
    setConditionalFormats: (sheet, formats) => {
      if (!book.library.ConditionalFormattingRuleModel && formats.length > 0) {
        throw new HostError('NotImplemented', 'Univer for Node has no conditional formats.');
      }
      const kept = new Set(formats.map((format) => JSON.stringify(format)));
      const before = conditionalFormats(sheet);
      const gone = before.filter((format) => !kept.has(JSON.stringify(format)));
      const left = new Set(before.filter((format) => !gone.includes(format)).map((format) => JSON.stringify(format)));
      for (const { id } of gone) book.run(DELETE, { subUnitId: sheet, cfId: id });
      for (const format of formats) {
        if (left.has(JSON.stringify(format))) continue;
        book.reach(sheet, format.area);
        book.run(ADD, { subUnitId: sheet, rule: toUniver(format) });
      }
    },
  };
}

/** Univer shows the newest rule first, and so do we add. */
function toUniver({ id, area, operator, text, fill }: ConditionalFormat): object {
  return {
    cfId: id,
    ranges: [rangeOf(area)],
    stopIfTrue: false,
    rule: {
      type: 'highlightCell',
      subType: 'text',
      operator: OPERATORS[operator],
      value: text,
      style: fill === null ? {} : { bg: { rgb: fill } },
    },
  };
}

function fromUniver({ cfId, ranges, rule }: IConditionFormattingRule): ConditionalFormat {
  const { operator, value, style } = rule as Rule;
  return {
    id: cfId,
    area: areaOf(ranges[0]!),
    operator: operator === OPERATORS.NotContains ? 'NotContains' : 'Contains',
    text: value ?? '',
    fill: style?.bg?.rgb ?? null,
  };
}

interface Rule {
  readonly operator?: string;
  readonly value?: string;
  readonly style?: { readonly bg?: { readonly rgb?: string | null } | null };
}

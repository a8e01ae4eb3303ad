import type { Evaluator } from '../../sentences/evaluate/evaluator.ts';
import type { Quantity } from '../../sentences/model/quantity.ts';
import type { Condition, Part } from '../../sentences/model/text.ts';
import { at, literal } from './text-columns.ts';
import type { WorkingRows } from './working-rows.ts';

type List = Extract<Part, { readonly kind: 'list' }>;

/** Excel takes no longer formula, and no longer text. */
const LONGEST_FORMULA = 8_192;
const LONGEST_TEXT = 32_767;

function checked(formula: string): string {
  if (formula.length > LONGEST_FORMULA) throw new Error(`a formula of ${formula.length} signs`);
  return formula;
}

/** The groups of shares that a text mentions: their numbers have to stand together. */
function groupsIn(parts: readonly Part[]): (readonly Quantity[])[] {
  return parts.flatMap((part) => {
    if (typeof part === 'string') return [];
    if (part.kind === 'share') return [part.group];
    if (part.kind === 'choice') return groupsIn([...part.then, ...part.otherwise]);
    return part.kind === 'list' ? part.items.flatMap((item) => groupsIn(item.parts)) : [];
  });
}

/** The native formulas of sentences. */
export class TextFormulas {
  constructor(
    private readonly rows: WorkingRows,
    private readonly evaluator: Evaluator,
    /** Who publishes. */
    private readonly name: string,
  ) {}

  /** The formula of a paragraph. Throws where Excel would not take it: that is a mistake of a declaration. */
  formulaOf(parts: readonly Part[]): string {
    for (const group of groupsIn(parts)) this.rows.group(group);
    return checked(`=${this.#text(parts)}`);
  }

  #text(parts: readonly Part[]): string {
    return parts.map((part) => this.#part(part)).join('&') || '""';
  }

  #part(part: Part): string {
    if (typeof part === 'string') return literal(part);
    switch (part.kind) {
      case 'number':
        return at('words', this.rows.quantity(part.of));
      case 'share':
        return at('share', this.rows.group(part.group) + part.index);
      case 'rate':
        return at('words', this.rows.rate(part.of, part.against));
      case 'typed text':
        return at('words', this.rows.typedText(part.field));
      case 'name':
        return at('words', this.rows.fixedText('公开的部门或单位', this.name));
      case 'choice':
        return `IF(${this.#condition(part.when)},${this.#text(part.then)},${this.#text(part.otherwise)})`;
      case 'list':
        return this.#list(part);
    }
  }

  /** Each item brings its separator, and the first one is cut off: Excel 2016 has no TEXTJOIN. */
  #list(list: List): string {
    const { items, separator } = list;
    if (items.length === 0) return '""';
    const texts = items.map(
      ({ when, parts }) => `IF(${this.#condition(when)},${this.#text([separator, ...parts])},"")`,
    );
    const formula = `=MID(${texts.join('&')},${separator.length + 1},${LONGEST_TEXT})`;
    return at('words', this.rows.addText('列举', checked(formula), this.evaluator.text([list])));
  }

  #condition(condition: Condition): string {
    const value = (of: (Condition & { kind: 'zero' })['of']) => at('value', this.rows.quantity(of));
    switch (condition.kind) {
      case 'missing':
        return `NOT(ISNUMBER(${value(condition.of)}))`;
      case 'zero':
        return `${value(condition.of)}=0`;
      case 'positive':
        // a text counts as more than any number
        return `N(${value(condition.of)})>0`;
      case 'none':
        return `${at('words', this.rows.typedText(condition.field))}="无"`;
      case 'shares':
        return `${at('share', this.rows.group(condition.group))}<>""`;
      case 'not':
        return `NOT(${this.#condition(condition.condition)})`;
      case 'both':
        return `AND(${condition.conditions.map((one) => this.#condition(one)).join(',')})`;
    }
  }
}

import { FactIndex } from '../../facts/fact-index.ts';
import { and } from '../../facts/selector.ts';
import { type Narrative, narrativeLine, narrativeValue } from '../../ledger/model/narrative.ts';
import { type Hundredths, hundredths, toHundredths } from '../../money/hundredths.ts';
import { rateOf, sharesOf } from '../../money/percent.ts';
import type { Disclosure } from '../../tables/model/disclosure.ts';
import { difference, type Quantity } from '../model/quantity.ts';
import type { Condition, Part } from '../model/text.ts';
import { formatPercent, formatQuantity, MISSING_FIGURE, missingFact, withoutEnd } from './format.ts';
import type { Piece } from './piece.ts';
import { CellSelectors } from './select-cell.ts';

/** The expected text of sentences: their figures are sums of facts, whatever the tables hold. */
export class Evaluator {
  readonly #selectors: CellSelectors;
  readonly #facts: FactIndex;
  /** A sentence asks for the same numbers again and again. */
  readonly #quantities = new WeakMap<Quantity, { readonly value: Hundredths | undefined }>();
  readonly #shares = new WeakMap<readonly Quantity[], { readonly value: readonly number[] | undefined }>();

  constructor(
    private readonly disclosure: Disclosure,
    private readonly narrative: Narrative | undefined,
  ) {
    this.#selectors = new CellSelectors(disclosure);
    this.#facts = new FactIndex(disclosure.facts);
  }

  /** In 0.01 万元, or hundredths of what is counted; undefined where a typed fact of it is missing. */
  quantity(of: Quantity): Hundredths | undefined {
    let known = this.#quantities.get(of);
    if (!known) this.#quantities.set(of, (known = { value: this.#calculate(of) }));
    return known.value;
  }

  #calculate(of: Quantity): Hundredths | undefined {
    switch (of.kind) {
      case 'cell':
        return this.#facts.total(this.#selectors.of(of.table, of.row, of.column));
      case 'linked':
        return this.#facts.total(and(of.select, this.disclosure.scope));
      case 'typed':
        return this.#typed(narrativeValue(this.narrative, of.field));
      case 'projects':
        return hundredths(this.disclosure.projects.flatMap(({ projects }) => projects).length * 100);
      case 'sum':
        return of.of.reduce<Hundredths | undefined>((sum, one) => added(sum, this.quantity(one)), hundredths(0));
      case 'difference': {
        const less = this.quantity(of.less);
        return added(this.quantity(of.from), less === undefined ? undefined : hundredths(-less));
      }
    }
  }

  holds(condition: Condition): boolean {
    switch (condition.kind) {
      case 'missing':
        return this.quantity(condition.of) === undefined;
      case 'zero':
        return this.quantity(condition.of) === 0;
      case 'positive':
        return (this.quantity(condition.of) ?? 0) > 0;
      case 'none':
        return this.text([{ kind: 'typed text', field: condition.field }]) === '无';
      case 'shares':
        return this.shares(condition.group) !== undefined;
      case 'not':
        return !this.holds(condition.condition);
      case 'both':
        return condition.conditions.every((one) => this.holds(one));
    }
  }

  text(parts: readonly Part[]): string {
    return this.pieces(parts)
      .map(({ text }) => text)
      .join('');
  }

  /** The text in pieces: fixed words, and what tells a number or a typed text. */
  pieces(parts: readonly Part[]): Piece[] {
    return parts.flatMap((part) => this.#piecesOf(part));
  }

  /** In 0.01 %; undefined where the group has none. */
  shares(group: readonly Quantity[]): readonly number[] | undefined {
    let known = this.#shares.get(group);
    if (!known) {
      const amounts = group.map((one) => this.quantity(one));
      const isMissing = amounts.some((amount) => amount === undefined);
      this.#shares.set(group, (known = { value: isMissing ? undefined : sharesOf(amounts as Hundredths[]) }));
    }
    return known.value;
  }

  /** What is printed of a number: a missing one by its label. */
  numberText(of: Quantity): string {
    const quantity = this.quantity(of);
    if (quantity !== undefined)
      return formatQuantity(of.kind === 'difference' ? hundredths(Math.abs(quantity)) : quantity);
    return of.kind === 'typed' ? missingFact(narrativeLine(of.field).label) : MISSING_FIGURE;
  }

  #piecesOf(part: Part): Piece[] {
    if (typeof part === 'string') return [{ text: part }];
    switch (part.kind) {
      case 'number':
        return [{ text: this.numberText(part.of), origin: part.of }];
      case 'share': {
        const share = this.shares(part.group)?.[part.index];
        return [{ text: share === undefined ? '' : formatPercent(share), origin: part.group[part.index]! }];
      }
      case 'rate': {
        const [now, before] = [this.quantity(part.of), this.quantity(part.against)];
        const rate = now === undefined || before === undefined ? undefined : rateOf(now, before);
        return [{ text: rate === undefined ? '' : formatPercent(rate), origin: difference(part.of, part.against) }];
      }
      case 'typed text': {
        const value = narrativeValue(this.narrative, part.field);
        const missing = missingFact(narrativeLine(part.field).label);
        return [{ text: value === undefined ? missing : withoutEnd(String(value)), origin: part }];
      }
      case 'name':
        return [{ text: this.disclosure.department.name }];
      case 'choice':
        return this.pieces(this.holds(part.when) ? part.then : part.otherwise);
      case 'list':
        return part.items
          .filter(({ when }) => this.holds(when))
          .flatMap(({ parts }, index) => [...(index > 0 ? [{ text: part.separator }] : []), ...this.pieces(parts)]);
    }
  }

  #typed(value: string | number | undefined): Hundredths | undefined {
    if (typeof value !== 'number') return undefined;
    const reading = toHundredths(value);
    return reading.ok ? reading.value : undefined;
  }
}

function added(a: Hundredths | undefined, b: Hundredths | undefined): Hundredths | undefined {
  return a === undefined || b === undefined ? undefined : hundredths(a + b);
}

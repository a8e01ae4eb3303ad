import { FactIndex } from '../facts/fact-index.ts';
import { type Selector, selects } from '../facts/selector.ts';
import { fenOf } from '../ledger/model/facts.ts';
import type { Ledger } from '../ledger/model/schema.ts';
import { type Fen, fen } from '../money/fen.ts';
import { hundredths, type Hundredths } from '../money/hundredths.ts';
import { roundPlainly } from '../money/plain-rounding.ts';
import type { TableId } from '../tables/model/table.ts';
import type { ComposedWorkbook } from './compose-workbook.ts';
import type { Figure } from '../layout/placed-table.ts';

/** A figure and what it would be without rounding. */
export interface Deviation {
  readonly table: TableId;
  readonly figure: Figure;
  readonly printed: Hundredths;
  readonly exact: Fen;
  /** The exact value, plainly rounded. */
  readonly plain: Hundredths;
}

/** What rounding to 0.01 万元 did to what is published. */
export interface RoundingReport {
  /** Every figure, table by table. */
  readonly deviations: readonly Deviation[];
  /** Entries (counted from 0) of a positive amount that counts for nothing in print. */
  readonly blank: readonly number[];
}

/** Compares every money cell of composed tables with the exact sum of the entries of a checked ledger that it gathers. */
export function roundingReport(
  ledger: Ledger,
  { tables, values, disclosure, facts: printed }: ComposedWorkbook['composition'],
): RoundingReport {
  const facts = printed.map((fact, index) => ({ ...fact, exact: fenOf(ledger, index) }));
  const index = new FactIndex(facts);
  const exactSum = (selector: Selector) =>
    selector.reduce(
      (sum, box) =>
        index.candidates(box).reduce((part, fact) => (selects([box], fact) ? part + fact.exact : part), sum),
      0,
    );
  const deviations = [...tables].flatMap(([table, { figures }]) =>
    figures.map((figure): Deviation => {
      const exact = fen(exactSum(figure.select));
      return { table, figure, printed: values.get(figure)!, exact, plain: hundredths(roundPlainly(exact)) };
    }),
  );
  const blank = facts.flatMap((fact, entry) =>
    fact.exact > 0 && fact.amount === 0 && selects(disclosure.scope, fact) ? [entry] : [],
  );
  return { deviations, blank };
}

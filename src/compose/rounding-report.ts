import { FactIndex } from '../facts/fact-index.ts';
import type { Selector } from '../facts/selector.ts';
import { selects } from '../facts/selector.ts';
import { factsOf, readAmount } from '../ledger/facts.ts';
import type { Ledger } from '../ledger/schema.ts';
import type { Fen } from '../money/fen.ts';
import { fen } from '../money/fen.ts';
import type { Hundredths } from '../money/hundredths.ts';
import { FEN_PER_HUNDREDTH } from '../money/publish.ts';
import type { TableId } from '../tables/table.ts';
import type { ComposedWorkbook } from './compose-workbook.ts';
import type { Figure } from './placed-table.ts';

/** A figure and what it would be without rounding. */
export interface Deviation {
  readonly table: TableId;
  readonly figure: Figure;
  readonly printed: Hundredths;
  readonly exact: Fen;
}

/** What rounding to 0.01 万元 did to what is published. */
export interface RoundingReport {
  /** The first of the figures that are furthest from the truth; none where all are exact. */
  readonly largest: Deviation | undefined;
  /** Entries (counted from 0) of a positive amount that counts for nothing in print. */
  readonly blank: readonly number[];
}

/** Compares every money cell of composed tables with the exact sum of the entries of a checked ledger that it gathers. */
export function roundingReport(
  ledger: Ledger,
  { tables, values, disclosure }: ComposedWorkbook['made'],
): RoundingReport {
  const facts = factsOf(ledger).map((fact, index) => ({ ...fact, exact: fenOf(ledger, index) }));
  const index = new FactIndex(facts);
  const exactSum = (selector: Selector) =>
    selector.reduce(
      (sum, box) =>
        index.candidates(box).reduce((part, fact) => (selects([box], fact) ? part + fact.exact : part), sum),
      0,
    );
  let largest: Deviation | undefined;
  let furthest = 0;
  for (const [table, { figures }] of tables) {
    for (const figure of figures) {
      const deviation = { table, figure, printed: values.get(figure)!, exact: fen(exactSum(figure.select)) };
      if (distance(deviation) <= furthest) continue;
      largest = deviation;
      furthest = distance(deviation);
    }
  }
  const blank = facts.flatMap((fact, entry) =>
    fact.exact > 0 && fact.amount === 0 && selects(disclosure.scope, fact) ? [entry] : [],
  );
  return { largest, blank };
}

function fenOf({ entries, amountUnit }: Ledger, index: number): Fen {
  const reading = readAmount(entries[index]!.amount, amountUnit);
  if (!reading.ok) throw new Error(`entry ${index + 1}: ${reading.problem}`);
  return reading.value;
}

/** How far a figure is from the truth, in 分. */
const distance = ({ printed, exact }: Deviation) => Math.abs(printed * FEN_PER_HUNDREDTH - exact);

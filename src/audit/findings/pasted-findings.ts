import type { Figure } from '../../layout/placed-table.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { CellReading } from '../evidence/readings.ts';
import { cellOf } from '../evidence/table-view.ts';
import { reported, sumDetails, sums, violation } from '../evidence/violation.ts';
import type { PastedTable } from '../formulas/formulas.ts';
import type { LedgerAmounts } from '../formulas/ledger-amounts.ts';
import { slipBetween } from '../localization/digit-slip.ts';
import type { Finding } from '../model/finding.ts';
import { PASTED_RULES } from '../rules/figures/formula-rules.ts';

/** So many figures are named one by one; where more differ, the ledger was changed since the values were pasted. */
const MOST_NAMED = 12;

/** What is said of tables whose values were pasted over their formulas. */
export interface PastedFindings {
  /** One for each table, with all its formulas as one fix. */
  readonly tables: readonly Finding[];
  /** Figures that the ledger contradicts: each is the cause of what does not hold. */
  readonly wrong: ReadonlyMap<Figure, Finding>;
}

/** Compares the figures of such tables with the ledger, cell by cell. */
export function pastedFindings(
  pasted: readonly PastedTable[],
  amountOf: LedgerAmounts | undefined,
  evidence: Evidence,
): PastedFindings {
  const differing = pasted.flatMap(({ table, faults }) =>
    faults.flatMap(({ reading }) => {
      const expected = amountOf?.(table, reading.figure);
      return expected === undefined || expected === reading.amount ? [] : [{ table, reading, expected }];
    }),
  );
  const isStale = differing.length > MOST_NAMED;
  return {
    tables: pasted.map(({ table, faults }) => {
      const own = differing.filter((one) => one.table === table).map(({ reading }) => reading);
      const first = faults[0]!.reading.place;
      const formulas = faults.map(({ reading, formula }) => ({ place: reading.place, formula }));
      const found =
        isStale && own.length > 0
          ? violation('pastedStale', { table, count: own.length }, own.map(cellOf), { severity: 'error' })
          : violation('pasted', { table, count: faults.length }, [cellOf(faults[0]!.reading)]);
      return reported(PASTED_RULES.table, { ...found, fix: { kind: 'formulas', place: first, formulas } });
    }),
    wrong: new Map(
      isStale
        ? []
        : differing.map(({ reading, expected }) => [reading.figure, wrongFigure(reading, expected, evidence)]),
    ),
  };
}

function wrongFigure(reading: CellReading, expected: number, { labels }: Evidence): Finding {
  const { figure, place, amount } = reading;
  const label = labels.of(figure);
  const slip = slipBetween(amount, expected);
  const found = violation('pastedDiffers', { cell: label, ...sumDetails(amount, expected) }, [cellOf(reading)], {
    ...sums(amount, expected),
  });
  return {
    ...reported(PASTED_RULES.figure, found),
    suspects: [{ place, label, current: amount, suggested: expected, settles: 1, ...(slip && { slip }), together: [] }],
    leading: 1,
  };
}

import type { Figure } from '../../layout/placed-table.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { CellReading } from '../evidence/readings.ts';
import { cellOf } from '../evidence/table-view.ts';
import { reported, sumDetails, sums, type Violation, violation } from '../evidence/violation.ts';
import type { FormulaFault, PastedTable } from '../formulas/formulas.ts';
import type { FormulaAmounts } from '../formulas/formula-amounts.ts';
import type { LedgerAmounts } from '../formulas/ledger-amounts.ts';
import { slipBetween } from '../localization/digit-slip.ts';
import type { Finding } from '../model/finding.ts';
import { restored } from './formula-findings.ts';
import type { TableId } from '../../tables/model/table.ts';
import { PASTED_RULES } from '../rules/figures/formula-rules.ts';

/** So many figures are named one by one; where more differ, the ledger was changed since the values were pasted. */
const MOST_NAMED = 12;

/** What is said of tables whose values were pasted over their formulas. */
export interface PastedFindings {
  /** One for all of them, with their formulas as one fix; and one for each that the ledger contradicts as a whole. */
  readonly tables: readonly Finding[];
  /** Figures that the ledger contradicts: each is the cause of what does not hold. */
  readonly wrong: ReadonlyMap<Figure, Finding>;
}

/** Compares the figures of such tables with the ledger, cell by cell. */
export function pastedFindings(
  pasted: readonly PastedTable[],
  ledger: LedgerAmounts | undefined,
  amountOf: FormulaAmounts,
  evidence: Evidence,
): PastedFindings {
  const differing = pasted.flatMap(({ table, faults }) =>
    faults.flatMap(({ reading }) => {
      const expected = ledger?.(table, reading.figure);
      return expected === undefined || expected === reading.amount ? [] : [{ table, reading, expected }];
    }),
  );
  const ofTable = (id: TableId) => differing.flatMap(({ table, reading }) => (table === id ? [reading] : []));
  const isStale = (id: TableId) => differing.length > MOST_NAMED && ofTable(id).length > 0;
  const right = pasted.filter(({ table }) => !isStale(table));
  return {
    tables: [
      ...(right.length > 0 ? [pastedTogether(right, amountOf)] : []),
      ...pasted.filter(({ table }) => isStale(table)).map((one) => stale(one, ofTable(one.table), amountOf)),
    ],
    wrong: new Map(
      differing.length > MOST_NAMED
        ? []
        : differing.map(({ reading, expected }) => [reading.figure, wrongFigure(reading, expected, evidence)]),
    ),
  };
}

/** Values pasted over a whole workbook are one thing, with one fix. */
function pastedTogether(tables: readonly PastedTable[], amountOf: FormulaAmounts): Finding {
  const faults = tables.flatMap((one) => one.faults);
  const details = { tables: tables.map(({ table }) => table), count: faults.length };
  const cells = tables.map((one) => cellOf(one.faults[0]!.reading));
  return withFormulas(violation('pasted', details, cells), faults, amountOf);
}

function stale({ table, faults }: PastedTable, differing: readonly CellReading[], amountOf: FormulaAmounts): Finding {
  const details = { table, count: differing.length };
  const found = violation('pastedStale', details, differing.map(cellOf), { severity: 'error' });
  return withFormulas(found, faults, amountOf);
}

/** A finding with all the formulas as its fix. */
function withFormulas(found: Violation, faults: readonly FormulaFault[], amountOf: FormulaAmounts): Finding {
  const formulas = faults.map((fault) => restored(fault, amountOf));
  return reported(PASTED_RULES.table, { ...found, fix: { kind: 'formulas', place: formulas[0]!.place, formulas } });
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

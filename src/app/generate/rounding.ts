import { CellLabels } from '../../audit/evidence/cell-labels.ts';
import { tableName } from '../../audit/model/cell-label.ts';
import type { ComposedWorkbook } from '../../compose/compose-workbook.ts';
import { type Deviation, roundingReport } from '../../compose/rounding-report.ts';
import type { LedgerPlace, LedgerPlaces } from '../../ledger/model/ledger-places.ts';
import type { Ledger } from '../../ledger/model/schema.ts';
import { toNumber } from '../../money/hundredths.ts';
import { tableById } from '../../tables/all.ts';
import type { CellPlace } from '../../workbook/model/snapshot.ts';

/** A printed figure that is not its own plain rounding. */
export interface RoundedCell {
  readonly place: CellPlace;
  /** What the cell is called; row and column may be empty. */
  readonly table: string;
  readonly row: string;
  readonly column: string;
  /** In 万元, as it is printed, and as it would be by itself. */
  readonly printed: number;
  readonly plain: number;
  /** In 元. */
  readonly exact: number;
}

/** What rounding did to what is published, in the words of the tables. Plain JSON. */
export interface Rounding {
  /** Every printed figure that is not its own plain rounding, table by table. */
  readonly differing: readonly RoundedCell[];
  /** Positive amounts of the ledger that print as blank, as typed, with their cells where it stands in sheets. */
  readonly blank: readonly { readonly amount: number; readonly place: LedgerPlace | undefined }[];
}

/** Tells it of a checked ledger and the tables that were composed of it. */
export function roundingOf(
  ledger: Ledger,
  composition: ComposedWorkbook['composition'],
  places?: LedgerPlaces,
): Rounding {
  const { deviations, blank } = roundingReport(ledger, composition);
  const labels = new CellLabels(composition.tables);
  return {
    differing: deviations.flatMap((one) => (one.printed === one.plain ? [] : [roundedCell(one, labels)])),
    blank: blank.map((entry) => ({
      amount: ledger.entries[entry]!.amount,
      place: places?.get(['entries', entry, 'amount']),
    })),
  };
}

function roundedCell({ table, figure, printed, plain, exact }: Deviation, labels: CellLabels): RoundedCell {
  return {
    place: { sheet: tableById(table).sheet, row: figure.area.row, column: figure.area.column },
    ...labels.of(figure),
    table: tableName(table),
    printed: toNumber(printed),
    plain: toNumber(plain),
    exact: exact / 100,
  };
}

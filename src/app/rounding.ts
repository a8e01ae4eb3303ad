import { Wording } from '../audit/wording.ts';
import type { ComposedWorkbook } from '../compose/compose-workbook.ts';
import { roundingReport } from '../compose/rounding-report.ts';
import type { LedgerPlace, LedgerPlaces } from '../ledger/ledger-places.ts';
import type { Ledger } from '../ledger/schema.ts';
import { toNumber } from '../money/hundredths.ts';
import { tableById } from '../tables/all.ts';
import type { CellPlace } from '../workbook/snapshot.ts';

/** What rounding did to what is published, in the words of the tables. Plain JSON. */
export interface Rounding {
  /** The printed figure that is furthest from its exact value; none where all are exact. */
  readonly largest:
    | {
        readonly place: CellPlace;
        /** What the cell is called; row and column may be empty. */
        readonly table: string;
        readonly row: string;
        readonly column: string;
        /** In 万元, as it is printed. */
        readonly printed: number;
        /** In 元. */
        readonly exact: number;
      }
    | undefined;
  /** Positive amounts of the ledger that print as blank, as typed, with their cells where it stands in sheets. */
  readonly blank: readonly { readonly amount: number; readonly place: LedgerPlace | undefined }[];
}

/** Tells it of a checked ledger and the tables that were composed of it. */
export function roundingOf(ledger: Ledger, made: ComposedWorkbook['made'], places?: LedgerPlaces): Rounding {
  const { largest, blank } = roundingReport(ledger, made);
  return {
    largest: largest && {
      place: {
        sheet: tableById(largest.table).sheet,
        row: largest.figure.area.row,
        column: largest.figure.area.column,
      },
      ...new Wording(made.tables).parts(largest.figure),
      printed: toNumber(largest.printed),
      exact: largest.exact / 100,
    },
    blank: blank.map((entry) => ({
      amount: ledger.entries[entry]!.amount,
      place: places?.get(['entries', entry, 'amount']),
    })),
  };
}

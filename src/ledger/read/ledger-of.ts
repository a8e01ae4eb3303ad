import { parseLedger } from './parse-ledger.ts';
import type { Problem } from '../model/problem.ts';
import { readSheets, type FoundLists } from './read-sheets.ts';
import type { LedgerPlace, LedgerPlaces } from '../model/ledger-places.ts';
import type { Ledger } from '../model/schema.ts';
import type { WorkbookSnapshot } from '../../workbook/model/snapshot.ts';

/** A problem with the cell that it is about, where the ledger stands in sheets. */
export interface Located {
  readonly problem: Problem;
  readonly place: LedgerPlace | undefined;
}

/** The ledger of a workbook, checked; or everything that keeps it from being one. */
export type WorkbookLedger =
  | {
      readonly ok: true;
      readonly ledger: Ledger;
      readonly lists: FoundLists;
      readonly places: LedgerPlaces;
      readonly hints: readonly Located[];
    }
  | { readonly ok: false; readonly problems: readonly Located[] };

/** Reads and checks the input sheets of a workbook. */
export function ledgerOf(snapshot: WorkbookSnapshot): WorkbookLedger {
  const { raw, places, lists, problems } = readSheets(snapshot);
  const locate = (all: readonly Problem[]) => all.map((problem) => ({ problem, place: places.get(problem.path) }));
  if (!lists) return { ok: false, problems: locate(problems) };
  const reading = parseLedger(raw);
  if (!reading.ok) return { ok: false, problems: locate([...problems, ...reading.problems]) };
  if (problems.length > 0) return { ok: false, problems: locate(problems) };
  return { ok: true, ledger: reading.ledger, lists, places, hints: locate(reading.hints) };
}

import { factsOf } from '../ledger/facts.ts';
import type { Ledger } from '../ledger/schema.ts';
import { CODES_SHEET, INPUT_SHEETS } from '../ledger/sheets.ts';
import type { WorkbookPlan } from '../workbook/plan.ts';
import type { CellPlace, WorkbookSnapshot } from '../workbook/snapshot.ts';
import { blankDisclosure } from './blank-disclosure.ts';
import { codesSheet, codesStand } from './codes-sheet.ts';
import { composeTables } from './compose-tables.ts';
import type { ComposedTables } from './compose-tables.ts';
import type { LedgerFacts } from './entries-sheet.ts';
import { ledgerRange } from './entries-sheet.ts';
import type { Beginning, Made } from './input-sheets.ts';
import type { InputLayout } from './input-layout.ts';
import { inputPatches } from './input-patches.ts';
import { inputSheets, layoutFor } from './input-sheets.ts';
import { ledgerDisclosure } from './ledger-disclosure.ts';
import type { LedgerRange } from './ledger-range.ts';
import { sumRows, sumsRange, sumsSheet } from './ledger-sums.ts';

/** What to write, and what the tables in it are expected to say. */
export interface ComposedWorkbook extends WorkbookPlan {
  readonly made: Made & Pick<ComposedTables, 'values'>;
  /** Where formulas find the ledger. */
  readonly range: LedgerRange;
}

/** A new workbook of a checked ledger: input sheets and the twelve tables. */
export function composeWorkbook(ledger: Ledger): ComposedWorkbook {
  const known = { ledger, facts: factsOf(ledger) };
  const { sheets, ...rest } = composed(known, layoutFor(ledger));
  return { ...rest, sheets: [...inputSheets(ledger, known, rest.made), ...sheets] };
}

/** A new workbook to be filled by hand, and where that begins. */
export interface ComposedTemplate extends WorkbookPlan {
  readonly begins: CellPlace;
}

/**
 * A new workbook to be filled by hand (空白模板): the twelve tables with their formulas, to be filled in from table 2 on, for
 * table 1 fills itself; and empty input sheets, by which the audit knows the tables as ours, with formulas to watch over and no
 * tail differences. They stand behind, or before the tables where they are what is filled in instead.
 */
export function composeTemplate(begin: Beginning, ledgerFirst = false): ComposedTemplate {
  const { sheets, tables } = composeTables(blankDisclosure(begin.year, begin.department), undefined);
  const { table, figures } = tables.get('T02')!;
  const row = Math.min(...figures.flatMap(({ from, area }) => (from.kind === 'typed' ? [area.row] : [])));
  const inputs = inputSheets(begin, undefined);
  return {
    sheets: ledgerFirst ? [...inputs, ...sheets] : [...sheets, ...inputs],
    begins: { sheet: table.sheet, row, column: 0 },
  };
}

/** Input sheets alone: of a ledger, or empty. */
export function composeInputSheets(begin: Beginning, ledger?: Ledger): WorkbookPlan {
  return { sheets: inputSheets(begin, ledger && { ledger, facts: factsOf(ledger) }) };
}

/**
 * What 生成 writes into a workbook whose input sheets hold this ledger: their patches, the codes of its year unless they stand
 * there, and the twelve tables.
 */
export function composeInto(ledger: Ledger, layout: InputLayout, standing: WorkbookSnapshot): ComposedWorkbook {
  const known = { ledger, facts: factsOf(ledger) };
  const { sheets, ...rest } = composed(known, layout);
  const codes = codesStand(standing, ledger.year) ? [] : [codesSheet(ledger.year)];
  return {
    ...rest,
    sheets: [...inputPatches(known, layout, rest.made, standing), ...codes, ...sheets],
    order: [...INPUT_SHEETS, CODES_SHEET, ...sheets.map(({ name }) => name)],
  };
}

/** The twelve tables, and before them the ledger's sums where the tables ask these. */
function composed({ ledger, facts }: LedgerFacts, layout: InputLayout): ComposedWorkbook {
  const disclosure = ledgerDisclosure(ledger, facts);
  const range = ledgerRange(layout);
  const sums = layout.isSummedFirst ? sumRows(disclosure.facts) : undefined;
  const { tables, values, sheets } = composeTables(disclosure, sums ? sumsRange(sums) : range);
  return {
    made: { disclosure, tables, values },
    range,
    sheets: [...(sums ? [sumsSheet(sums, layout)] : []), ...sheets],
  };
}

import { smallest } from '../base/lists.ts';
import { factsOf } from '../ledger/model/facts.ts';
import type { Ledger } from '../ledger/model/schema.ts';
import { CODES_SHEET, INPUT_SHEETS, NARRATIVE_SHEET } from '../ledger/model/sheets.ts';
import type { NarrativeField } from '../ledger/model/narrative.ts';
import { Evaluator } from '../sentences/evaluate/evaluator.ts';
import { missingFacts } from '../sentences/missing-facts.ts';
import { cellName, sheetPrefix } from '../workbook/model/address.ts';
import { TABLES } from '../tables/all.ts';
import type { WorkbookPlan } from '../workbook/model/plan.ts';
import type { CellPlace, WorkbookSnapshot } from '../workbook/model/snapshot.ts';
import { blankDisclosure } from './tables/blank-disclosure.ts';
import { codesSheet, codesStand } from './input/codes-sheet.ts';
import { composeTables, type ComposedTables } from './tables/compose-tables.ts';
import { ledgerRange } from './input/entries-sheet.ts';
import type { LedgerFacts } from './input/ledger-facts.ts';
import { type NewLedger, type ComposedDisclosure, inputSheets, layoutFor } from './input/input-sheets.ts';
import type { InputLayout } from './input/input-layout.ts';
import { inputPatches } from './input/input-patches.ts';
import { ledgerDisclosure } from './tables/ledger-disclosure.ts';
import type { LedgerRange } from './formulas/ledger-range.ts';
import { sumRows, sumsRange, sumsSheet } from './input/ledger-sums.ts';
import { textSheet } from './text/text-sheet.ts';

/** What to write, and what the tables in it are expected to say. */
export interface ComposedWorkbook extends WorkbookPlan {
  readonly composition: ComposedDisclosure & Pick<ComposedTables, 'values'> & Pick<LedgerFacts, 'facts'>;
  /** Where formulas find the ledger. */
  readonly range: LedgerRange;
}

/** A new workbook of a checked ledger: input sheets and the twelve tables. */
export function composeWorkbook(ledger: Ledger): ComposedWorkbook {
  const known = { ledger, facts: factsOf(ledger) };
  const { sheets, ...rest } = composeTablesAndSums(known, layoutFor(ledger));
  return { ...rest, sheets: [...inputSheets(ledger, known, rest.composition), ...sheets] };
}

/** A new workbook to be filled by hand, and where that begins. */
export interface ComposedTemplate extends WorkbookPlan {
  readonly begins: CellPlace;
}

/** Table 1 follows from the tables that are gathered from the ledger: the first of these is where typing begins. */
const FIRST_TYPED = TABLES.find(({ gathersFrom }) => gathersFrom === 'ledger')!.id;

/**
 * A new workbook to be filled by hand (空白模板): the twelve tables with their formulas, to be filled in from table 2 on, for
 * table 1 fills itself; and empty input sheets, by which the audit knows the tables as ours, with formulas to watch over and no
 * tail differences. They stand behind, or before the tables where they are what is filled in instead.
 */
export function composeTemplate(begin: NewLedger, ledgerFirst = false): ComposedTemplate {
  const { sheets, tables } = composeTables(blankDisclosure(begin.year, begin.department), undefined);
  const { table, figures } = tables.get(FIRST_TYPED)!;
  const row = smallest(figures.flatMap(({ from, area }) => (from.kind === 'typed' ? [area.row] : [])));
  const inputs = inputSheets(begin, undefined);
  return {
    sheets: ledgerFirst ? [...inputs, ...sheets] : [...sheets, ...inputs],
    begins: { sheet: table.sheet, row, column: 0 },
  };
}

/** Input sheets alone: of a ledger, or empty. */
export function composeInputSheets(begin: NewLedger, ledger?: Ledger): WorkbookPlan {
  return { sheets: inputSheets(begin, ledger && { ledger, facts: factsOf(ledger) }) };
}

/**
 * What 生成 writes into a workbook whose input sheets hold this ledger: their patches, the codes of its year unless they stand
 * there, and the twelve tables.
 */
export function composeInto(ledger: Ledger, layout: InputLayout, standing: WorkbookSnapshot): ComposedWorkbook {
  const known = { ledger, facts: factsOf(ledger) };
  const { sheets, ...rest } = composeTablesAndSums(known, layout);
  const codes = codesStand(standing, ledger.year) ? [] : [codesSheet(ledger.year)];
  return {
    ...rest,
    sheets: [...inputPatches(known, layout, rest.composition, standing), ...codes, ...sheets],
    order: [...INPUT_SHEETS, NARRATIVE_SHEET, CODES_SHEET, ...sheets.map(({ name }) => name)],
  };
}

/** The twelve tables and the text behind them, and before them the ledger's sums where the tables ask these. */
function composeTablesAndSums({ ledger, facts }: LedgerFacts, layout: InputLayout): ComposedWorkbook {
  const disclosure = ledgerDisclosure(ledger, facts);
  const range = ledgerRange(layout);
  const sums = layout.isSummedFirst ? sumRows(disclosure.facts) : undefined;
  const { tables, values, sheets } = composeTables(disclosure, sums ? sumsRange(sums) : range);
  const evaluator = new Evaluator(disclosure, ledger.narrative);
  const typedCell = (field: NarrativeField) => narrativeCell(layout, field);
  const text = textSheet(disclosure, { tables, typedCell, evaluator });
  const missing = missingFacts(disclosure, ledger.narrative);
  return {
    composition: { disclosure, tables, values, facts, needed: { missing, moved: text.moved } },
    range,
    sheets: [...(sums ? [sumsSheet(sums, layout)] : []), ...sheets, text.sheet],
  };
}

/** The cell of a line of 情况说明·填报. */
function narrativeCell({ narrative }: InputLayout, field: NarrativeField): string | undefined {
  const row = narrative.get(field);
  return row === undefined ? undefined : sheetPrefix(NARRATIVE_SHEET) + cellName(row, 1);
}

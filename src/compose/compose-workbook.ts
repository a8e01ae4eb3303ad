import type { Ledger } from '../ledger/schema.ts';
import type { WorkbookPlan } from '../workbook/plan.ts';
import { blankDisclosure } from './blank-disclosure.ts';
import { composeTables } from './compose-tables.ts';
import { ledgerRange } from './entries-sheet.ts';
import type { Beginning } from './input-sheets.ts';
import type { InputLayout } from './input-layout.ts';
import { inputPatches, inputSheets, layoutFor } from './input-sheets.ts';
import { ledgerDisclosure } from './ledger-disclosure.ts';

/** A new workbook of a checked ledger: input sheets and the twelve tables. */
export function composeWorkbook(ledger: Ledger): WorkbookPlan {
  const disclosure = ledgerDisclosure(ledger);
  const { sheets, tables } = composeTables(disclosure, ledgerRange(layoutFor(ledger)));
  return { sheets: [...inputSheets(ledger, ledger, { disclosure, tables }), ...sheets] };
}

/** A new workbook to be filled by hand: empty input sheets and the twelve tables with their formulas (空白模板). */
export function composeTemplate(begin: Beginning): WorkbookPlan {
  const { sheets } = composeTables(blankDisclosure(begin.year, begin.department), undefined);
  return { sheets: [...inputSheets(begin, undefined), ...sheets] };
}

/** Input sheets alone: of a ledger, or empty. */
export function composeInputSheets(begin: Beginning, ledger?: Ledger): WorkbookPlan {
  return { sheets: inputSheets(begin, ledger) };
}

/** What 生成 writes into a workbook whose input sheets hold this ledger: their patches and the twelve tables. */
export function composeInto(ledger: Ledger, layout: InputLayout): WorkbookPlan {
  const disclosure = ledgerDisclosure(ledger);
  const { sheets, tables } = composeTables(disclosure, ledgerRange(layout));
  return { sheets: [...inputPatches(ledger, layout, { disclosure, tables }), ...sheets] };
}

import type { SheetPlan } from '../../workbook/model/plan.ts';
import { suspendUpdates } from '../requests/steps.ts';
import { inExcel } from '../requests/run.ts';
import { freeze, type Frozen } from './frozen.ts';
import { restorePage, writePage } from './page.ts';
import type { WholeState } from './sheet-state.ts';

/*
 * Excel refuses some things for reasons of the machine or the window, not of the workbook: the page set-up without a printer,
 * frozen panes while another workbook is in front. None of them holds an amount. So they go in a request of their own, after
 * all else is written and noted, and what Excel refuses there takes nothing back.
 */

/** How a sheet is shown and printed. */
export interface Presentation {
  readonly id: string;
  readonly tabColor: string | null;
  readonly frozen: Frozen | null;
  readonly writePage: ((sheet: Excel.Worksheet) => void) | null;
}

/** What a plan makes of a sheet. `before`: how it was; null: it has just been added. */
export function plannedPresentation(id: string, plan: SheetPlan, before: WholeState | null): Presentation {
  const { tabColor = '', frozen = { rows: 0, columns: 0 }, page, mode } = plan;
  const old = { tabColor: before?.tabColor ?? '', frozen: before ? before.frozen : { rows: 0, columns: 0 } };
  const isSame = old.frozen?.rows === frozen.rows && old.frozen.columns === frozen.columns;
  return {
    id,
    tabColor: mode === 'replace' && tabColor !== old.tabColor ? tabColor : null,
    frozen: mode === 'replace' && !isSame ? frozen : null,
    writePage: page ? (sheet) => writePage(sheet, page, before?.page ?? null) : null,
  };
}

/** What was recorded of a sheet. */
export function recordedPresentation(id: string, { tabColor, frozen, page }: WholeState): Presentation {
  return { id, tabColor, frozen, writePage: page && ((sheet) => restorePage(sheet, page)) };
}

/** Presents sheets. Returns whether Excel took it all; never throws. */
export async function present(sheets: readonly Presentation[]): Promise<boolean> {
  const changed = sheets.filter(({ tabColor, frozen, writePage: page }) => tabColor !== null || frozen || page);
  if (changed.length === 0) return true;
  try {
    await inExcel(async (context) => {
      suspendUpdates(context);
      const { worksheets } = context.workbook;
      const targets = changed.map((one) => ({ ...one, sheet: worksheets.getItem(one.id) }));
      // the first that is refused stops the rest: what is refused most rarely comes first
      for (const { sheet, tabColor } of targets) if (tabColor !== null) sheet.tabColor = tabColor;
      for (const { sheet, frozen } of targets) if (frozen) freeze(sheet, frozen);
      for (const { sheet, writePage: page } of targets) page?.(sheet);
    });
    return true;
  } catch {
    return false;
  }
}

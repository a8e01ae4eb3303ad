import { composeInto } from '../compose/compose-workbook.ts';
import { foundInputLayout } from '../compose/input-layout.ts';
import type { Located } from '../ledger/ledger-of.ts';
import { ledgerOf } from '../ledger/ledger-of.ts';
import { Cancelled, type WorkbookPort } from '../workbook/port.ts';
import { asOneAction, type ActionOptions } from './as-one-action.ts';
import { keepTyped } from './keep-typed.ts';
import { compareSheets, isHarmless, type Preview, previewOf } from './preview.ts';
import { readWorkbook } from './read-workbook.ts';
import { type Rounding, roundingOf } from './rounding.ts';
import { withAuditSheet, withoutAuditLines } from './with-audit-sheet.ts';
import { writtenRows } from './written-rows.ts';

/** How 生成 ended. Only after 'done' the workbook is another than before. */
export type Generated =
  | { readonly kind: 'done'; readonly hints: readonly Located[]; readonly rounding: Rounding }
  | { readonly kind: 'problems'; readonly problems: readonly Located[] }
  /** Something would be lost that somebody typed: to be asked first. */
  | { readonly kind: 'question'; readonly preview: Preview }
  | { readonly kind: 'cancelled' };

/** What becomes of what was typed where the tables are written. */
export interface Decision {
  readonly typed: 'replace' | 'keep';
  /** What the user saw when deciding: of anything else is asked again. Without, it holds for whatever there is. */
  readonly seen?: Preview;
}

export interface GenerateOptions extends ActionOptions {
  /** None: where anything typed would be lost nothing is written. */
  readonly decision?: Decision;
}

/** 一键生成: reads the input sheets, checks the ledger, and writes the twelve tables with live formulas. */
export async function generate(port: WorkbookPort, { decision, ...options }: GenerateOptions = {}): Promise<Generated> {
  const snapshot = await readWorkbook(port);
  const reading = ledgerOf(snapshot);
  if (!reading.ok) return { kind: 'problems', problems: reading.problems };
  const layout = foundInputLayout(reading.lists, reading.places, reading.ledger);
  const composed = composeInto(reading.ledger, layout, snapshot);
  const plan = withAuditSheet(composed, snapshot);
  const compared = withoutAuditLines(compareSheets(plan, snapshot, writtenRows(snapshot)), snapshot);
  const preview = previewOf(plan, snapshot, compared);
  if (!isHarmless(preview) && !isDecided(preview, decision)) return { kind: 'question', preview };
  try {
    await asOneAction(
      port,
      'generate',
      decision?.typed === 'keep' ? keepTyped(plan, compared) : plan,
      options,
      snapshot,
    );
  } catch (failure) {
    if (failure instanceof Cancelled) return { kind: 'cancelled' };
    throw failure;
  }
  const rounding = roundingOf(reading.ledger, composed.made, reading.places);
  return { kind: 'done', hints: reading.hints, rounding };
}

function isDecided(preview: Preview, decision: Decision | undefined): boolean {
  if (!decision) return false;
  const { seen } = decision;
  return !seen || JSON.stringify([seen.typed, seen.broken]) === JSON.stringify([preview.typed, preview.broken]);
}

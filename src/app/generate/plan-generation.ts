import { composeInto } from '../../compose/compose-workbook.ts';
import { withAdjustments } from '../../compose/adjust-rounding.ts';
import { isMadeFor } from '../../compose/input/source-closing.ts';
import { foundInputLayout } from '../../compose/input/input-layout.ts';
import { type Located, ledgerOf } from '../../ledger/read/ledger-of.ts';
import type { Publisher } from '../../tables/model/publisher.ts';
import type { WorkbookPlan } from '../../workbook/model/plan.ts';
import type { WorkbookSnapshot } from '../../workbook/model/snapshot.ts';
import { keepTyped } from '../../workbook/diff/keep-typed.ts';
import { compareSheets, isHarmless, type Preview, previewOf } from './preview.ts';
import { type Rounding, roundingOf } from './rounding.ts';
import { withAuditSheet, withoutAuditLines } from '../audit/with-audit-sheet.ts';
import { writtenRows } from '../../transactions/written-rows.ts';

/** What becomes of what was typed where the tables are written. */
export interface Decision {
  readonly typed: 'replace' | 'keep';
  /** What the user saw when deciding: of anything else is asked again. Without, it holds for whatever there is. */
  readonly seen?: Preview;
}

/** What 生成 finds out before it writes. Plain data. */
export type Planned =
  | { readonly kind: 'problems'; readonly problems: readonly Located[] }
  /** Something would be lost that somebody typed: to be asked first. */
  | { readonly kind: 'question'; readonly preview: Preview }
  | {
      readonly kind: 'planned';
      readonly plan: WorkbookPlan;
      readonly hints: readonly Located[];
      readonly rounding: Rounding;
      readonly publisher: Publisher;
    };

/** Checks the ledger of a workbook and plans its twelve tables. Without a decision nothing is planned over what was typed. */
export function planGeneration(snapshot: WorkbookSnapshot, decision?: Decision): Planned {
  const reading = ledgerOf(snapshot);
  if (!reading.ok) return { kind: 'problems', problems: reading.problems };
  const ledger = withAdjustments(reading.ledger, isMadeFor(snapshot, reading.lists.sources, reading.ledger));
  const layout = foundInputLayout(reading.lists, reading.places, ledger);
  const composed = composeInto(ledger, layout, snapshot);
  const plan = withAuditSheet(composed, snapshot);
  const compared = withoutAuditLines(compareSheets(plan, snapshot, writtenRows(snapshot)), snapshot);
  const preview = previewOf(plan, snapshot, compared);
  if (!isHarmless(preview) && !isDecided(preview, decision)) return { kind: 'question', preview };
  return {
    kind: 'planned',
    plan: decision?.typed === 'keep' ? keepTyped(plan, compared) : plan,
    hints: reading.hints,
    rounding: roundingOf(ledger, composed.composition, reading.places),
    publisher: composed.composition.disclosure.publisher,
  };
}

function isDecided(preview: Preview, decision: Decision | undefined): boolean {
  if (!decision) return false;
  const { seen } = decision;
  return !seen || JSON.stringify([seen.typed, seen.broken]) === JSON.stringify([preview.typed, preview.broken]);
}

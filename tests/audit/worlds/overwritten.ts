import type { Finding } from '../../../src/audit/model/finding.ts';
import type { Ledger } from '../../../src/ledger/model/schema.ts';
import { placeName } from '../../../src/workbook/model/snapshot.ts';
import { sentenceOf } from '../message-of.ts';
import { moneyCells } from './money-cells.ts';
import { LiveWorkbook } from './recalculated.ts';
import { errorsOf } from './single-errors.ts';
import { SLIPS } from './slips.ts';
import { live } from './workbooks.ts';

/** What became of formulas that were typed over in a living workbook. */
export interface OverwrittenScore {
  readonly tried: number;
  /** The cell is the one finding, with its formula as the fix. */
  readonly detected: number;
  readonly missed: readonly string[];
}

/** Types every slip, and the right figure too, over every formula of the tables (or every `step`th), one at a time. */
export function overwritten(ledger: Ledger, step = 1): OverwrittenScore {
  const right = live(ledger);
  const workbook = new LiveWorkbook(right);
  const score = { tried: 0, detected: 0 };
  const missed: string[] = [];
  moneyCells(ledger).forEach(({ place, amount }, index) => {
    const formula = right.sheets.find(({ name }) => name === place.sheet)!.formulas[place.row]![place.column]!;
    SLIPS.concat([['the same', (value) => value]]).forEach(([name, slip], at) => {
      if ((index + at) % step !== 0) return;
      score.tried++;
      const errors = errorsOf(workbook.typed(place, slip(amount / 100)));
      if (errors.length === 1 && isFixed(errors[0]!, placeName(place), formula)) score.detected++;
      else missed.push(`${placeName(place)} ${name}: ${errors.map(sentenceOf).join('; ')}`);
    });
  });
  return { ...score, missed };
}

function isFixed({ fix, cells }: Finding, name: string, formula: string): boolean {
  return cells.some(({ place }) => placeName(place) === name) && fix?.kind === 'formula' && fix.formula === formula;
}

import { toHundredths } from '../../money/hundredths.ts';
import { NARRATIVE_FORM, narrativeValue, narrativePath } from '../model/narrative.ts';
import { type Problem, error } from '../model/problem.ts';
import type { Ledger } from '../model/schema.ts';

/** The amounts that are typed for the text are published amounts: in 万元, with two decimals. */
export function checkNarrative({ narrative }: Ledger): Problem[] {
  return NARRATIVE_FORM.flatMap(({ lines }) =>
    lines.flatMap(({ field, kind }): Problem[] => {
      const value = kind === 'amount' ? narrativeValue(narrative, field) : undefined;
      if (typeof value !== 'number') return [];
      const path = narrativePath(field);
      const reading = toHundredths(value);
      if (!reading.ok) return [error('amountTooLarge', path, { found: String(value) })];
      return reading.exact ? [] : [error('finerThanPublished', path, { found: String(value) })];
    }),
  );
}

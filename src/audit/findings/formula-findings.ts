import type { Figure } from '../../compose/placed-table.ts';
import type { Texts } from '../../texts/texts.ts';
import { fill } from '../../texts/texts.ts';
import type { Finding } from '../finding.ts';
import type { FormulaFault } from '../formulas.ts';
import type { Reading } from '../readings.ts';
import { print } from '../say-equation.ts';
import type { Wording } from '../wording.ts';

/** Numbers of the rules on cells that should calculate themselves: rules/formula-rules.ts. */
const RULES = { overwritten: 'F1', emptied: 'F2', 'other formula': 'F3' } as const;

/** The figure, or what stands there instead of one. */
const foundIn = ({ state, value, amount }: Reading) => (state === 'no number' ? `“${value}”` : print(amount));

/** One finding for each formula that is not in order, with the formula as its fix; by its cell. */
export function formulaFindings(
  faults: readonly FormulaFault[],
  wording: Wording,
  { audit }: Texts,
): Map<Figure, Finding> {
  return new Map(
    faults.map(({ kind, reading, formula }): [Figure, Finding] => [
      reading.figure,
      {
        rule: RULES[kind],
        severity: 'error',
        outcome: 'error',
        message: fill(audit.formulas[kind], { cell: wording.of(reading.figure), found: foundIn(reading) }),
        cells: [{ place: reading.place, value: reading.value }],
        suspects: [],
        leading: 0,
        fix: { kind: 'formula', place: reading.place, formula },
        follows: [],
      },
    ]),
  );
}

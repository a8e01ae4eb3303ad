import { largest } from '../../base/lists.ts';
import type { CellLabels } from '../evidence/cell-labels.ts';
import type { Readings } from '../evidence/readings.ts';
import type { Slip, Suspect } from '../model/finding.ts';
import { slipBetween } from './digit-slip.ts';
import type { Verdict } from './find-culprits.ts';
import type { Change } from './parity.ts';

/** So many suspects are listed: a whole group of cells between which nothing decides. */
const MOST_LISTED = 100;

/** The cells of a verdict: ways that look like a slip of the hand go first, and where there are such, they alone lead. */
export function suspectsOf(
  { ways, checks }: Verdict,
  readings: Readings,
  labels: CellLabels,
): { readonly suspects: Suspect[]; readonly leading: number } {
  const judged = ways.map((changes) => ({ changes, slips: changes.map((change) => slipOf(change, readings)) }));
  const weight = ({ slips }: (typeof judged)[number]) => slips.filter(Boolean).length;
  const heaviest = largest(judged.map(weight), 0);
  const ordered = [...judged].sort((a, b) => weight(b) - weight(a));
  const suspectsIn = ({ changes, slips }: (typeof judged)[number]) =>
    changes.map((change, index): Suspect => {
      const { place, amount } = readings.get(change.figure)!;
      const slip = slips[index];
      return {
        place,
        label: labels.of(change.figure),
        current: amount,
        suggested: amount + change.by,
        settles: checks.length,
        ...(slip && { slip }),
        together: changes
          .filter((other) => other !== change)
          .map(({ figure, by }) => ({
            place: readings.get(figure)!.place,
            suggested: readings.get(figure)!.amount + by,
          })),
      };
    });
  const leading = ordered.filter((way) => weight(way) === heaviest).flatMap(suspectsIn);
  return { suspects: unique(ordered.flatMap(suspectsIn)).slice(0, MOST_LISTED), leading: unique(leading).length };
}

function slipOf({ figure, by }: Change, readings: Readings): Slip | undefined {
  const { amount } = readings.get(figure)!;
  return slipBetween(amount, amount + by);
}

/** A cell may stand in several ways: the first counts. */
function unique(suspects: readonly Suspect[]): Suspect[] {
  const seen = new Set<string>();
  return suspects.filter(({ place: { sheet, row, column } }) => {
    const name = `${sheet} ${row} ${column}`;
    return !seen.has(name) && seen.add(name);
  });
}

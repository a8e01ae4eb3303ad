import type { Verdict } from './culprit/find-culprits.ts';
import type { Slip } from './culprit/digit-slip.ts';
import { slipBetween } from './culprit/digit-slip.ts';
import type { Change } from './culprit/parity.ts';
import type { Suspect } from './finding.ts';
import type { Readings } from './readings.ts';
import type { Texts } from '../texts/texts.ts';
import type { Wording } from './wording.ts';

/** So many suspects are told: a whole group of cells that cannot be told apart. */
const MOST_TOLD = 100;

/** The cells of a verdict: ways that look like a slip of the hand go first, and where there are such, they alone lead. */
export function suspectsOf(
  { ways, checks }: Verdict,
  readings: Readings,
  wording: Wording,
  { audit }: Texts,
): { readonly suspects: Suspect[]; readonly leading: number } {
  const judged = ways.map((changes) => ({ changes, slips: changes.map((change) => slipOf(change, readings)) }));
  const weight = ({ slips }: (typeof judged)[number]) => slips.filter(Boolean).length;
  const heaviest = Math.max(0, ...judged.map(weight));
  const ordered = [...judged].sort((a, b) => weight(b) - weight(a));
  const tell = ({ changes, slips }: (typeof judged)[number]) =>
    changes.map((change, index): Suspect => {
      const { place, amount } = readings.get(change.figure)!;
      const slip = slips[index];
      return {
        place,
        words: wording.of(change.figure),
        current: amount,
        suggested: amount + change.by,
        settles: checks.length,
        ...(slip && { slip: audit.suspects[slip] }),
        together: changes
          .filter((other) => other !== change)
          .map(({ figure, by }) => ({
            place: readings.get(figure)!.place,
            suggested: readings.get(figure)!.amount + by,
          })),
      };
    });
  const leading = ordered.filter((way) => weight(way) === heaviest).flatMap(tell);
  return { suspects: unique(ordered.flatMap(tell)).slice(0, MOST_TOLD), leading: unique(leading).length };
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

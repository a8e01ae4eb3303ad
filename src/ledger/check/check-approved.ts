import { readAmount } from '../model/facts.ts';
import { amountProblem, error, type Problem } from '../model/problem.ts';
import type { Ledger } from '../model/schema.ts';

/** 批复数: where the approved total of a source is given, the ledger must come to it, to the 分. */
export function checkApproved({ approved, entries, amountUnit }: Ledger): Problem[] {
  return approved.flatMap(({ source, amount }, index) => {
    const path = ['approved', index, 'amount'];
    const wanted = readAmount(amount, amountUnit);
    if (!wanted.ok) return [amountProblem(wanted.problem, path, amount)];
    const sum = entries.reduce((total, entry) => {
      const reading = readAmount(entry.amount, amountUnit);
      return entry.source === source && reading.ok ? total + reading.value : total;
    }, 0);
    if (sum === wanted.value) return [];
    const say = (fen: number) => String(fen / (amountUnit === '元' ? 100 : 1_000_000));
    return [
      error('approvedDiffers', path, {
        source,
        approved: say(wanted.value),
        found: say(sum),
        difference: say(sum - wanted.value),
        unit: amountUnit,
      }),
    ];
  });
}

import fc from 'fast-check';
import { accountFor } from '../tests/import/account-for.ts';
import { moneyList } from '../tests/import/money-mutations.ts';

const SHOWN = 10;

/**
 * import [count]: changes lists in several ways at once (second pages in another unit or order of columns, headings renamed to words
 * of budget systems, amounts that look like codes, formulas without results), reads them, and follows every amount: it is read
 * under its source, told to the accountant, or part of a sum that is compared. Prints how many ended where and, last, the losses.
 * True: none.
 */
export async function importing([count = '5000']: readonly string[]): Promise<boolean> {
  const ends = { read: 0, told: 0, sum: 0 };
  let [asked, losses] = [0, 0];
  const lists = fc.sample(moneyList, { seed: 14, numRuns: Number(count) });
  for (const [at, list] of lists.entries()) {
    const found = accountFor(list);
    asked += Number(found.asked);
    for (const key of ['read', 'told', 'sum'] as const) ends[key] += found.ends[key];
    if (found.losses.length === 0) continue;
    if (losses < SHOWN) {
      console.log(`list ${at} (${list.changes.join('; ')}):\n  ${found.losses.slice(0, 3).join('\n  ')}`);
    }
    losses++;
  }
  console.log(
    `lists ${lists.length}, of them with questions ${asked}; amounts read ${ends.read}, told ${ends.told}, ` +
      `in compared sums ${ends.sum}\nlists that lose money ${losses}`,
  );
  return lists.length > 0 && losses === 0;
}

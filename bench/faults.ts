import { FAULTS, trialsOf } from '../tests/app/faults.ts';
import { SCENARIOS } from '../tests/app/scenarios.ts';

const SHOWN = 10;

/**
 * faults [scenario,… or all] [n]: lets Excel fail at every (n-th) action of an action of the add-in, once or from there
 * on for good, and looks whether the workbook is as before or finished afterwards, by itself or after 恢复. Prints the
 * positions that were tried and, last, the losses. True: none.
 */
export async function faults([names = 'all', every = '1']: readonly string[]): Promise<boolean> {
  const wanted = Object.entries(SCENARIOS).filter(([key]) => names === 'all' || names.split(',').includes(key));
  let losses = 0;
  let tried = 0;
  for (const [, scenario] of wanted) {
    const { positions, boundaries, tryAt } = await trialsOf(scenario);
    for (const fault of FAULTS) {
      const start = Date.now();
      const found: string[] = [];
      let count = 0;
      for (let position = 0; position < positions; position += Number(every)) {
        count++;
        const loss = await tryAt(position, fault);
        if (loss) found.push(`  at ${position}: ${loss}`);
      }
      const seconds = Math.round((Date.now() - start) / 1000);
      console.log(
        `${scenario.name}, ${fault}: ${count} of ${positions} positions in ${boundaries.length} requests tried, ` +
          `losses ${found.length} (${seconds} s)`,
      );
      if (found.length > 0) console.log(found.slice(0, SHOWN).join('\n'));
      losses += found.length;
      tried += count;
    }
  }
  console.log(`positions ${tried}\nlosses ${losses}`);
  return tried > 0 && losses === 0;
}

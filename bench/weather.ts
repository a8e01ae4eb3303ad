import { performance } from 'node:perf_hooks';
import { SCENARIOS } from '../tests/app/scenarios.ts';
import { tryWeather } from '../tests/app/weather.ts';

const POSITIONS = 40;
const SHOWN = 10;

/**
 * weather [scenario,…] [positions]: lets every kind of bad day begin at so many positions of every action of the add-in, and
 * looks whether the workbook is as before or finished afterwards, and whether the action is possible when the day is over.
 * True: always.
 */
export async function weather([names = 'all', positions = String(POSITIONS)]: readonly string[]): Promise<boolean> {
  const wanted = Object.entries(SCENARIOS).filter(([key]) => names === 'all' || names.split(',').includes(key));
  let [tried, losses] = [0, 0];
  for (const [, scenario] of wanted) {
    const start = performance.now();
    const found = await tryWeather(scenario, Number(positions));
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    console.log(`${scenario.name}: ${found.tried} trials, losses ${found.losses.length} (${seconds} s)`);
    if (found.losses.length > 0) console.log(found.losses.slice(0, SHOWN).join('\n'));
    tried += found.tried;
    losses += found.losses.length;
  }
  console.log(`tried ${tried}\nlosses ${losses}`);
  return tried > 0 && losses === 0;
}

import { performance } from 'node:perf_hooks';
import { tryAtActions, tryAtRequests, tryEverywhere, type Tried } from '../tests/app/faults.ts';
import { tryAnotherUser } from '../tests/app/another-user.ts';
import { SCENARIOS, FAILING_SHARED, SHARED } from '../tests/app/scenarios.ts';

const SHOWN = 10;

/**
 * faults [scenario,…|shared]: lets Excel fail at every action of an action of the add-in, and every kind of fault happen at the
 * beginning of each of its requests, and looks whether the workbook is as before or finished afterwards, by itself or after 恢复;
 * and lets somebody else type meanwhile on the sheets that are written. Prints the positions that were tried and, last, the
 * losses. True: none.
 */
export async function faults([names = 'all']: readonly string[]): Promise<boolean> {
  const isWanted = (key: string) => names === 'all' || names.split(',').includes(key);
  const wanted = Object.entries(SCENARIOS).filter(([key]) => isWanted(key));
  let [positions, losses] = [0, 0];
  const measure = async (name: string, work: () => Promise<Tried>): Promise<void> => {
    const start = performance.now();
    const found = await work();
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    console.log(
      `${name}: ${found.positions} actions in ${found.requests} requests, ${found.states} states of the workbook, ` +
        `${found.tried} trials, losses ${found.losses.length} (${seconds} s)`,
    );
    if (found.losses.length > 0) console.log(found.losses.slice(0, SHOWN).join('\n'));
    losses += found.losses.length;
    positions += found.positions;
  };
  for (const [key, scenario] of wanted) {
    if (key === 'marks' || key === 'fix') {
      await measure(`${scenario.name}, failing at every action`, () => tryAtActions(scenario));
    } else {
      await measure(`${scenario.name}, failing at every action`, () => tryEverywhere(scenario));
    }
    await measure(`${scenario.name}, every fault at every request`, () => tryAtRequests(scenario));
  }
  for (const scenario of isWanted('shared') ? SHARED : []) {
    await measure(`${scenario.name}, somebody else types meanwhile`, () => tryAnotherUser(scenario));
  }
  for (const scenario of isWanted('shared') ? FAILING_SHARED : []) {
    await measure(`${scenario.name}, somebody else types and Excel fails`, () =>
      tryAnotherUser(scenario, { failing: true }),
    );
  }
  console.log(`positions ${positions}\nlosses ${losses}`);
  return positions > 0 && losses === 0;
}

import { performance } from 'node:perf_hooks';
import { undoAtRandom } from '../tests/app/undo-sequences.ts';

const ROUNDS = 200;
/** Rounds in one workbook: what was edited piles up in it. */
const IN_ONE = 20;

/** undo [n]: so many random sequences of edits and 生成, each taken back and compared with the state before. */
export async function undo([rounds = String(ROUNDS)]: readonly string[]): Promise<boolean> {
  const start = performance.now();
  const losses: string[] = [];
  let done = 0;
  for (let seed = 1; done < Number(rounds); seed++) {
    const count = Math.min(IN_ONE, Number(rounds) - done);
    const loss = await undoAtRandom(count, seed);
    if (loss) losses.push(`seed ${seed}, ${loss}`);
    done += count;
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    console.log(`${done} sequences of edits, 生成 and 撤销, losses ${losses.length} (${seconds} s)`);
  }
  if (losses.length > 0) console.log(losses.join('\n'));
  console.log(`losses ${losses.length}`);
  return done > 0 && losses.length === 0;
}

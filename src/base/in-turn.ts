/** So many results may be there before the one whose turn it is: of any number of pieces only so much is held. */
const MOST_AHEAD = 32;

/**
 * Does `count` pieces of work by several workers at once, and takes each result in its turn, as soon as those before it are
 * there. A worker is asked for one piece after the other. Resolves at the end, or at once where `stop` says so: nothing more
 * is asked for or taken then. Rejects as soon as a worker or `take` does.
 */
export async function inTurn<Result>(
  count: number,
  workers: readonly ((index: number) => Promise<Result>)[],
  take: (result: Result) => void | Promise<void>,
  stop?: AbortSignal,
): Promise<void> {
  const done = new Map<number, Result>();
  let asked = 0;
  let taken = 0;
  let taking = Promise.resolve();
  let waiting: (() => void)[] = [];

  const takeThoseInTurn = async (): Promise<void> => {
    for (; done.has(taken) && !stop?.aborted; taken++) {
      const result = done.get(taken)!;
      done.delete(taken);
      await take(result);
    }
    for (const wake of waiting) wake();
    waiting = [];
  };
  const work = async (worker: (index: number) => Promise<Result>): Promise<void> => {
    while (asked < count && !stop?.aborted) {
      if (asked - taken > MOST_AHEAD) {
        await new Promise<void>((wake) => waiting.push(wake));
        continue;
      }
      const index = asked++;
      done.set(index, await worker(index));
      await (taking = taking.then(takeThoseInTurn));
    }
  };
  const stopped = new Promise<void>((resolve) => stop?.addEventListener('abort', () => resolve()));
  await Promise.race([Promise.all(workers.map(work)), stopped]);
}

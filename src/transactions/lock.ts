/** Another page of the add-in (the pane, or the ribbon's command) is writing into this workbook. */
export class ActionRunning extends Error {
  override name = 'ActionRunning';
}

/** An action broke off half-way: what it left is to be taken back before anything else is written. */
export class ActionUnfinished extends Error {
  override name = 'ActionUnfinished';
}

/*
 * A page that is at work on an action holds a lock with its id. The pages of an add-in share their locks, and a lock goes
 * with its page, however that ends: no clock is needed to tell work that goes on from work that broke off. Where there
 * are no locks (Node, very old web views) nothing seems to go on.
 */
const lockOf = (id: string) => `twelve-tables ${id}`;
const locks = () => (globalThis.navigator as Navigator | undefined)?.locks;

/** Does the work of an action so that other pages can tell that it goes on. */
export async function withLock<T>(id: string, work: () => Promise<T>): Promise<T> {
  let begun = false;
  const run = () => {
    begun = true;
    return work();
  };
  try {
    return await (locks()?.request(lockOf(id), run) ?? run());
  } catch (error) {
    // a web view may have locks and refuse them
    if (begun) throw error;
    return run();
  }
}

/** Whether some page is at work on this action. */
export async function isLocked(id: string): Promise<boolean> {
  const all = await locks()
    ?.query()
    .catch(() => undefined);
  return all?.held?.some(({ name }) => name === lockOf(id)) ?? false;
}

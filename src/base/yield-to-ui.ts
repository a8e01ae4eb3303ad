/** Milliseconds for which a page may be held up: nobody notices. */
const BREATH = 20;

/** Lets the page go on at once. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** For long work in a page: every call of the result lets the page go on, where that is due. */
export function breathing(): () => Promise<void> {
  let start = performance.now();
  return async () => {
    if (performance.now() - start < BREATH) return;
    await pause();
    start = performance.now();
  };
}

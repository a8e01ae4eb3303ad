/** Milliseconds for which a page may be held up: nobody notices. */
const LONGEST_BLOCK = 20;

/** Lets the page go on at once. */
export const yieldToUi = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** For long work in a page: every call of the result lets the page go on, where that is due. */
export function yieldWhenDue(): () => Promise<void> {
  let start = performance.now();
  return async () => {
    if (performance.now() - start < LONGEST_BLOCK) return;
    await yieldToUi();
    start = performance.now();
  };
}

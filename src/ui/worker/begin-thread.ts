/** How an entry begins a thread of its own script: undefined where it cannot. */
type Begins = () => Worker | undefined;

let begins: Begins = () => undefined;

/** Says where the script of the thread is: each entry has it somewhere else. Without, work is done in the entry's own thread. */
export function beginThreadsBy(how: Begins): void {
  begins = how;
}

export const beginThread = (): Worker | undefined => begins();

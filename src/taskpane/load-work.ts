import type { Work } from './work.ts';

/** The work behind the buttons arrives as a script of its own, so that the pane is there first. */
export const loadWork = async (): Promise<Work> => (await import('./work.ts')).work;

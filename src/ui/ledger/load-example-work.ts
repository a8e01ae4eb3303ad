import { loadWork } from '../shell/load-work.ts';

export const loadExampleWork = () => loadWork(async () => (await import('./example-work.ts')).exampleWork);

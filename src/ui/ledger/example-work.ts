/** What the example's buttons do: loaded then, with the example. */
import { exampleRemoval, prepareExample, removeExample } from '../../app/ledger/example.ts';

export const exampleWork = { prepare: prepareExample, removal: exampleRemoval, remove: removeExample };

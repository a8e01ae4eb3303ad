import type { DocumentState } from './document-state.ts';
import type { Engine } from './engine.ts';
import type { Events } from './events.ts';
import type { References } from './references.ts';

/** Everything that the members of a type may use. */
export interface Workspace {
  readonly engine: Engine;
  readonly document: DocumentState;
  readonly events: Events;
  readonly references: References;
}

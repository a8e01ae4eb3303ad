import type { BadDay } from '../bad-day.ts';
import type { DocumentState } from './document-state.ts';
import type { DocumentFiles } from './document-files.ts';
import type { Engine } from '../../grid/engine.ts';
import type { Events } from './events.ts';
import type { References } from './references.ts';

/** Everything that the members of a type may use. */
export interface Workspace {
  /** How Excel fails today. */
  readonly badDay: BadDay;
  readonly engine: Engine;
  readonly document: DocumentState;
  /** Absent where there is nothing around the host that could. */
  readonly files: DocumentFiles | undefined;
  readonly events: Events;
  readonly references: References;
}

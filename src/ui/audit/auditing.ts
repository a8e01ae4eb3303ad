import type { ExplanationKind } from '../../app/audit/explanations-document.ts';
import type { AuditItem } from '../worker/audit-items.ts';
import type { Asked, AuditState } from './audit-state.ts';

/** The area 审核: its state, and what its buttons do. */
export interface Auditing {
  readonly state: AuditState;
  /** Whether no tail difference is allowed. */
  readonly exact: boolean;
  /** Whether every edit is followed by another look. */
  readonly live: boolean;
  readonly start: () => void;
  readonly setLive: (live: boolean) => void;
  readonly setExact: (exact: boolean) => void;
  readonly ask: (asked: Asked | undefined) => void;
  readonly approve: () => void;
  /** False: the explanation could not be kept. */
  readonly explain: (item: AuditItem, text: string, kind?: ExplanationKind) => Promise<boolean>;
  readonly exportFindings: (replace: boolean) => void;
  /** Writes the sheet 勾稽审核. */
  readonly writeSheet: (replace: boolean) => void;
  /** Marks the cells of errors and tail differences, in place of those marked before. */
  readonly mark: () => void;
  readonly unmark: () => void;
  readonly undo: (force: boolean) => void;
  readonly dismiss: () => void;
}

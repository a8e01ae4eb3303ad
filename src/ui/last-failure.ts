import type { GenerateState } from './generate/generate-state.ts';
import type { ImportState } from './import/import-state.ts';
import type { LedgerState } from './ledger/ledger-state.ts';
import type { AuditMessage } from './audit/audit-state.ts';

/** What the areas show. */
interface Areas {
  readonly generation: GenerateState;
  readonly ledger: LedgerState;
  readonly importing: ImportState;
  readonly audit: AuditMessage | undefined;
}

/** After these an action may be left unfinished, or may be so no more. */
const TELLING: readonly string[] = ['failed', 'recovered'];

/** What an area last failed at or recovered from; the same object until that happens anew. */
export function lastFailure({ generation, ledger, importing, audit }: Areas): object | undefined {
  const imported = importing.kind === 'done' ? importing.undo : undefined;
  const outcomes = [generation, ledger.outcome, audit, typeof imported === 'object' ? imported : undefined];
  const failure = 'failure' in importing ? importing.failure : undefined;
  return outcomes.find((outcome) => outcome && TELLING.includes(outcome.kind)) ?? failure;
}

import type { Failure } from '../app/say-failure.ts';
import type { Auditing } from './auditing.ts';
import type { Generation } from './use-generate.ts';
import type { Importing } from './use-import.ts';
import type { useLedger } from './use-ledger.ts';

/** What the areas last failed at; the same object as long as none has failed anew. */
export function lastFailure(
  { state: generation }: Generation,
  { state: ledger }: ReturnType<typeof useLedger>,
  { state: auditing }: Pick<Auditing, 'state'>,
  { state: importing }: Pick<Importing, 'state'>,
): Failure | undefined {
  if (generation.kind === 'failed') return generation.failure;
  if (ledger.outcome?.kind === 'failed') return ledger.outcome.failure;
  if (auditing.message?.kind === 'failed') return auditing.message.failure;
  return 'failure' in importing ? importing.failure : undefined;
}

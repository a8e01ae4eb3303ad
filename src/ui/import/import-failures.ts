import { type Failure, formatFailure } from '../../app/messages/format-failure.ts';
import { type Texts, fill } from '../../locales/texts.ts';
import { UnreadableWorkbook } from '../../xlsx/package/errors.ts';
import type { Opened } from './import-work.ts';

/** Why a list cannot be imported into this workbook. */
export function formatObstacle(obstacle: Exclude<Opened, { kind: 'opened' }>, { importing }: Texts): Failure {
  const { what, next } = importing.failures[obstacle.kind];
  return obstacle.kind === 'parameter' ? { what: fill(what, { ...obstacle.place }), next } : { what, next };
}

/** What went wrong while a file was read or the ledger written. */
export function formatImportFailure(error: unknown, texts: Texts): Failure {
  if (!(error instanceof UnreadableWorkbook)) return formatFailure(error, texts);
  return texts.importing.failures[error.code === 'legacy' ? 'damaged' : error.code];
}

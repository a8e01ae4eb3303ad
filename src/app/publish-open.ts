import type { WorkbookPort } from '../workbook/port.ts';
import { publish, type Published } from './publish.ts';

/** How 公开版 of an open workbook ended. */
export type PublishedOpen =
  Exclude<Published, { kind: 'published' }> | Pick<Extract<Published, { kind: 'published' }>, 'kind' | 'warnings'>;

/** 公开版 of the open workbook, as it is now, opened as a workbook of its own. The open one is left alone. */
export async function publishOpen({ file }: Pick<WorkbookPort, 'file'>): Promise<PublishedOpen> {
  const published = await publish(await file!.bytes());
  if (published.kind !== 'published') return published;
  await file!.openAsNew(published.bytes);
  return { kind: 'published', warnings: published.warnings };
}

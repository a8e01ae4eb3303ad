import type { WorkbookPort } from '../../workbook/port/port.ts';
import { publish, type Published, type PublishOptions } from './publish.ts';

/** How 公开版 of an open workbook ended. */
export type PublishedOpen =
  | Exclude<Published, { kind: 'published' }>
  | (Omit<Extract<Published, { kind: 'published' }>, 'bytes'> & { readonly isDownload: boolean });

/** 公开版 of the open workbook, as it is now, opened as a workbook of its own or handed over as a file. The open one is left alone. */
export async function publishOpen(
  { file }: Pick<WorkbookPort, 'file'>,
  options: PublishOptions,
): Promise<PublishedOpen> {
  const published = await publish(await file!.bytes(), options);
  if (published.kind !== 'published') return published;
  await file!.openAsNew(published.bytes, published.name);
  const { bytes: _, ...told } = published;
  return { ...told, isDownload: file!.isDownload ?? false };
}

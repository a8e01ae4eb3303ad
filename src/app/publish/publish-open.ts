import type { WorkbookFile, WorkbookPort } from '../../workbook/port/port.ts';
import { publish, type Published, type PublishOptions } from './publish.ts';

/** How 公开版 of an open workbook ended. */
export type PublishedOpen =
  | Exclude<Published, { kind: 'published' }>
  | (Omit<Extract<Published, { kind: 'published' }>, 'bytes'> & { readonly isHandedOver: boolean });

/**
 * 公开版 of the open workbook, as it is now, opened as a workbook of its own, or handed over as a file where that is not
 * possible. The open one is left alone.
 */
export async function publishOpen(
  { file }: Pick<WorkbookPort, 'file'>,
  options: PublishOptions,
): Promise<PublishedOpen> {
  const published = await publish(await file!.bytes(), options);
  if (published.kind !== 'published') return published;
  const { bytes, ...told } = published;
  return { ...told, isHandedOver: (await passOn(file!, bytes, told.name)) === 'handed over' };
}

/** A window of its own comes first; Excel on the web fails to open one at times (office-js issue 3646). */
async function passOn(file: WorkbookFile, bytes: Uint8Array, name: string): Promise<'opened' | 'handed over'> {
  const { openAsNew, handOver } = file;
  try {
    if (openAsNew) {
      await openAsNew(bytes);
      return 'opened';
    }
  } catch (failure) {
    if (!handOver) throw failure;
  }
  await handOver!(bytes, name);
  return 'handed over';
}

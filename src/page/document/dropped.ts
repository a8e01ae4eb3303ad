import { type FolderFile, filesBelow } from './folders.ts';
import type { ChosenFile } from './pickers.ts';

interface Handed {
  getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
}

/** What was dropped on the page: a file, with a handle where the browser gives one, or a folder. undefined: neither. */
export type Dropped = { readonly file: ChosenFile } | { readonly folder: readonly FolderFile[] } | undefined;

export async function dropped({ items, files }: DataTransfer): Promise<Dropped> {
  const [item] = items;
  const [file] = files;
  // asked for at once: after the first pause nothing of what was dropped is there any more
  const handing = (item as Handed | undefined)?.getAsFileSystemHandle?.();
  const handle = await handing?.catch(() => null);
  if (handle?.kind === 'directory') return { folder: await filesBelow(handle as FileSystemDirectoryHandle) };
  if (handle?.kind === 'file') {
    const known = handle as FileSystemFileHandle;
    return { file: { file: await known.getFile(), handle: known } };
  }
  return file && { file: { file, handle: undefined } };
}

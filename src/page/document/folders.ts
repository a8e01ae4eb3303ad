import { append } from '../../base/lists.ts';
import { unlessCancelled, upload } from './pickers.ts';

/** A file of a folder, opened when its turn comes. */
export interface FolderFile {
  /** The path below the folder, with the folder's own name. */
  readonly path: string;
  readonly open: () => Promise<File>;
  readonly handle?: FileSystemFileHandle;
}

interface Picker {
  showDirectoryPicker?(options: object): Promise<FileSystemDirectoryHandle>;
}

/** Folders can be walked through since Chromium 86; TypeScript does not know it. */
type Walkable = FileSystemDirectoryHandle & { entries(): AsyncIterable<[string, FileSystemHandle]> };

/** All files of a folder that the user chooses, and of those in it. undefined: the user chose none. */
export async function chooseFolder(): Promise<readonly FolderFile[] | undefined> {
  const { showDirectoryPicker } = globalThis as Picker;
  if (showDirectoryPicker) {
    const folder = await unlessCancelled(() => showDirectoryPicker.call(globalThis, {}));
    return folder && filesBelow(folder);
  }
  const files = await upload({ webkitdirectory: true });
  if (files.length === 0) return undefined;
  return files.map((file) => ({ path: file.webkitRelativePath || file.name, open: async () => file }));
}

/** The files of a folder and of those below it. */
export async function filesBelow(folder: FileSystemDirectoryHandle, path = folder.name): Promise<FolderFile[]> {
  const found: FolderFile[] = [];
  for await (const [name, entry] of (folder as Walkable).entries()) {
    const below = `${path}/${name}`;
    if (entry.kind === 'directory') append(found, await filesBelow(entry as FileSystemDirectoryHandle, below));
    else {
      const handle = entry as FileSystemFileHandle;
      found.push({ path: below, handle, open: () => handle.getFile() });
    }
  }
  return found;
}

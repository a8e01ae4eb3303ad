/*
 * The pickers of files that newer browsers have and TypeScript does not know, and what older ones do instead:
 * an input that uploads, a link that downloads. Both ways give the same.
 */

/** A file that the user chose. Without a handle it can be read once, and not be written. */
export interface ChosenFile {
  readonly file: File;
  readonly handle: FileSystemFileHandle | undefined;
}

interface Pickers {
  showOpenFilePicker?(options: object): Promise<FileSystemFileHandle[]>;
  showSaveFilePicker?(options: object): Promise<FileSystemFileHandle>;
}

const pickers = () => globalThis as Pickers;

/** What can be opened. */
const OPENED = ['.xlsx', '.xlsm', '.xltx', '.xltm', '.xls', '.et', '.csv'];
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** undefined: the user chose none. */
export async function chooseFile(): Promise<ChosenFile | undefined> {
  const { showOpenFilePicker } = pickers();
  if (!showOpenFilePicker) {
    const [file] = await upload({ accept: OPENED.join(',') });
    return file && { file, handle: undefined };
  }
  const chosen = await unlessCancelled(() =>
    showOpenFilePicker.call(globalThis, { types: [{ accept: { [TYPE]: OPENED } }], excludeAcceptAllOption: false }),
  );
  const handle = chosen?.[0];
  return handle && { file: await handle.getFile(), handle };
}

/** Where the user wants a file; 'download': this browser has no picker; undefined: the user wants none. */
export async function chooseTarget(name: string): Promise<FileSystemFileHandle | 'download' | undefined> {
  const { showSaveFilePicker } = pickers();
  if (!showSaveFilePicker) return 'download';
  const extension = name.slice(name.lastIndexOf('.'));
  return unlessCancelled(() =>
    showSaveFilePicker.call(globalThis, {
      suggestedName: name,
      types: [{ accept: { 'application/octet-stream': [extension] } }],
    }),
  );
}

export function upload(attributes: {
  readonly accept?: string;
  readonly webkitdirectory?: boolean;
}): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const input = Object.assign(document.createElement('input'), { type: 'file', hidden: true }, attributes);
    const end = () => {
      input.remove();
      resolve([...(input.files ?? [])]);
    };
    input.addEventListener('change', end);
    input.addEventListener('cancel', end);
    document.body.append(input);
    input.click();
  });
}

/** What the user chose; undefined where the picker was closed. */
export async function unlessCancelled<T>(choose: () => Promise<T>): Promise<T | undefined> {
  try {
    return await choose();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

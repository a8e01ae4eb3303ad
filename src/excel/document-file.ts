import { encodeBase64 } from '../base/base64.ts';
import { ExcelProblem } from './requests/errors.ts';
import { guarded } from './requests/run.ts';

/** As much as Office gives at once. */
const SLICE = 4_194_304;

/** The open workbook as the bytes of an .xlsx, as it is now. Throws ExcelProblem 'unsupported' where Excel does not give it. */
export async function documentBytes(): Promise<Uint8Array> {
  const { document } = Office.context;
  const file = await promised<Office.File>((done) =>
    document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, done),
  );
  try {
    const bytes = new Uint8Array(file.size);
    let filled = 0;
    for (let index = 0; index < file.sliceCount; index++) {
      const slice = await promised<Office.Slice>((done) => file.getSliceAsync(index, done));
      const data = Uint8Array.from(slice.data as ArrayLike<number>);
      bytes.set(data, filled);
      filled += data.length;
    }
    return bytes;
  } finally {
    // Office keeps two of them at most
    file.closeAsync();
  }
}

/** Opens an .xlsx as a workbook of its own, in a window of its own; it has no name yet and is not saved (ExcelApi 1.8). */
export function openAsNew(bytes: Uint8Array): Promise<void> {
  return guarded(() => Excel.createWorkbook(encodeBase64(bytes)));
}

/** Calls back into a promise; Office's own codes mean nothing to the accountant. */
function promised<T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const fail = (cause: unknown) => reject(new ExcelProblem('unsupported', {}, { cause }));
    try {
      ask(({ status, value, error }) => (status === Office.AsyncResultStatus.Succeeded ? resolve(value) : fail(error)));
    } catch (error) {
      fail(error);
    }
  });
}

import { fitForFileName } from '../../base/file-name.ts';
import { download } from '../shell/download.ts';

const LONGEST = 80;
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Offers a Word file of this title to be saved; the result is its name. */
export function saveWordFile(bytes: Uint8Array, title: string): string {
  const file = `${fitForFileName(title).slice(0, LONGEST)}.docx`;
  download(bytes, file, TYPE);
  return file;
}

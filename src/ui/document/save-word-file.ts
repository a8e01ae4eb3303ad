import { download } from '../shell/download.ts';

/** What no system allows in the name of a file. */
// eslint-disable-next-line no-control-regex -- these are what is taken out
const UNFIT = /[\\/:*?"<>|\u0000-\u001F]/g;
const LONGEST = 80;
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Offers a Word file of this title to be saved; the result is its name. */
export function saveWordFile(bytes: Uint8Array, title: string): string {
  const file = `${title.replace(UNFIT, '').slice(0, LONGEST)}.docx`;
  download(bytes, file, TYPE);
  return file;
}

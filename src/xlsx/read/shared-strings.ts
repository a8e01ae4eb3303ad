import { unescapeText } from '../package/escape.ts';
import type { WorkbookPackage } from '../package/package.ts';
import { scan } from '../package/scan.ts';

/** The texts of the shared string table of a workbook, if it has one; runs of rich text are joined, phonetic guides left out. */
export function sharedStringsOf({ parts, stringsPath }: Pick<WorkbookPackage, 'parts' | 'stringsPath'>): string[] {
  const strings: string[] = [];
  const xml = stringsPath === undefined ? undefined : parts.text(stringsPath);
  if (xml === undefined) return strings;
  let text = '';
  let inText = false;
  let inPhonetic = false;
  scan(xml, {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') inPhonetic = true;
      else if (name === 't') inText = !inPhonetic;
    },
    text: (piece) => {
      if (inText) text += piece;
    },
    close: (name) => {
      if (name === 'si') strings.push(unescapeText(text));
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 't') inText = false;
    },
  });
  return strings;
}

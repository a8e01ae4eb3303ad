import { TextRun } from 'docx';
import { cleanText } from '../content/clean-text.ts';

/** A run of text; a line break within it is one in the document. */
export function runs(text: string): TextRun[] {
  return cleanText(text)
    .split(/\r\n|\r|\n/)
    .map((line, index) => new TextRun({ text: line, ...(index > 0 && { break: 1 }) }));
}

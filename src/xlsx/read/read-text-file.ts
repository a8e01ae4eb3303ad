import { UnreadableWorkbook } from '../package/errors.ts';
import { isWorkbookStream, isZip } from '../package/file-kind.ts';
import { Parts } from '../package/parts.ts';
import { relationshipsOf } from '../package/relationships.ts';
import { decodeText } from './decode-text.ts';
import { documentText } from './document-text.ts';
import { UnreadableText, type UnreadableTextCode } from './unreadable-text.ts';

/** No such text has more characters: a book has half a million. */
const MOST_CHARACTERS = 5_000_000;
/** The main part of a .docx with its markup, in characters. */
const MOST_MARKUP = 100_000_000;
const MAIN_PART = 'word/document.xml';

/** What a text file is not, by how it begins. */
const OTHERS: readonly (readonly [RegExp, UnreadableTextCode])[] = [
  [/^%PDF-/, 'pdf'],
  [/^\{\\rtf/, 'otherFormat'],
  [/^\s*<(?:!doctype html|html|\?xml)/i, 'otherFormat'],
];

/**
 * The text of a .docx (a line for each paragraph, and for each row of a table, its cells with tabs between them) or of a text file
 * in UTF-8, UTF-16 or GB18030. What was deleted with changes tracked is left out. Throws UnreadableText.
 */
export function readTextFile(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new UnreadableText('empty');
  const text = isZip(bytes) ? textOfDocument(bytes) : textOfBytes(bytes);
  if (text.length > MOST_CHARACTERS) throw new UnreadableText('tooLarge');
  return text;
}

function textOfDocument(bytes: Uint8Array): string {
  return translated(() => {
    const parts = new Parts(bytes);
    const main = mainPart(parts);
    if (main === undefined) {
      const isWorkbook = parts.paths.some((path) => /^\/?xl\//i.test(path));
      throw new UnreadableText(isWorkbook ? 'workbook' : 'otherFormat');
    }
    const markup = parts.required(main);
    if (markup.length > MOST_MARKUP) throw new UnreadableText('tooLarge');
    return documentText(markup);
  });
}

/** The part with the text: it may be called otherwise. */
function mainPart(parts: Parts): string | undefined {
  if (parts.has(MAIN_PART)) return MAIN_PART;
  const path = relationshipsOf(parts, '').find(({ type }) => type === 'officeDocument')?.target;
  return path !== undefined && /^word\//i.test(path) && parts.has(path) ? path : undefined;
}

function textOfBytes(bytes: Uint8Array): string {
  return translated(() => {
    if (isWorkbookStream(bytes)) throw new UnreadableText('legacy');
    const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 200)).replace(/^\u00EF\u00BB\u00BF/, '');
    const other = OTHERS.find(([pattern]) => pattern.test(beginning));
    if (other) throw new UnreadableText(other[1]);
    return decodeText(bytes).replace(/^\uFEFF/, '');
  });
}

const CODES: Partial<Record<UnreadableWorkbook['code'], UnreadableTextCode>> = {
  encrypted: 'encrypted',
  damaged: 'damaged',
  tooLarge: 'tooLarge',
};

/** What the readers of workbooks say of bytes that they cannot read, said of a text. */
function translated(read: () => string): string {
  try {
    return read();
  } catch (problem) {
    if (!(problem instanceof UnreadableWorkbook)) throw problem;
    throw new UnreadableText(CODES[problem.code] ?? 'noText', { cause: problem });
  }
}

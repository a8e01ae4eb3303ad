/** A text without what does not matter for its meaning, and where each of its characters stands in the text that was given. */
export interface CompactText {
  readonly text: string;
  /** Offset in the given text of each character; one more for the end. */
  readonly offsets: readonly number[];
}

const QUOTES = /["'“”‘’「」『』＂]/;
/** Blanks of every width, and signs that only arrange what stands around them. */
const BLANK = /[\s\p{Cf}]/u;
/** Characters that PDF files put in place of the usual ones that look like them: ⼀ for 一. */
const LOOK_ALIKE = /[\u2E80-\u2FDF\uF900-\uFAFF]/;
/** Between the end of a number and the next one a blank separates columns; 88.22 % is one. */
const ENDS_NUMBER = /[\d%\-—]/;
const BEGINS_NUMBER = /[\d.\-—]/;
/** A minus of any kind is one. */
const MINUS = /[−－﹣]/;

/**
 * Half-width forms, one kind of quotation mark, no blanks. A blank between two numbers becomes a tab: it stands between columns.
 * Control characters vanish.
 */
export function compactText(text: string, from: number, to: number): CompactText {
  const characters: string[] = [];
  const offsets: number[] = [];
  let isApart = false;
  for (let at = from; at < to; at++) {
    const character = folded(text[at]!);
    if (character !== '\t' && BLANK.test(character)) {
      isApart = true;
      continue;
    }
    if (character !== '\t' && character < ' ') continue;
    if (isApart && BEGINS_NUMBER.test(character) && ENDS_NUMBER.test(characters.at(-1) ?? '')) {
      characters.push('\t');
      offsets.push(at - 1);
    }
    isApart = false;
    characters.push(character);
    offsets.push(at);
  }
  offsets.push(to);
  return { text: characters.join(''), offsets };
}

/** A name, or another text of one line, as a compact line has it. */
export const compacted = (text: string): string => compactText(text, 0, text.length).text;

function folded(character: string): string {
  if (QUOTES.test(character)) return '"';
  if (MINUS.test(character)) return '-';
  if (character === '．') return '.';
  if (LOOK_ALIKE.test(character)) return character.normalize('NFKC');
  const code = character.charCodeAt(0);
  // the full-width forms of ASCII, but for the punctuation that Chinese sentences are made of
  const isForm = code >= 0xff01 && code <= 0xff5e;
  if (!isForm) return character;
  return '，；：！？'.includes(character) ? character : String.fromCharCode(code - 0xfee0);
}

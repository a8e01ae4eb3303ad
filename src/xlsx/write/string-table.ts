import { escapeContent, escapeText } from '../package/escape.ts';
import { joinPieces, splitPieces, withRootAttributes } from '../package/pieces.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const NEW_TABLE = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="${MAIN}"/>`;
/** What a cell holds at most. */
const MAX_TEXT = 32_767;

/** The shared strings of a workbook, to which ours are added behind those that are there. */
export interface StringTable {
  /** The index of a text. Throws RangeError when no cell can hold it. */
  readonly indexOf: (text: string) => number;
  readonly hasGrown: () => boolean;
  /** The part as it is now. */
  readonly xml: () => string;
}

/** Opens the string table of a workbook; without one, a new one. */
export function openStrings(part: string = NEW_TABLE): StringTable {
  const root = splitPieces(part);
  const p = root.prefix;
  const indices = new Map<string, number>();
  let count = 0;
  for (const { name, xml } of root.pieces) {
    if (name !== 'si') continue;
    if (!indices.has(xml)) indices.set(xml, count);
    count++;
  }
  const added: string[] = [];
  return {
    indexOf: (text) => {
      const xml = `<${p}si>${textXml(text, p)}</${p}si>`;
      const known = indices.get(xml);
      if (known !== undefined) return known;
      indices.set(xml, count);
      added.push(xml);
      return count++;
    },
    hasGrown: () => added.length > 0,
    xml: () => {
      const pieces = [...root.pieces, { name: 'si', xml: added.join('') }];
      // the number of cells that refer to the table need not be told, and is another one now
      return joinPieces(withRootAttributes({ ...root, pieces }, { count: undefined, uniqueCount: count }));
    },
  };
}

function textXml(text: string, p: string): string {
  const space = /^\s|\s$|[\n\t]/.test(text) ? ' xml:space="preserve"' : '';
  return `<${p}t${space}>${cellText(text)}</${p}t>`;
}

/** A text as it stands in <t> or <v>. Throws RangeError when no cell can hold it. */
export function cellText(text: string): string {
  if (text.length > MAX_TEXT) throw new RangeError(`a cell holds ${MAX_TEXT} characters, not ${text.length}`);
  return escapeContent(escapeText(text));
}

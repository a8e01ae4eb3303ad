import { UnreadableWorkbook } from '../package/errors.ts';
import { STRING } from './kept-shapes.ts';
import { children, keep, node, writeXml, type XmlNode } from '../package/xml.ts';

/** The string table of the copy: holds what its cells show and nothing else. */
export interface StringTable {
  /** Adds a text of the old table by its index; the result is its index in the new one. */
  readonly addShared: (index: string) => string;
  /** Adds what stands in a cell itself (is). */
  readonly addInline: (inline: XmlNode) => string;
  /** Adds a plain text, escaped as cells have it. */
  readonly addText: (text: string) => string;
  /** The new table. */
  readonly table: () => XmlNode;
}

/** Begins a string table; `old` is the one of the workbook. */
export function stringTable(old: XmlNode | undefined): StringTable {
  const olds = children(old, 'si');
  const strings = new Map<string, { index: string; string: XmlNode }>();
  const add = (source: XmlNode): string => {
    const string = node('si', {}, keep(source, STRING).children);
    const key = writeXml(string);
    const known = strings.get(key) ?? { index: String(strings.size), string };
    strings.set(key, known);
    return known.index;
  };
  return {
    addShared: (index) => {
      const source = olds[Number(index)];
      if (!source) throw new UnreadableWorkbook('damaged');
      return add(source);
    },
    addInline: add,
    addText: (text) => add(node('si', {}, [node('t', { 'xml:space': 'preserve' }, [], text)])),
    table: () =>
      node(
        'sst',
        {},
        [...strings.values()].map(({ string }) => string),
      ),
  };
}

import { SaxesParser } from 'saxes';
import { UnreadableWorkbook } from './errors.ts';

/** Attributes as they are written, with their prefix. */
export type Attributes = Readonly<Record<string, string>>;

/** What happens in an XML part; names come without their namespace prefix. */
export interface ScanHandler {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Walks through an XML part from its beginning to its end. Throws UnreadableWorkbook (damaged) if it is not well-formed. */
export function scan(xml: string, handler: ScanHandler): void {
  const parser = new SaxesParser({ position: false });
  parser.on('error', (cause) => {
    throw new UnreadableWorkbook('damaged', { cause });
  });
  parser.on('opentag', (tag) => handler.open(localName(tag.name), tag.attributes as Attributes));
  if (handler.text) {
    parser.on('text', handler.text);
    parser.on('cdata', handler.text);
  }
  if (handler.close) parser.on('closetag', (tag) => handler.close!(localName(tag.name)));
  parser.write(xml).close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

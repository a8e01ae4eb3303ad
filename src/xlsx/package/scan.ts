import { UnreadableWorkbook } from './errors.ts';

/** Attributes with their text, named as they are written, with their prefix. */
export type Attributes = Readonly<Record<string, string>>;

/** What happens in an XML part; names come without their namespace prefix, places are offsets in the text of the part. */
export interface ScanHandler {
  /** A start tag from `start` to `end`; an element without content is opened and closed in the same place. */
  readonly open: (name: string, attributes: Attributes, start: number, end: number) => void;
  /** A run of text as it is meant, that is without entities; an element may have several. */
  readonly text?: (text: string, start: number, end: number) => void;
  /** An end tag from `start` to `end`; of an element without content, both are the end of its start tag. */
  readonly close?: (name: string, start: number, end: number) => void;
}

const QUOTE = 0x22;
const AMPERSAND = 0x26;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const BLANK = 0x20;
const HASH = 0x23;
const RETURN = 0x0d;
const LONGEST_ENTITY = 11;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
const NONE: Attributes = {};

/**
 * Walks through an XML part from its beginning to its end. Parts are scanned here and not by a parser of the whole
 * language: whoever changes a part needs to know where in its text each thing stands. Document types are passed over, and
 * no entities but the five of XML are known. Throws UnreadableWorkbook (damaged) if the part is not well-formed.
 */
export function scan(xml: string, { open, text, close }: ScanHandler): void {
  const path: string[] = [];
  let at = 0;
  let hasRoot = false;

  const giveText = (end: number, isRaw: boolean): void => {
    if (end === at) return;
    if (path.length === 0) {
      if (/\S/.test(xml.slice(at, end).replace('\uFEFF', ''))) throw damaged('text outside of the root');
    } else if (text) {
      const piece = xml.slice(at, end);
      text(isPlain(xml, at, end) ? piece : isRaw ? lineFeeds(piece) : decodeXml(piece), at, end);
    }
  };

  for (;;) {
    const tag = xml.indexOf('<', at);
    giveText(tag < 0 ? xml.length : tag, false);
    if (tag < 0) break;
    const next = xml.charCodeAt(tag + 1);
    if (next === SLASH) {
      const name = path.pop();
      if (name === undefined || !xml.startsWith(name, tag + 2)) throw damaged('end tag');
      const end = skipBlanks(xml, tag + 2 + name.length);
      if (xml.charCodeAt(end) !== GREATER) throw damaged('end tag');
      close?.(localName(name), tag, end + 1);
      at = end + 1;
    } else if (next === 0x21 || next === 0x3f) {
      if (xml.startsWith('<![CDATA[', tag)) {
        const end = endOf(xml, ']]>', tag);
        at = tag + 9;
        giveText(end - 3, true);
        at = end;
      } else if (xml.startsWith('<!--', tag)) at = endOf(xml, '-->', tag + 4);
      else if (next === 0x3f) at = endOf(xml, '?>', tag);
      else at = endOfDoctype(xml, tag);
    } else {
      const nameEnd = endOfName(xml, tag + 1);
      const name = xml.slice(tag + 1, nameEnd);
      if (name === '' || (path.length === 0 && hasRoot)) throw damaged('start tag');
      hasRoot = true;
      const attributes = readAttributes(xml, nameEnd);
      const end = skipBlanks(xml, attributesEnd);
      const isEmpty = xml.charCodeAt(end) === SLASH;
      at = isEmpty ? end + 2 : end + 1;
      if (xml.charCodeAt(at - 1) !== GREATER) throw damaged('attributes');
      const local = localName(name);
      open(local, attributes, tag, at);
      if (isEmpty) close?.(local, at, at);
      else path.push(name);
    }
  }
  if (path.length > 0 || !hasRoot) throw damaged('open element');
}

/** Where the attributes that were read last end. */
let attributesEnd = 0;

/** Character by character: most of a workbook is attributes, and expressions would cost more than all else. */
function readAttributes(xml: string, start: number): Attributes {
  attributesEnd = start;
  let attributes: Record<string, string> | undefined;
  for (;;) {
    const name = skipBlanks(xml, attributesEnd);
    const nameEnd = endOfName(xml, name);
    if (name === attributesEnd || nameEnd === name) break;
    const equals = skipBlanks(xml, nameEnd);
    const from = skipBlanks(xml, equals + 1) + 1;
    const quote = xml.charCodeAt(from - 1);
    if (xml.charCodeAt(equals) !== EQUALS || (quote !== QUOTE && quote !== APOSTROPHE)) break;
    let end = from;
    let isWritten = true;
    for (; end < xml.length; end++) {
      const code = xml.charCodeAt(end);
      if (code === quote) break;
      if (code === AMPERSAND || code < BLANK) isWritten = false;
    }
    if (end === xml.length) break;
    const value = xml.slice(from, end);
    attributes ??= {};
    attributes[xml.slice(name, nameEnd)] = isWritten ? value : decodeXml(value.replace(/\r\n|[\t\n\r]/g, ' '));
    attributesEnd = end + 1;
  }
  return attributes ?? NONE;
}

/** Where white space ends that may begin here. */
function skipBlanks(xml: string, from: number): number {
  let at = from;
  while (isBlank(xml.charCodeAt(at))) at++;
  return at;
}

/** Where the name ends that begins here. */
function endOfName(xml: string, from: number): number {
  let at = from;
  for (; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (code === GREATER || code === EQUALS || code === SLASH || isBlank(code)) break;
  }
  return at;
}

const isBlank = (code: number) => code === BLANK || (code >= 0x09 && code <= 0x0d);

/** Whether a run of text is meant as it is written. */
function isPlain(xml: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = xml.charCodeAt(at);
    if (code === AMPERSAND || code === RETURN) return false;
  }
  return true;
}

/** Text without entities, its lines ended by line feeds. Some writers make an entity of every Chinese character. */
function decodeXml(piece: string): string {
  const text = lineFeeds(piece);
  let decoded = '';
  let from = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', from)) {
    const end = text.indexOf(';', at);
    if (end < 0 || end - at > LONGEST_ENTITY) throw damaged('entity');
    decoded += text.slice(from, at) + characterOf(text.slice(at + 1, end));
    from = end + 1;
  }
  return from === 0 ? text : decoded + text.slice(from);
}

/** The character of an entity by its name or its number: amp, #38, #x26. */
function characterOf(entity: string): string {
  if (entity.charCodeAt(0) !== HASH) return named(entity);
  const isHex = entity[1] === 'x' || entity[1] === 'X';
  const radix = isHex ? 16 : 10;
  const first = isHex ? 2 : 1;
  let number = first < entity.length ? 0 : NaN;
  for (let at = first; at < entity.length; at++) number = number * radix + parseInt(entity[at]!, radix);
  if (Number.isNaN(number)) throw damaged('entity');
  return String.fromCodePoint(number);
}

function named(entity: string): string {
  const character = ENTITIES.get(entity);
  if (character === undefined) throw damaged('entity');
  return character;
}

function lineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function endOf(xml: string, mark: string, from: number): number {
  const end = xml.indexOf(mark, from);
  if (end < 0) throw damaged(mark);
  return end + mark.length;
}

function endOfDoctype(xml: string, start: number): number {
  const end = /[^[>]*(?:\[[^\]]*\]\s*)?>/y;
  end.lastIndex = start;
  if (!end.test(xml)) throw damaged('document type');
  return end.lastIndex;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

function damaged(what: string): UnreadableWorkbook {
  return new UnreadableWorkbook('damaged', { cause: new SyntaxError(what) });
}

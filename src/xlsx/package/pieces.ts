import { UnreadableWorkbook } from './errors.ts';
import { escapeXml } from './escape.ts';
import { scan } from './scan.ts';

/** A child of an element as it is written, or what stands between two of them (without a name). */
export interface Piece {
  readonly name: string;
  readonly xml: string;
}

/** An element taken apart so that its children can be replaced and every other byte of it stays. */
export interface Pieces {
  /** What stands before the children: the start tag, and in a part what comes before that. */
  readonly head: string;
  readonly pieces: readonly Piece[];
  /** The end tag and what follows it. */
  readonly tail: string;
  /** With which prefix the element is named ("x:"); we name ours so, too. */
  readonly prefix: string;
}

/** Takes a part, or an element, apart. Throws UnreadableWorkbook. */
export function splitPieces(xml: string): Pieces {
  const pieces: Piece[] = [];
  let depth = 0;
  let last = 0;
  let child = 0;
  let head = '';
  let tail = '';
  let rootName = '';
  scan(xml, {
    open: (_, __, start, end) => {
      if (depth === 0) {
        rootName = /^<([^\s/>]+)/.exec(xml.slice(start, end))![1]!;
        head = xml.slice(0, end);
        last = end;
      } else if (depth === 1) {
        if (start > last) pieces.push({ name: '', xml: xml.slice(last, start) });
        child = start;
      }
      depth++;
    },
    close: (name, start, end) => {
      depth--;
      if (depth === 1) {
        pieces.push({ name, xml: xml.slice(child, end) });
        last = end;
      } else if (depth === 0) {
        if (start === end) head = head.replace(/\s*\/>$/, '>');
        else if (start > last) pieces.push({ name: '', xml: xml.slice(last, start) });
        tail = `</${rootName}>${xml.slice(end)}`;
      }
    },
  });
  return { head, pieces, tail, prefix: rootName.includes(':') ? rootName.slice(0, rootName.indexOf(':') + 1) : '' };
}

export function joinPieces({ head, pieces, tail }: Pieces): string {
  return head + pieces.map(({ xml }) => xml).join('') + tail;
}

/** The first child of this name as it is written. */
export function pieceOf({ pieces }: Pieces, name: string): string | undefined {
  return pieces.find((piece) => piece.name === name)?.xml;
}

/**
 * The element with another child of this name, or ("") without one. Where it has none the child comes where `order` has
 * it: names of children as their schema lists them.
 */
export function withPiece(element: Pieces, name: string, xml: string, order: readonly string[]): Pieces {
  const { pieces } = element;
  const at = pieces.findIndex((piece) => piece.name === name);
  const child = xml === '' ? [] : [{ name, xml }];
  if (at >= 0) return { ...element, pieces: [...pieces.slice(0, at), ...child, ...pieces.slice(at + 1)] };
  if (xml === '') return element;
  const rank = order.indexOf(name);
  if (rank < 0) throw new RangeError(`no order for ${name}`);
  const next = pieces.findIndex((piece) => order.indexOf(piece.name) > rank);
  const place = next < 0 ? pieces.length : next;
  return { ...element, pieces: [...pieces.slice(0, place), ...child, ...pieces.slice(place)] };
}

/** Attributes of a start tag at the beginning of some XML set to these texts; undefined takes one away. */
export function withAttributes(xml: string, changes: Readonly<Record<string, string | number | undefined>>): string {
  const tag = /^<[^\s/>]+(?:\s+[^\s=/>]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*\/?>/.exec(xml)?.[0];
  if (tag === undefined) throw new UnreadableWorkbook('damaged');
  let changed = tag;
  for (const [name, value] of Object.entries(changes)) {
    const found = new RegExp(`\\s+${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
    const written = value === undefined ? '' : ` ${name}="${escapeXml(String(value))}"`;
    if (found.test(changed)) changed = changed.replace(found, () => written);
    else changed = changed.replace(/\s*\/?>$/, (end) => written + end);
  }
  return changed + xml.slice(tag.length);
}

/** The attributes of an element that is written like this. */
export function attributesOf(xml: string): Readonly<Record<string, string>> {
  let found: Readonly<Record<string, string>> | undefined;
  scan(xml, { open: (_, attributes) => (found ??= attributes) });
  return found!;
}

/** The element with attributes of its own set to these texts; undefined takes one away. */
export function withRootAttributes(
  element: Pieces,
  changes: Readonly<Record<string, string | number | undefined>>,
): Pieces {
  const start = element.head.lastIndexOf('<');
  return { ...element, head: element.head.slice(0, start) + withAttributes(element.head.slice(start), changes) };
}
